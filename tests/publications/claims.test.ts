import { describe, expect, test } from 'vitest'
import { attributeFaults } from '../../src/figures/attribute-faults.ts'
import type { Attributes } from '../../src/figures/attributes.ts'
import { claimFaults } from '../../src/figures/claims/claim-faults.ts'
import { unbacked } from '../../src/figures/claims/unbacked.ts'
import { figureTypes } from '../../src/figures/index.ts'
import { readLibrary } from '../../src/load/library-files.ts'
import { documents } from '../../src/prose/document.ts'
import { selection } from '../../src/tables/selection.ts'
import { outlines } from '../support/prose.ts'
import { root } from '../support/sources.ts'

describe.each([
  ['the five publications', root],
  ['the harbours', `${root}/tests/site`],
])('in %s', (_, site) => {
  const { library } = readLibrary({ root: site, asOf: '2026-11-23T12:00:00Z' })
  const { outline } = outlines(library)
  const figures = documents(library).flatMap(({ id, publication }) =>
    [...outline(id).figures, ...outline(id).tables].flatMap((use) => {
      const type = figureTypes.find(({ word }) => word === use.word)
      const data = use.attributes['data'] ?? ''
      const table = library.tables.get(data.includes('/') ? data : `${publication.slug}/${data}`)
      const attributes = use.attributes as unknown as Attributes
      if (type === undefined || table === undefined || attributeFaults(type, attributes, table).length > 0) return []
      return [{ name: `${id} ${use.id}`, type, attributes, table }]
    }),
  )

  test('there are figures', () => expect(figures.length).toBeGreaterThan(3))

  test('every number of a title and a headline is the table’s', () => {
    const wrong = figures.flatMap(({ name, type, attributes, table }) =>
      claimFaults(type, attributes, table).map(({ found }) => `${name}: ${found}`),
    )
    expect(wrong).toEqual([])
  })

  test('every number of a computed description is printed in the rows drawn, counts them or follows from them', () => {
    const wrong = figures.flatMap(({ name, type, attributes, table }) => {
      if (type.family === 'table') return []
      const { rows } = selection(table, { where: attributes.where })
      const reference = attributes.reference === undefined ? undefined : Number.parseFloat(attributes.reference)
      const said = type.description(type.series(table, attributes))
      // Labels carry numbers of their own; they are words of the table.
      const titles = table.description.columns.flatMap(({ title, label = title }) => [title, label])
      const labels = rows.flatMap(({ cells }) =>
        Object.values(cells).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
      )
      const text = [...titles, ...labels]
        .sort((one, other) => other.length - one.length)
        .reduce((rest, label) => rest.replaceAll(label, 'it'), said)
      return unbacked(text, { table, rows, reference, said: () => [] }, { small: true }).map(
        ({ words }) => `${name}: ${words} in “${said}”`,
      )
    })
    expect(wrong).toEqual([])
  })
})
