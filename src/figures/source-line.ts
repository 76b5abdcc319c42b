import type { Element } from 'hast'
import { h } from 'hastscript'
import { pageWords } from '../format/page-words.ts'
import type { Table } from '../model/table.ts'

/** “Source: 2003/2004 Annual Report, paragraph 2.14, page 21.” */
export function sourceLine({ description }: Table): Element {
  return h('p', { className: ['source'] }, `Source: ${sourceWords(description.source)}`)
}

/** Where the numbers were printed, as a sentence's end with its full stop. */
export function sourceWords({ document, section, table, page }: Table['description']['source']): string {
  const words = [document, section, table, page === undefined ? undefined : pageWords(page)]
    .filter((part) => part !== undefined)
    .join(', ')
  return words.endsWith('.') ? words : `${words}.`
}
