import { numbersInText } from '../../derive/numbers-in-text.ts'
import { type Reading, reading } from '../../derive/says/reading.ts'
import { plural } from '../../format/plural.ts'
import { series } from '../../format/sentence.ts'
import type { Problem } from '../../model/problem.ts'
import type { Table } from '../../model/table.ts'
import type { Fault } from '../../tables/fault.ts'
import { selection } from '../../tables/selection.ts'
import type { Attributes } from '../attributes.ts'
import type { FigureType } from '../figure-type.ts'
import { type Backing, nearestNumbers } from './backed.ts'
import { type Strayed, strayed } from './strayed.ts'
import { unbacked } from './unbacked.ts'

type Claim = 'title' | 'headline' | 'describe'

/** A comma between two numbers, not one between the thousands of a number. */
const between = /\s*,(?!\d{3}(?!\d))\s*/

/** A fault of a claim, and how grave it is. */
export type ClaimFault = Fault & Pick<Problem, 'severity'>

/**
 * The numbers of a figure's title, headline and description that its table does not back: neither printed in its rows, nor a count of
 * them, nor a declared reference, nor to be had from them as the computed description has its numbers (highest, lowest, range, change).
 * A title and a headline are held against the whole table, a description against the rows that are shown. `untied` names numbers that
 * belong to something else. The attributes have no `attributeFaults`.
 */
export function claimFaults(type: FigureType, attributes: Attributes, table: Table): readonly ClaimFault[] {
  const { title = table.description.title, headline = table.description.headline ?? '', describe = '' } = attributes
  const claims: readonly (readonly [Claim, string])[] = [
    ['title', title],
    ['headline', headline],
    ['describe', describe],
  ]
  const untied = new Set(attributes.untied?.split(between))
  return claims.flatMap(([claim, text]) => {
    if (numbersInText(text, small(claim)).length === 0) return []
    const backing = backingOf(type, attributes, table, claim)
    const loose = unbacked(text, backing, small(claim)).filter(({ words }) => !untied.has(words))
    const known = new Set([...untied, ...loose.map(({ words }) => words)])
    const others = claim === 'headline' ? strayed(text, backing).filter(({ words }) => !known.has(words)) : []
    return [
      ...loose.map(({ words, read }) => fault(claim, words, nearby(read, backing), table)),
      ...others.map((number) => strayedFault(number, table)),
    ]
  })
}

/** Small number words are looked at where every number is held to the table. */
const small = (claim: Claim) => ({ small: claim === 'describe' })

function backingOf(type: FigureType, attributes: Attributes, table: Table, claim: Claim): Backing {
  const rows = claim === 'describe' ? selection(table, { where: attributes.where }).rows : table.rows
  const reference = /^-?\d+(?:\.\d+)?/.exec(attributes.reference ?? '')?.[0]
  let said: readonly Reading[] | undefined
  return {
    table,
    rows,
    reference: reference === undefined ? undefined : Number(reference),
    said: () => {
      const computed = type.family === 'table' ? '' : type.description(type.series(table, attributes))
      said ??= [computed, ...textsOf(table, rows)].flatMap((text) =>
        numbersInText(text, { small: true }).flatMap(({ says }) => reading(says) ?? []),
      )
      return said
    },
  }
}

/** The words of a table's headers and cells, which may give numbers too. */
function textsOf({ description }: Table, rows: Table['rows']): readonly string[] {
  const titles = description.columns.flatMap(({ title, label = '' }) => [title, label])
  const cells = rows.flatMap((row) => Object.values(row.cells).map(({ value }) => value))
  return [...titles, ...cells.filter((value) => typeof value === 'string')]
}

/** What of the table comes nearest to a number that it does not back. */
function nearby(read: Reading, backing: Backing): string {
  if (read.quantity.says === 'count') return `It has ${plural(backing.rows.length, 'row', 'rows')}.`
  const near = nearestNumbers(read, backing)
  return near.length === 0 ? 'It has no numbers.' : `The nearest numbers there are ${near.join(', ')}.`
}

function fault(claim: Claim, words: string, nearest: string, { name }: Table): ClaimFault {
  return {
    subject: claim,
    found: `“${words}” is neither in the table “${name}” nor follows from it. ${nearest}`,
    allowed:
      'A number of a title, headline or description is one of the table’s, a count of its rows, a difference between two of its numbers, or ' +
      'the reference.',
    remedy: `Correct the number, or write untied="${words}" if it is the number of something else.`,
    rule: claim === 'describe' ? 'figure-description-tied' : 'figure-headline-tied',
    severity: claim === 'describe' ? 'error' : 'warning',
  }
}

const strayedFault = ({ words, rows }: Strayed, { name }: Table): ClaimFault => ({
  subject: 'headline',
  found: `“${words}” is in the table “${name}”, but not in what the sentence names: ${series(rows)}.`,
  allowed: 'A per cent in a sentence that names rows of the table is one of theirs.',
  remedy: `Correct the number or the name, or write untied="${words}" if it is the number of something else.`,
  rule: 'figure-headline-tied',
  severity: 'warning',
})
