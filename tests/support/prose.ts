import { urlsUnder } from '../../src/format/url.ts'
import type { Library } from '../../src/model/library.ts'
import type { Outline } from '../../src/model/outline.ts'
import type { Problem } from '../../src/model/problem.ts'
import { type Answers, answersOf } from '../../src/prose/answers.ts'
import { documents } from '../../src/prose/document.ts'
import { prepared } from '../../src/prose/prepared.ts'
import { type Rendered, rendered } from '../../src/prose/render.ts'
import { words } from '../../src/prose/words/index.ts'
import { aLibrary, aPublication } from './library.ts'

/** A library whose first publication has this body, rendered as a build does it, both passes. */
export function renderedBody(text: string, about: Partial<Library> = {}): Rendered & { readonly answers: Answers } {
  const publication = aPublication({ body: { file: 'content/reports/pilots-2019.mdx', text, linesBefore: 0 } })
  const library = aLibrary({ ...about, publications: [publication, ...(about.publications ?? [])] })
  return renderedDocument(library, publication.slug)
}

/** One document of a library, rendered. */
export function renderedDocument(library: Library, id: string): Rendered & { readonly answers: Answers } {
  const { outline } = outlines(library)
  const answers = answersOf(library, outline, urlsUnder(new URL(library.site.url).pathname))
  const document = documents(library).find((candidate) => candidate.id === id)
  if (document === undefined) throw new Error(`There is no document ${id}.`)
  return { ...rendered(document, answers), answers }
}

/** The outlines of all documents of a library. */
export function outlines(library: Library): { readonly outline: (id: string) => Outline } {
  const all = new Map(
    documents(library).map(({ id, body, chapter, publication }) => [
      id,
      prepared(body, { words, chapter, numbering: publication.numbering }).outline,
    ]),
  )
  return {
    outline: (id) => {
      const found = all.get(id)
      if (found === undefined) throw new Error(`There is no document ${id}.`)
      return found
    },
  }
}

/** A problem as one line, as an author reads it. */
export function told({ file, line, column, subject, found, allowed, remedy, rule }: Problem): string {
  return `${file}:${line}:${column}${subject === undefined ? '' : ` ${subject}`} ${found} ${allowed} ${remedy} [${rule}]`
}
