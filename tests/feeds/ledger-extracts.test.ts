import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { extractCsv, extractJson } from '../../src/feeds/extract.ts'
import { extractMetadata } from '../../src/feeds/extract-metadata.ts'
import { ledgerExtracts } from '../../src/feeds/ledger-extracts.ts'
import { LedgerEvent } from '../../src/model/registers/events.ts'
import { Addressee, Recommendation } from '../../src/model/registers/recommendations.ts'
import { disputed, harbourLibrary, hostile, ledgerOf } from '../support/ledger-library.ts'

const library = harbourLibrary(disputed)
const extracts = ledgerExtracts(library, ledgerOf(library))
const named = (name: string) => {
  const found = extracts.find((extract) => extract.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}
const imprint = {
  publisher: 'Harbour Inspectorate',
  page: 'https://harbours.example/recommendations/',
  asAt: '2024-01-01',
  licence: { name: 'CC0' },
  language: 'en-GB',
}
const rows = (name: string): Record<string, string>[] => parse(extractCsv(named(name)), { columns: true })

describe('the ledger’s downloads', () => {
  test.each([
    ['recommendations', Recommendation],
    ['addressees', Addressee],
    ['events', LedgerEvent],
  ])('%s has the columns of its register, in their order', (name, schema) => {
    expect(named(name).columns.map((column) => column.name)).toEqual(Object.keys(schema.shape))
  })

  test('texts come back from the CSV as they were, lists with their separator', () => {
    expect(rows('recommendations')[0]).toMatchObject({
      id: 'pilots-2019/1',
      text: hostile,
      themes: 'training',
      parent: '',
    })
    expect(rows('events').map(({ axis }) => axis)).toEqual(['deadline', 'deadline', 'claim', 'verdict'])
  })

  test('the state has both voices, every deadline and the measures, a row for each that is asked', () => {
    expect(rows('state').map(({ recommendation, printed }) => [recommendation, printed])).toEqual([
      ['pilots-2019/1', 'the Guild'],
      ['pilots-2019/1-1', 'the Guild'],
      ['pilots-2019/boards-2', 'harbour boards'],
    ])
    expect(rows('state')[0]).toMatchObject({
      label: 'complete-disputed',
      label_words: 'Reported complete, found not to be',
      claim: 'complete',
      claim_on: '2021-03-30',
      verdict: 'partial',
      basis: 'visit',
      first_deadline: '2020-06',
      last_deadline: '2021-03-31',
      slip_days: '274',
      times_moved: '1',
      action_overdue: 'true',
      claim_gap: 'true',
      asked: '1',
      as_at: '2024-01-01',
    })
  })

  test('JSON has the same rows, with null for what is not known', () => {
    const made = JSON.parse(extractJson(named('state'), imprint))
    expect(made).toMatchObject({ publisher: 'Harbour Inspectorate', asAt: '2024-01-01' })
    expect(made.state[2]).toMatchObject({
      recommendation: 'pilots-2019/boards-2',
      body: null,
      claim: null,
      times_moved: 0,
    })
    expect(Object.keys(made.state[0])).toEqual(named('state').columns.map(({ name }) => name))
  })

  test('no cell of the state begins as a formula does', () => {
    for (const row of rows('state')) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/)
  })

  test('the metadata describes each column, and its keys lead to rows of the other files', () => {
    const group = extractMetadata(extracts, imprint) as unknown as {
      readonly tables: readonly {
        readonly url: string
        readonly tableSchema: {
          readonly columns: readonly {
            readonly name: string
            readonly datatype: string | { readonly format: string }
            readonly required: boolean
          }[]
          readonly foreignKeys: readonly {
            readonly columnReference: string
            readonly reference: { readonly resource: string; readonly columnReference: string }
          }[]
        }
      }[]
    }
    expect(group.tables.map(({ url }) => url)).toEqual([
      'recommendations.csv',
      'addressees.csv',
      'events.csv',
      'state.csv',
    ])
    for (const { url, tableSchema } of group.tables) {
      const own = rows(url.replace('.csv', ''))
      for (const { name, datatype, required } of tableSchema.columns) {
        const form = typeof datatype === 'object' ? new RegExp(`^(?:${datatype.format})$`, 'u') : /^/
        for (const row of own) if (row[name] !== '') expect(row[name]).toMatch(form)
        if (required) expect(own.filter((row) => row[name] === '')).toEqual([])
      }
      for (const { columnReference, reference } of tableSchema.foreignKeys) {
        const theirs = new Set(
          rows(reference.resource.replace('.csv', '')).map((row) => row[reference.columnReference]),
        )
        expect(own.map((row) => row[columnReference]).filter((value) => !theirs.has(value))).toEqual([])
      }
    }
  })
})
