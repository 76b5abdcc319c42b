import { type CsvError, parse } from 'csv-parse/sync'
import { plural } from '../../format/plural.ts'
import type { Place } from '../../model/problem.ts'
import { limits } from '../limits.ts'
import type { Report } from '../report.ts'
import { fieldPlaces } from './field-places.ts'

/** One row of a CSV file: its cells, and where each begins. */
export interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
  readonly place: (index: number) => Place
}

class Enough extends Error {}

/**
 * The rows of a CSV file as RFC 4180 has it (commas, quotes doubled, CRLF or LF), the header first. Rows with too many or too
 * few cells and blank rows are reported and left out; after a fault in the quotes nothing can be trusted, so reading ends.
 */
export function records(text: string, file: string, report: Report): CsvRecord[] {
  const places = fieldPlaces(file, text)
  const found: CsvRecord[] = []
  let end = 0
  let skipped = 0
  const take = (cells: readonly string[], last: number) => {
    const line = end + 1
    end = last
    const blank = cells.length === 1 && cells[0] === ''
    if (blank) tell({ ...places(line, 0), ...blankRow })
    else found.push({ cells, line, place: (index) => places(line, index) })
  }
  const tell: Report = (fault) => {
    report(fault)
    if (++skipped >= limits.faults) throw new Enough()
  }
  const skip = (error: CsvError) => {
    const line = end + 1
    end = Number(error['lines'])
    const cells = error['record'] as readonly string[] | null
    const width = found[0]?.cells.length ?? 0
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' && cells?.length === 1 && cells[0] === '') {
      tell({ ...places(line, 0), ...blankRow })
    } else if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' && cells !== null) {
      tell({
        ...places(line, Math.min(cells.length, width) - (cells.length > width ? 0 : 1)),
        found: `The row has ${plural(cells.length, 'cell', 'cells')}; the header has ${width}.`,
        allowed: 'Each row must have as many cells as the header.',
        remedy: 'Look for a comma too many or too few; a text with a comma goes in quotes.',
        rule: 'csv-row-complete',
      })
    } else {
      report(quoteFault(error, line, places))
      throw new Enough()
    }
  }
  const plain = plainRows(text)
  if (plain !== null)
    return plain.map((cells, index) => ({ cells, line: index + 1, place: (at) => places(index + 1, at) }))
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n'],
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error !== undefined) skip(error)
        return undefined
      },
      on_record: (cells: string[], { lines }) => {
        take(cells, lines)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return found
}

/**
 * The rows of a text without quotes and carriage returns whose rows are as long as its header, as most are: of those every comma
 * and line feed parts. Null for any other, which the parser reads.
 */
function plainRows(text: string): string[][] | null {
  if (text.includes('"') || text.includes('\r')) return null
  const rows = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n').map((row) => row.split(','))
  const width = rows[0]?.length
  return rows.every((cells) => cells.length === width && (width !== 1 || cells[0] !== '')) ? rows : null
}

const blankRow = {
  found: 'The row is blank.',
  allowed: 'A table has no blank rows.',
  remedy: 'Take the row out.',
  rule: 'csv-row-complete',
} as const

function quoteFault(error: CsvError, line: number, places: ReturnType<typeof fieldPlaces>) {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return {
      ...places.openQuote(line),
      found: 'A quote opens here and is not closed before the next comma or line end.',
      allowed: 'A cell in quotes begins and ends with ", and a quote inside it is written twice.',
      remedy: 'Close the quote, or write "" for each quote inside the cell.',
      rule: 'csv-quote-closed',
    }
  }
  return {
    ...places(line, Number(error['column'])),
    found: 'Here is a quote in the middle of a cell without quotes.',
    allowed: 'A cell with a quote in it stands in quotes, and the quote is written twice.',
    remedy: 'Write the cell as "so ""quoted"" text".',
    rule: 'csv-quote-closed',
  }
}
