import { report } from '../checks/report.ts'
import type { Urls } from '../format/url.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import type { Problem } from '../model/problem.ts'
import { type Answers, answersOf } from '../prose/answers.ts'
import { documents } from '../prose/document.ts'
import { prepared } from '../prose/prepared.ts'
import { rendered } from '../prose/render.ts'
import { words } from '../prose/words/index.ts'

/** A library's documents at hand to be rendered one by one, as a build renders them. */
export interface ProseDesk {
  readonly library: Library
  readonly outlines: ReadonlyMap<string, Outline>
  readonly outline: (id: string) => Outline
  /** The HTML of one document, with what is wrong with it. */
  readonly html: (id: string) => { readonly html: string; readonly problems: readonly Problem[] }
}

/** The library with one publication in the place of the one that has its slug, ready to be rendered. */
export function proseDesk(before: Library, publication: Publication, url: Urls): ProseDesk {
  const others = before.publications.filter(({ slug }) => slug !== publication.slug)
  const library: Library = { ...before, publications: [publication, ...others] }
  const all = documents(library)
  const outlines = new Map(
    all.map(({ id, body, chapter, publication: { numbering } }) => [
      id,
      prepared(body, { words, chapter, numbering }).outline,
    ]),
  )
  const outline = (id: string) => {
    const found = outlines.get(id)
    if (found === undefined) throw new Error(`The guide has no document ${id}.`)
    return found
  }
  const answers: Answers = answersOf(library, outline, url)
  return {
    library,
    outlines,
    outline,
    html: (id) => {
      const document = all.find((candidate) => candidate.id === id)
      if (document === undefined) throw new Error(`The guide has no document ${id}.`)
      return rendered(document, answers, outline(id))
    },
  }
}

/** What was made, where nothing was wrong with it: the guide’s own texts and live examples have no faults. */
export function faultless<Made extends { readonly problems: readonly Problem[] }>(made: Made, what: string): Made {
  if (made.problems.length > 0) throw new Error(`${what} has faults.\n\n${report(made.problems)}`)
  return made
}
