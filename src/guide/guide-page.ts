import { checks } from '../checks/index.ts'
import type { Urls } from '../format/url.ts'
import type { Publication } from '../model/library.ts'
import type { Heading } from '../model/outline.ts'
import { lowered } from '../prose/lowered.ts'
import { numbering, type PlacedFigure } from '../prose/numbering.ts'
import { prepared } from '../prose/prepared.ts'
import { words } from '../prose/words/index.ts'
import type { Workshop } from './blocks/block.ts'
import { blocks } from './blocks/index.ts'
import type { ExampleSite } from './example-site.ts'
import { type Fence, fences } from './fences.ts'
import { faultless, proseDesk } from './prose-desk.ts'
import { settled } from './settled.ts'

/** What a page of the guide is made from. */
export interface GuideText {
  /** Its place below the guide’s first page: `words`, `figures/bars`; '' is the first page itself. */
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly numbering?: 'paragraphs' | undefined
  readonly text: string
}

/** A finished page of the guide. */
export interface GuidePage {
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly html: string
  readonly headings: readonly Heading[]
}

/** A page whose examples are in place and numbered, and that waits to be drawn. */
export interface StartedPage {
  readonly path: string
  readonly figures: readonly PlacedFigure[]
  readonly draw: (workshop: Omit<Workshop, 'drawn' | 'numbering'>) => Promise<GuidePage>
  /** The HTML of the example in which a figure stands. */
  readonly exampleWith: (figure: PlacedFigure) => string
}

/** A live block in a page’s HTML, as the prose’s serializer writes it. */
const live = new RegExp(
  `<pre><code class="language-(?:${[...blocks.keys()].join('|')})(?::[^"]*)?">[\\s\\S]*?</code></pre>`,
  'g',
)

/**
 * Starts a page: its text is the body of the example’s report and its examples are that report’s chapters, so that all of it goes
 * through the pipeline of authors’ own texts and shares its numbers, tables and anchors.
 *
 * @param own the addresses of the site that is built
 * @param example the addresses of the example site
 */
export function startedPage(text: GuideText, site: ExampleSite, own: Urls, example: Urls): StartedPage {
  const { path, title, lead } = text
  const { slug } = site.publication
  const body = { file: `src/guide/${path}.mdx`, text: text.text, linesBefore: 0 }
  const { tree, outline } = prepared(body, { words, chapter: undefined, numbering: text.numbering })
  faultless(outline, `The guide’s page ${path}`)
  const all = tree === null ? [] : fences(tree)
  const chapters = all
    .filter(({ kind }) => kind === 'example')
    .map((fence, index) => ({ fence, slug: `example-${index + 1}`, title: `Example ${index + 1}` }))
  const publication: Publication = {
    ...site.publication,
    numbering: text.numbering,
    body,
    chapters: chapters.map(({ fence, slug, title }) => ({
      slug,
      title,
      body: { file: site.file, text: fence.text, linesBefore: 0 },
    })),
  }
  const desk = proseDesk(site.library, publication, example)
  const html = (id: string) => {
    const made = faultless(desk.html(id), `The guide’s page ${path}`)
    return settled(made.html, slug, example, own.guide('example'))
  }
  const chapter = (named: string | undefined) => lowered(html(`${slug}/${named}`))
  return {
    path,
    figures: numbering(publication, desk.outline).figures,
    exampleWith: ({ chapter: named }) => chapter(named),
    draw: async (workshop) => {
      // Examples are what an author may copy: they keep the rules of a whole site, too.
      const problems = checks.flatMap((check) => check.run(desk.library, desk.outlines))
      faultless(
        { problems: problems.filter(({ file }) => file === site.file) },
        `An example on the guide’s page ${path}`,
      )
      const drawn = (fence: Fence) => chapter(chapters.find((one) => one.fence === fence)?.slug)
      const made: string[] = []
      for (const fence of all) {
        const block = blocks.get(fence.kind)
        if (block !== undefined) made.push(await block.html(fence, { ...workshop, numbering: text.numbering, drawn }))
      }
      const whole = html(slug).replace(live, () => made.shift() ?? '')
      if (made.length > 0) throw new Error(`A live block of the guide’s page ${path} was not found in its HTML.`)
      return { path, title, lead, html: whole, headings: outline.headings }
    },
  }
}
