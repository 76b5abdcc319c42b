import { join } from 'node:path'
import { csv } from '../feeds/csv.ts'
import { figureTypes } from '../figures/index.ts'
import { type Urls, urlsUnder } from '../format/url.ts'
import type { Problem } from '../model/problem.ts'
import { svgIn } from '../prose/extract.ts'
import type { FigureEntry } from './blocks/block.ts'
import { checksText } from './checks-text.ts'
import { entryName, FigureFields, PageFields, readEntries, WordFields } from './entry.ts'
import { readExampleSite } from './example-site.ts'
import { figureTexts } from './figure-texts.ts'
import { type GuidePage, type GuideText, startedPage } from './guide-page.ts'
import { pageNames } from './page-names.ts'
import { wordsText } from './words-text.ts'

/** The guide for authors, finished: its pages, and the files to which its examples link. */
export interface Guide {
  readonly pages: readonly GuidePage[]
  /** The example’s tables as CSV, by `publication/table`. */
  readonly csvs: ReadonlyMap<string, string>
  /** The examples’ figures as SVG files, by id. */
  readonly svgs: ReadonlyMap<string, string>
  /** The slug of the report in which the examples stand. */
  readonly report: string
}

/**
 * Makes the guide from its folder. A live example with a fault, a mistake in which nothing is wrong and a link that leads nowhere
 * are thrown: they are the project's own.
 *
 * @param folder `src/guide`
 * @param own the addresses of the site that is built
 */
export function openGuide(folder: string, own: Urls): Guide {
  const site = readExampleSite(join(folder, 'site'))
  const example = urlsUnder(own.guide('example'))
  const texts = guideTexts(folder)
  const started = new Map(texts.map((text) => [text.path, startedPage(text, site, own, example)]))
  const told = new Map<string, string>()
  const svg = (figure: string) => example.figureSvg(site.publication.kind, site.publication.slug, figure)
  const entries = readEntries(join(folder, 'figures'), FigureFields)
  const figures = figureTypes.flatMap(({ word }): FigureEntry[] => {
    const entry = entries.get(entryName(word))
    if (entry === undefined) return []
    const path = `figures/${entry.name}`
    const first = started.get(path)?.figures[0]
    const picture = first === undefined ? undefined : svg(first.use.id)
    return [{ word, href: own.guide(path), ...entry.fields, picture }]
  })
  // The page of rules says where others tell of them, so that it is drawn after them.
  const last = (path: string) => Number(path === 'checks')
  const order = [...started.values()].toSorted((one, other) => last(one.path) - last(other.path))
  const drawn = new Map(
    order.map((page) => {
      let count = 0
      const keepTold = (problems: readonly Problem[]) => {
        count++
        for (const { rule } of problems) if (!told.has(rule)) told.set(rule, `${own.guide(page.path)}#told-${count}`)
        return `told-${count}`
      }
      return [page.path, page.draw({ site, example, figures, keepTold, toldAt: (rule) => told.get(rule) })]
    }),
  )
  const placed = [...started.values()].flatMap((page) => page.figures.map((figure) => ({ page, figure })))
  const svgs = placed.map(({ page, figure }) => {
    const html = page.exampleWith(figure)
    return [figure.use.id, svgIn(html, figure, site.publication, site.library)] as const
  })
  if (new Set(svgs.map(([id]) => id)).size < svgs.length) throw new Error('Two figures of the guide have the same id.')
  return {
    pages: texts.flatMap(({ path }) => drawn.get(path) ?? []),
    csvs: new Map([...site.library.tables].map(([id, table]) => [id, csv(table)])),
    svgs: new Map(svgs),
    report: site.publication.slug,
  }
}

/** The texts of the pages in the order of the guide. */
function guideTexts(folder: string): readonly GuideText[] {
  const pages = readEntries(join(folder, 'pages'), PageFields)
  return pageNames.flatMap((name): readonly GuideText[] => {
    const entry = pages.get(name)
    if (entry === undefined) throw new Error(`The guide has no page ${name}.`)
    const text = { path: name === 'index' ? '' : name, ...entry.fields, text: entry.text }
    if (name === 'words') return [wordsText(text, readEntries(join(folder, 'words'), WordFields))]
    if (name === 'checks') return [checksText(text)]
    if (name === 'figures') return [text, ...figureTexts(readEntries(join(folder, 'figures'), FigureFields))]
    return [text]
  })
}
