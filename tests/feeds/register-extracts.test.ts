import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { extractCsv } from '../../src/feeds/extract.ts'
import { extractMetadata } from '../../src/feeds/extract-metadata.ts'
import { registerExtracts } from '../../src/feeds/register-extracts.ts'
import { readLibrary } from '../../src/load/library-files.ts'
import { registers } from '../../src/model/registers/index.ts'
import { root } from '../support/sources.ts'

const { library } = readLibrary({ root: `${root}/tests/site`, asOf: '2026-11-23T12:00:00Z' })
const extracts = registerExtracts(library)
const named = (name: string) => {
  const found = extracts.find((extract) => extract.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}
const rows = (name: string): Record<string, string>[] => parse(extractCsv(named(name)), { columns: true })
const imprint = {
  publisher: 'Lights',
  page: 'https://lights.example/data/',
  asAt: '2026-11-23',
  licence: { name: 'CC0' },
  language: 'en-GB',
}

describe('the registers’ downloads', () => {
  test.each(extracts.map(({ name }) => name))('%s has the columns of its register, in their order', (name) => {
    const { row, key } = registers[name as keyof typeof registers]
    expect(named(name).columns.map((column) => column.name)).toEqual(Object.keys(row.shape))
    if (named(name).key.length > 0) expect(named(name).key).toEqual(key)
  })

  test('every register that is no part of the ledger is among them', () => {
    const ledger = ['recommendations', 'addressees', 'events', 'aggregates']
    expect(extracts.map(({ name }) => name).sort()).toEqual(
      Object.keys(registers)
        .filter((name) => !ledger.includes(name))
        .sort(),
    )
  })

  test('texts, lists and numbers come back from the CSV as they were', () => {
    expect(rows('inspections').find(({ id }) => id === 'quays-2024')).toMatchObject({
      areas: 'east-quay;old-mole',
      action_plan_received: '2024-12-18',
      lead: '',
    })
    expect(rows('inspections').find(({ id }) => id === 'bells-2019')).toMatchObject({
      report_title: 'Bells & "whistles"',
    })
    expect(rows('ratings')[0]).toMatchObject({ area: 'llyn-wen', value: '62.5', n: '40' })
    expect(rows('criteria').find(({ id }) => id === 'upkeep-2018')?.['scale']).toBe('Dark;Dim;Bright')
  })

  test('nothing in them tells of a report that nobody may see yet', () => {
    expect(extracts.map(extractCsv).join('')).not.toMatch(/wombat|quokka/i)
    const later = readLibrary({ root: `${root}/tests/site`, asOf: '2026-12-02T12:00:00Z' }).library
    const text = registerExtracts(later).map(extractCsv).join('')
    expect(text).toMatch(/quokkaberry-again/)
    expect(text).not.toMatch(/wombat/i)
  })

  test('the metadata fits every cell, and its keys lead to rows of the other files', () => {
    const group = extractMetadata(extracts, imprint) as unknown as {
      readonly tables: readonly {
        readonly url: string
        readonly tableSchema: {
          readonly primaryKey?: readonly string[]
          readonly columns: readonly {
            readonly name: string
            readonly required: boolean
            readonly datatype: string | { readonly format: string }
          }[]
          readonly foreignKeys: readonly {
            readonly columnReference: string
            readonly reference: { readonly resource: string; readonly columnReference: string }
          }[]
        }
      }[]
    }
    const patterns: Readonly<Record<string, RegExp>> = {
      integer: /^\d+$/,
      decimal: /^-?\d+(\.\d+)?$/,
      anyURI: /^https?:/,
      string: /./,
    }
    for (const { url, tableSchema } of group.tables) {
      const own = rows(url.replace('.csv', ''))
      for (const { name, required, datatype } of tableSchema.columns) {
        const pattern = typeof datatype === 'string' ? patterns[datatype] : new RegExp(`^(?:${datatype.format})$`)
        for (const row of own) {
          if (required) expect(row[name], `${url} ${name}`).not.toBe('')
          if (row[name] !== '') expect(row[name], `${url} ${name}`).toMatch(pattern ?? /^$/)
        }
      }
      for (const { columnReference, reference } of tableSchema.foreignKeys) {
        const theirs = new Set(
          rows(reference.resource.replace('.csv', '')).map((row) => row[reference.columnReference]),
        )
        for (const row of own)
          if (row[columnReference] !== '') expect(theirs, `${url} ${columnReference}`).toContain(row[columnReference])
      }
      for (const key of tableSchema.primaryKey ?? []) for (const row of own) expect(row[key]).not.toBe('')
    }
    expect(group.tables.find(({ url }) => url === 'ratings.csv')?.tableSchema).not.toHaveProperty('primaryKey')
  })

  test('a key leads only to a file that there is', () => {
    const alone = extractMetadata([named('ratings')], imprint) as {
      readonly tables: readonly { readonly tableSchema: { readonly foreignKeys: readonly unknown[] } }[]
    }
    expect(alone.tables[0]?.tableSchema.foreignKeys).toEqual([])
  })
})
