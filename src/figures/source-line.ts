import type { Element } from 'hast'
import { h } from 'hastscript'
import { printedSource } from '../format/printed-source.ts'
import type { Table } from '../model/table.ts'

/** “Source: 2003/2004 Annual Report, paragraph 2.14, page 21.” */
export function sourceLine({ description }: Table): Element {
  return h('p', { className: ['source'] }, `Source: ${sourceWords(description.source)}`)
}

/** Where the numbers were printed, as a sentence's end with its full stop. */
export function sourceWords(source: Table['description']['source']): string {
  const words = printedSource(source)
  return words.endsWith('.') ? words : `${words}.`
}
