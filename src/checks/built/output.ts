import type { PageFacts } from './page.ts'

/** The finished site, as the checks see it. */
export interface Output {
  readonly pages: readonly PageFacts[]
  /** Every file, relative to the site's folder. */
  readonly files: ReadonlySet<string>
  /** The site's base path: `/` or `/inspections/`. */
  readonly base: string
  /** The site's own origin: `https://example.org`. */
  readonly origin: string
}

/** One rule over the finished site. */
export interface BuiltCheck {
  readonly id: string
  readonly sentence: string
  readonly run: (output: Output) => readonly BuiltProblem[]
}

/** What is wrong with a finished page. It is our own fault or a link of an author's; the page and the words say which. */
export interface BuiltProblem {
  readonly file: string
  readonly found: string
  readonly remedy: string
}
