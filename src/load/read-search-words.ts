import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { noSearchWords, SearchWords } from '../model/search-words.ts'
import { limits } from './limits.ts'
import { lines } from './lines.ts'
import { readText } from './read-text.ts'
import type { Report } from './report.ts'
import { readMapping } from './yaml/read-mapping.ts'

const file = 'content/search.yaml'

/** The synonyms and spellings of `content/search.yaml`; none where there is no such file, or it has faults. */
export function readSearchWords(root: string, report: Report): SearchWords {
  const text = existsSync(join(root, file)) ? readText(root, file, limits.yaml, report) : null
  return text === null ? noSearchWords : (searchWords(text, report) ?? noSearchWords)
}

/** The same from the file's text; null with its faults. */
export function searchWords(text: string, report: Report): SearchWords | null {
  const plain = text.replaceAll('\r\n', '\n')
  const source = { text: plain, place: lines(file, plain), family: 'search', field: 'field of search.yaml' }
  return readMapping(source, SearchWords, report)?.value ?? null
}
