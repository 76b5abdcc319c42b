import { accepted } from './accepted.ts'
import { attributes } from './attributes.ts'
import type { Block } from './block.ts'
import { chooser } from './chooser.ts'
import { example } from './example.ts'
import { fieldList } from './field-list.ts'
import { file } from './file.ts'
import { hidden } from './hidden.ts'
import { kindList } from './kind-list.ts'
import { ledgerList } from './ledger-list.ts'
import { numberReport } from './number-report.ts'
import { refused } from './refused.ts'
import { ruleList } from './rule-list.ts'
import { saysList } from './says-list.ts'
import { symbolList } from './symbol-list.ts'

/** The kinds of live blocks in the guide’s texts, by name. */
export const blocks: ReadonlyMap<string, Block> = new Map(
  [
    example,
    refused,
    accepted,
    file,
    attributes,
    fieldList,
    kindList,
    symbolList,
    ledgerList,
    ruleList,
    chooser,
    saysList,
    hidden,
    numberReport,
  ].map((block) => [block.name, block]),
)
