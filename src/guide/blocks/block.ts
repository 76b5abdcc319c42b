import type { Rule } from '../../checks/rule.ts'
import type { Urls } from '../../format/url.ts'
import type { Publication } from '../../model/library.ts'
import type { Problem } from '../../model/problem.ts'
import type { ExampleSite } from '../example-site.ts'
import type { Fence } from '../fences.ts'

/** What a live block knows besides its own text. */
export interface Workshop {
  readonly site: ExampleSite
  /** The addresses of the example site. */
  readonly example: Urls
  /** Whether the page’s examples are of a report with numbered paragraphs. */
  readonly numbering: Publication['numbering']
  /** The finished HTML of an example, drawn in its place among the page’s. */
  readonly drawn: (fence: Fence) => string
  /** Remembers that the page shows what authors are told when these rules are broken; gives the anchor to show it at. */
  readonly keepTold: (problems: readonly Problem[]) => string
  /** Where the guide shows a rule being told: an address. */
  readonly toldAt: (rule: Rule['id']) => string | undefined
  /** What a word’s own attributes mean, by word. */
  readonly ownMeanings: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** The figures’ entries, for those who choose. */
  readonly figures: readonly FigureEntry[]
}

/** What the guide says of a type of figure where readers choose one. */
export interface FigureEntry {
  readonly word: string
  readonly href: string
  /** What an author wants to show: “which is most and which is least”. */
  readonly show: string
  /** Why the type exists beside the others. */
  readonly reason: string
  /** The address of a small picture; the table has none of its own. */
  readonly picture: string | undefined
}

/** A kind of live block: what is made of the text between its fences. */
export interface Block {
  /** The word after the first fence: ```example. */
  readonly name: string
  readonly html: (fence: Fence, workshop: Workshop) => string | Promise<string>
}
