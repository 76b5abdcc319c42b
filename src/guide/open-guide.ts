import { join } from 'node:path'
import { csv } from '../feeds/csv.ts'
import { figureTypes } from '../figures/index.ts'
import { type Urls, urlsUnder } from '../format/url.ts'
import type { Problem } from '../model/problem.ts'
import { imprintOf, svgIn } from '../prose/extract.ts'
import type { FigureEntry } from './blocks/block.ts'
import { type Entries, ownMeanings, readGuideEntries } from './entries.ts'
import { entryName } from './entry.ts'
import { type ExampleSite, readExampleSite } from './example-site.ts'
import { type GuidePage, type StartedPage, startedPage } from './guide-page.ts'
import { guideTexts } from './guide-texts.ts'

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
export async function openGuide(folder: string, own: Urls): Promise<Guide> {
  const site = await readExampleSite(join(folder, 'site'))
  const example = urlsUnder(own.guide('example'))
  const entries = readGuideEntries(folder)
  const started = guideTexts(entries).map((text) => startedPage(text, site, own, example))
  const figures = figureEntries(entries, started, own, (id) =>
    example.figureSvg(site.publication.kind, site.publication.slug, id),
  )
  const shop = { site, example, figures, ownMeanings: ownMeanings(entries) }
  const told = new Map<string, string>()
  const drawn = new Map<string, GuidePage>()
  for (const page of inDrawingOrder(started)) {
    let count = 0
    const keepTold = (problems: readonly Problem[]) => {
      count++
      for (const { rule } of problems) if (!told.has(rule)) told.set(rule, `${own.guide(page.path)}#told-${count}`)
      return `told-${count}`
    }
    drawn.set(page.path, await page.draw({ ...shop, keepTold, toldAt: (rule) => told.get(rule) }))
  }
  return {
    pages: started.flatMap(({ path }) => drawn.get(path) ?? []),
    csvs: new Map([...site.library.tables].map(([id, table]) => [id, csv(table)])),
    svgs: svgs(started, site),
    report: site.publication.slug,
  }
}

/** The page of rules says where others tell of them, so that it is drawn after them. */
function inDrawingOrder(pages: readonly StartedPage[]): readonly StartedPage[] {
  const isLast = ({ path }: StartedPage) => Number(path === 'checks')
  return pages.toSorted((one, other) => isLast(one) - isLast(other))
}

/** What the page that helps to choose says of each type of figure that has an entry. */
function figureEntries(
  entries: Entries,
  pages: readonly StartedPage[],
  own: Urls,
  svg: (id: string) => string,
): readonly FigureEntry[] {
  return figureTypes.flatMap(({ word }) => {
    const entry = entries.figures.get(entryName(word))
    if (entry === undefined) return []
    const path = `figures/${entry.name}`
    const first = pages.find((page) => page.path === path)?.figures[0]
    const { show, reason } = entry.fields
    return [{ word, href: own.guide(path), show, reason, picture: first && svg(first.use.id) }]
  })
}

function svgs(pages: readonly StartedPage[], { publication, library }: ExampleSite): ReadonlyMap<string, string> {
  const made = new Map<string, string>()
  for (const page of pages) {
    for (const figure of page.figures) {
      const { id } = figure.use
      if (made.has(id)) throw new Error(`Two figures of the guide are called ${id}.`)
      made.set(id, svgIn(page.exampleWith(figure), figure, imprintOf(figure, publication, library)))
    }
  }
  return made
}
