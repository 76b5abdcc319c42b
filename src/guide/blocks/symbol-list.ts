import { SymbolName, symbolMeanings, symbolsWithoutValue } from '../../model/table.ts'
import type { Block } from './block.ts'
import { listing } from './listing.ts'

/** ```symbols: the symbols of tables and what they mean. */
export const symbolList: Block = {
  name: 'symbols',
  html: () =>
    listing(
      'Symbols in tables',
      ['Symbol', 'Meaning', 'Where it stands'],
      SymbolName.options.map((name) => [
        { typed: `[${name}]` },
        symbolMeanings[name],
        symbolsWithoutValue.has(name) ? 'alone, in place of a value' : `after a value: 57 [${name}]`,
      ]),
    ),
}
