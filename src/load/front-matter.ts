import type { z } from 'zod'
import type { Body } from '../model/publication.ts'
import { limits } from './limits.ts'
import { lines } from './lines.ts'
import type { Report } from './report.ts'
import { type Mapping, readMapping } from './yaml/read-mapping.ts'

/** A document's front matter by its schema, and its body; null with the faults, at their lines of the file. */
export function frontMatter<Type extends z.ZodType>(
  text: string,
  file: string,
  schema: Type,
  report: Report,
): { fields: Mapping<z.output<Type>>; body: Body } | null {
  const fences = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/my.exec(text)
  if (fences === null) {
    report({
      file,
      line: 1,
      column: 1,
      found: text.startsWith('---')
        ? 'The front matter is never closed.'
        : 'The file does not begin with front matter.',
      allowed: 'A document begins with a line ---, its fields, and another line ---.',
      remedy: 'Put the title and the other fields between two lines of three hyphens, at the very top.',
      rule: 'front-matter-present',
    })
    return null
  }
  const [whole, yaml = ''] = fences
  const offset = whole.indexOf('\n') + 1
  if (yaml.length > limits.yaml) {
    report({
      file,
      line: 1,
      column: 1,
      found: `The front matter has ${yaml.length} characters.`,
      allowed: `It may have ${limits.yaml}.`,
      remedy: 'Put the text below the second line of hyphens.',
      rule: 'file-size-within-limit',
    })
    return null
  }
  const place = lines(file, whole)
  const source = {
    text: yaml,
    place: (at: number) => place(at + offset),
    family: 'front-matter',
    field: 'field of the front matter',
  }
  const fields = readMapping(source, schema, report)
  if (fields === null) return null
  return { fields, body: { file, text: text.slice(whole.length), linesBefore: whole.split('\n').length - 1 } }
}
