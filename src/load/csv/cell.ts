import { nearest } from '../../format/nearest.ts'
import { series } from '../../format/sentence.ts'
import { dateExists } from '../../model/fields.ts'
import {
  type Cell,
  type Column,
  numericTypes,
  SymbolName,
  symbolMeanings,
  symbolsWithoutValue,
} from '../../model/table.ts'
import { quoted } from '../quoted.ts'
import type { Fault } from '../report.ts'
import { cellFinding } from './cell-finding.ts'
import { numberFinding } from './number-finding.ts'

export type Finding = Pick<Fault, 'found' | 'allowed' | 'remedy' | 'rule'>
type Tell = (finding: Finding) => void

/** The cell that a text of a CSV file is in its column; what is wrong is told and the cell is then blank. */
export function cell(text: string, column: Column, tell: Tell): Cell {
  const blank: Cell = { printed: '', value: null, symbol: null }
  const general = cellFinding(text)
  if (general !== null) {
    tell(numericTypes.has(column.type) && text === text.trim() ? (numberFinding(text, column) ?? general) : general)
    return blank
  }
  if (text === '') {
    if (column.required) tell(blankFinding(column))
    return blank
  }
  const parts = symbolParts(text, column)
  if (parts === null) return valued(text, null, column, tell) ?? blank
  const finding = symbolFinding(parts, column)
  if (finding !== null) {
    tell(finding)
    return blank
  }
  const symbol = parts.symbol as SymbolName
  return parts.value === '' ? { ...blank, symbol } : (valued(parts.value, symbol, column, tell) ?? blank)
}

/** A value and the symbol in square brackets after it. In a text column without symbols brackets are part of the text. */
function symbolParts(text: string, column: Column): { value: string; symbol: string } | null {
  if (!text.endsWith(']')) return null
  const match = /^(?:(.*) |)\[([^[\]]*)\]$/s.exec(text)
  if (match === null) return null
  const [, value = '', symbol = ''] = match
  const textual = !numericTypes.has(column.type) && column.symbols.length === 0
  return textual && !(value === '' && SymbolName.safeParse(symbol).success) ? null : { value, symbol }
}

function symbolFinding({ value, symbol }: { value: string; symbol: string }, column: Column): Finding | null {
  const names = SymbolName.options
  const known = SymbolName.safeParse(symbol)
  const found = `${quoted(`[${symbol}]`)}`
  if (!known.success) {
    const near = nearest(symbol, names)
    return {
      found: `${found} is not a symbol.`,
      allowed: `The symbols are ${series(names.map((name) => `[${name}] ${symbolMeanings[name]}`))}.`,
      remedy: near === undefined ? 'Write one of these.' : `Did you mean [${near}]?`,
      rule: 'table-symbol-known',
    }
  }
  if (!column.symbols.includes(known.data)) {
    const declared = column.symbols.map((name) => `[${name}]`)
    return {
      found: `${found} is not declared for this column.`,
      allowed: declared.length === 0 ? 'The column declares no symbols.' : `The column declares ${series(declared)}.`,
      remedy: `Add ${known.data} to the column’s symbols in the description.`,
      rule: 'table-symbol-declared',
    }
  }
  const alone = symbolsWithoutValue.has(known.data)
  if (alone === (value === '')) return null
  return {
    found: alone ? `${found} follows a value.` : `${found} stands alone.`,
    allowed: alone ? `${found} stands in place of a value.` : `${found} follows a value, after a space.`,
    remedy: alone ? 'Write the symbol alone.' : `Write the value, then [${known.data}]: 57 [${known.data}].`,
    rule: 'table-symbol-placed',
  }
}

function valued(printed: string, symbol: SymbolName | null, column: Column, tell: Tell): Cell | null {
  const numeric = numericTypes.has(column.type)
  const finding = numeric ? numberFinding(printed, column) : wordsFinding(printed, column)
  if (finding === null) return { printed, value: numeric ? Number(printed) : printed, symbol }
  tell(finding)
  return null
}

function wordsFinding(text: string, { type, values }: Column): Finding | null {
  const dated = type === 'date' || type === 'month'
  if (dated && !(dateExists(text) && (type === 'date' || text.length === 7))) {
    return {
      found: `${quoted(text)} does not fit here.`,
      allowed:
        type === 'date'
          ? 'It must be a date that exists, as exact as the source gives it: a day such as 2021-03-11, a month such as 2021-03, or a year.'
          : 'It must be a month that exists, such as 2021-03.',
      remedy:
        type === 'date'
          ? 'Write the year first, then the month and the day where they are known, with hyphens.'
          : 'Write year and month with a hyphen. A column whose dates are of differing exactness has the type date.',
      rule: 'table-date-exists',
    }
  }
  if (values === undefined || values.includes(text)) return null
  const near = nearest(text, values)
  return {
    found: `${quoted(text)} is not a value of this column.`,
    allowed: `It must be ${series(values, 'or')}.`,
    remedy: near === undefined ? 'Write one of these, or add it to the column’s values.' : `Did you mean ${near}?`,
    rule: 'table-value-known',
  }
}

function blankFinding({ symbols }: Column): Finding {
  const [symbol] = symbols.filter((name) => symbolsWithoutValue.has(name))
  return {
    found: 'The cell is blank.',
    allowed: 'Each cell of this column must have a value.',
    remedy:
      symbol === undefined
        ? 'Write the value, or say required: false in the column’s description.'
        : `Write the value, or a symbol such as [${symbol}].`,
    rule: 'table-cell-present',
  }
}
