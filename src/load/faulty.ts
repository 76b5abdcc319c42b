import type { Body } from '../model/publication.ts'
import type { PublicationSource } from './publication.ts'

/** A text whose publication can't be read because of its front matter; what is wrong with the text itself is told all the same. */
export interface FaultyDocument {
  readonly body: Body
  readonly chapter: string | undefined
  readonly numbering: 'paragraphs' | undefined
}

/** The texts of a publication that was not admitted, each behind whatever front matter it has. */
export function faultyDocuments({ own, chapters }: PublicationSource): readonly FaultyDocument[] {
  const numbering = /^numbering:\s*["']?paragraphs/m.test(own.text) ? 'paragraphs' : undefined
  return [{ ...own, slug: undefined }, ...chapters].map(({ file, text, slug }) => {
    const [fields = ''] = /^---[ \t]*\n[\s\S]*?^---[ \t]*(?:\n|$)/my.exec(text) ?? []
    const body = { file, text: text.slice(fields.length), linesBefore: fields.split('\n').length - 1 }
    return { body, chapter: slug, numbering }
  })
}
