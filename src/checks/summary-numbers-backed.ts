import { numbersInText } from '../derive/numbers-in-text.ts'
import { mayMatch, toNumber } from '../derive/says/may-match.ts'
import { type Reading, reading } from '../derive/says/reading.ts'
import { sameNumber } from '../derive/says/same-quantity.ts'
import { readingMatches } from '../derive/says/says-matches.ts'
import { tablesOf } from '../derive/tables-of.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { placeOf } from '../model/place-of.ts'
import type { Table } from '../model/table.ts'
import { check, type Finding } from './check.ts'
import { documentIds } from './document-ids.ts'

/** A text of the front matter, and the place to which a problem with it is sent. */
interface Opening {
  readonly thing: object
  readonly field: string
  readonly text: string
  readonly file: string
}

/** A summary can’t tie its numbers to a table; so they must be said in the text, where they can be tied, or stand in a table. */
export const summaryNumbersBacked = check(
  {
    id: 'summary-numbers-backed',
    severity: 'warning',
    sentence:
      'A number of a summary, or of the facts under a title, is said in the publication’s text or held by one of its tables.',
  },
  ({ publications, tables, registers }, outlines) =>
    publications.flatMap((publication) => {
      const openings = openingsOf(publication)
      const numbers = openings.flatMap((opening) =>
        numbersInText(opening.text).map((number) => ({ opening, ...number })),
      )
      if (numbers.length === 0) return []
      const documents = documentIds(publication).flatMap((id) => outlines.get(id) ?? [])
      const own = tablesOf(publication.slug, tables)
      const said = saidIn(documents)
      const counts = new Set([
        ...own.map(({ rows }) => rows.length),
        ...countsOfRecommendations(publication.slug, registers.recommendations),
      ])
      return numbers.flatMap(({ opening, words, says }) => {
        const read = reading(says)
        const held =
          read === null ||
          said.some((other) => sameNumber(other.quantity, read.quantity)) ||
          (read.quantity.says === 'number' && counts.has(toNumber(read.quantity.amount.value))) ||
          own.some((table) => holds(table, read))
        return held ? [] : [finding(opening, words)]
      })
    }),
)

function openingsOf(publication: Publication): readonly Opening[] {
  const { file } = publication.body
  return [
    { thing: publication, field: 'summary', text: publication.summary, file },
    ...publication.facts.map(({ value }) => ({ thing: publication, field: 'facts', text: value, file })),
    ...publication.chapters.map((chapter) => ({
      thing: chapter,
      field: 'summary',
      text: chapter.summary ?? '',
      file: chapter.body.file,
    })),
  ]
}

/** What the sentences say, whether tied or not. */
function saidIn(documents: readonly Outline[]): readonly Reading[] {
  const words = documents.flatMap(({ words, looseNumbers }) => [
    ...words.filter(({ word }) => word === 'Says' || word === 'Untied').map(({ text }) => text),
    ...looseNumbers.map(({ says }) => says),
  ])
  return words.flatMap((text) => reading(text) ?? [])
}

/** Whether a table has a cell of which the words are true, or which prints the same number in words. */
function holds({ description, rows }: Table, read: Reading): boolean {
  return rows.some(({ cells }) =>
    description.columns.some((column) => {
      const cell = cells[column.name]
      if (cell === undefined || cell.value === null) return false
      if (typeof cell.value === 'number')
        return mayMatch(read, cell.value) && readingMatches(read, { cell, column }) === 'matches'
      const printed = reading(cell.printed)
      return printed !== null && sameNumber(printed.quantity, read.quantity)
    }),
  )
}

/** How many recommendations a publication makes, with their parts and without, and to each group of those it asks. */
function countsOfRecommendations(slug: string, all: Library['registers']['recommendations']): readonly number[] {
  const own = all.filter(({ publication }) => publication === slug)
  const groups = Map.groupBy(own, ({ group_lead_in }) => group_lead_in)
  return [
    own.length,
    own.filter(({ parent }) => parent === undefined).length,
    ...[...groups.values()].map((group) => group.length),
  ]
}

function finding({ thing, field, file }: Opening, words: string): Finding {
  return {
    ...(placeOf(thing, field) ?? { file, line: 1, column: 1 }),
    subject: field,
    found: `“${words}” is neither said in the publication’s text nor held by one of its tables.`,
    allowed: 'A summary repeats numbers that readers find again in the text or in a table.',
    remedy: 'Correct the number, or say it in the text too.',
  }
}
