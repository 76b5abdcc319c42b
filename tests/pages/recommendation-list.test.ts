import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chanceOf } from '../../src/cli/bench/chance.ts'
import { phrase, plainSentence } from '../../src/cli/bench/sentences.ts'
import { ledger, publicOn } from '../../src/derive/ledger/ledger.ts'
import { urlsUnder } from '../../src/format/url.ts'
import type { Edition } from '../../src/library.ts'
import type { Registers } from '../../src/model/registers/index.ts'
import { recommendationFilter } from '../../src/pages/_recommendation-filter.ts'
import { recommendationList } from '../../src/pages/_recommendation-list.ts'
import { facets } from '../../src/reader/list/facets.ts'
import { found } from '../../src/reader/list/found.ts'
import { facetNames } from '../../src/reader/list/list-index.ts'
import { chosenBy } from '../../src/reader/list/question.ts'
import { claimed, due, found as foundToBe } from '../derive/ledger/events.ts'
import { aBody, aLibrary, anAddressee, aPublication, aRecommendation, someRegisters } from '../support/library.ts'

function editionOf(said: Partial<Registers>, publications = [aPublication()]): Edition {
  const registers = someRegisters({ bodies: [aBody('board', 'Port Board'), aBody('guild', 'Guild')], ...said })
  const at = (day: string) => ledger(registers, publicOn(publications, day), day)
  const library = aLibrary({ publications, registers })
  return { library, url: urlsUnder('/'), ledger: at('2024-01-01') } as unknown as Edition
}

describe('the browser’s list', () => {
  const edition = editionOf({
    themes: [
      { id: 'tugs', name: 'Tugs', definition: 'About tugs.' },
      { id: 'unused', name: 'Unused', definition: 'About nothing.' },
    ],
    recommendations: [
      aRecommendation('pilots-2019/1', { number: '1', themes: ['tugs'] }),
      aRecommendation('pilots-2019/1-1', { parent: 'pilots-2019/1', text: 'The first part.' }),
      aRecommendation('pilots-2019/2', { issued: '2019-06-01' }),
    ],
    addressees: [
      anAddressee('pilots-2019/1', 'the Board', { body: 'board' }),
      anAddressee('pilots-2019/1', 'the men of the Guild', { body: 'guild' }),
      anAddressee('pilots-2019/2', 'whoever is there'),
    ],
    events: [
      due('2020-03', '2019-05'),
      claimed('complete', '2020-02', { addressee: 'guild' }),
      { ...foundToBe('partial', '2020-10'), addressee: 'guild' },
    ],
  })
  const { index, files } = recommendationList(edition)

  test('has a whole once for every body that it asks, newest first, with the texts of its parts', () => {
    expect(index.count).toBe(3)
    expect(files.flatMap(({ texts }) => texts.map(({ id, asked }) => [id, asked]))).toEqual([
      ['pilots-2019/2', 'whoever is there'],
      ['pilots-2019/1', 'the Board'],
      ['pilots-2019/1', 'the men of the Guild'],
    ])
    expect(files[0]?.texts[1]?.parts).toEqual(['The first part.'])
    expect(files[0]?.texts[2]).toMatchObject({ claim: 'Complete, February 2020', due: '2020-03', body: 'guild' })
  })

  test('offers what occurs, and nothing else', () => {
    expect(index.themes).toEqual([['tugs', 'Tugs']])
    expect(index.bodies).toEqual([
      ['guild', 'Guild'],
      ['board', 'Port Board'],
      ['whoever is there', 'whoever is there'],
    ])
    expect(index.statuses.map(([id]) => id)).toEqual(['complete-disputed', 'no-record'])
  })

  test('knows since when a body is silent, when its edition was, and what it owes', () => {
    const of = (column: 'issued' | 'due' | 'silent' | 'changed') =>
      index.columns[column].map((place) => index.days[place])
    expect(of('issued')).toEqual(['2019-06-01', '2019-05', '2019-05'])
    expect(of('due')).toEqual(['', '2020-03', '2020-03'])
    expect(of('silent')).toEqual(['2019-06-01', '2019-05', '2020-02'])
    expect(of('changed')).toEqual(['', '2019-05-28', '2020-10-28'])
    expect(index.columns.gap).toEqual([0, 0, 1])
  })

  test('has its filters, with their counts, on the page before any script runs', () => {
    const { groups, editions } = recommendationFilter(edition)
    expect(groups.map(({ head }) => head)).toEqual([
      'Late or in doubt',
      'Status',
      'Body that has it now',
      'Theme',
      'Publication',
      'Year of issue',
    ])
    expect(groups[0]?.options).toEqual([
      { name: 'overdue', value: 'yes', words: 'Overdue', count: 2 },
      { name: 'gap', value: 'yes', words: 'Reported complete, and not found so', count: 1 },
    ])
    expect(editions).toBe('2020-10-28 1;2020-02-28 1;2019-05-28 1')
  })

  test('of nothing is empty', () => {
    const { index, files } = recommendationList(editionOf({}))
    expect(index.count).toBe(0)
    expect(files).toEqual([])
  })
})

describe('10,000 recommendations', () => {
  // Without any pattern, because what repeats itself would be packed far better than real recommendations are.
  const chance = chanceOf(4)
  const month = (from: number, to: number) =>
    `${chance.whole(from, to)}-${String(chance.whole(1, 12)).padStart(2, '0')}`
  const publications = Array.from({ length: 400 }, (_, number) =>
    aPublication({ slug: `pilots-${number}`, title: phrase(chance, 6) }),
  )
  const months = publications.map(() => month(2005, 2023))
  const ids = Array.from({ length: 10_000 }, (_, number) => `pilots-${number % 400}/${Math.floor(number / 400) + 1}`)
  const boards = Array.from({ length: 150 }, (_, number) => aBody(`board-${number}`, phrase(chance, 3)))
  const themes = Array.from({ length: 12 }, (_, number) => ({
    id: `theme-${number}`,
    name: phrase(chance),
    definition: 'A theme.',
  }))
  const edition = editionOf(
    {
      bodies: boards,
      themes,
      recommendations: ids.map((id, number) =>
        aRecommendation(id, {
          number: id.split('/')[1] ?? '',
          issued: months[number % 400] ?? '',
          themes: [...new Set([chance.among(themes).id, chance.among(themes).id])],
          text: `${plainSentence(chance)} ${plainSentence(chance)}`,
        }),
      ),
      addressees: ids.map((id) => {
        const body = chance.among(boards)
        return anAddressee(id, body.name, { body: body.id })
      }),
      events: ids.flatMap((id) => [
        { ...due(`${month(2019, 2028)}-28`, '2019-06'), id },
        ...(chance.next() < 0.4 ? [claimed(chance.among(['complete', 'in_progress']), month(2019, 2023), { id })] : []),
        ...(chance.next() < 0.3 ? [{ ...foundToBe(chance.among(['partial', 'full']), month(2021, 2023)), id }] : []),
      ]),
    },
    publications,
  )
  const { index, files } = recommendationList(edition)
  const bytes = (value: unknown) => {
    const text = JSON.stringify(value)
    return { raw: Buffer.byteLength(text), packed: gzipSync(text).length }
  }

  test('take an index of less than 400 KB, 120 KB packed, and files of texts of less than 100 KB, 20 KB packed', () => {
    expect(index.count).toBe(10_000)
    expect(files).toHaveLength(50)
    expect(bytes(index).raw).toBeLessThan(400_000)
    expect(bytes(index).packed).toBeLessThan(120_000)
    for (const file of files) {
      expect(bytes(file).raw).toBeLessThan(100_000)
      expect(bytes(file).packed).toBeLessThan(20_000)
    }
  })

  test('are narrowed as the ledger itself would be', () => {
    const chosen = chosenBy(
      facetNames,
      (facet) => ({ overdue: ['yes'], body: ['board-7', 'board-9'] })[facet as string] ?? [],
    )
    const { entries } = found(facets(index, edition.ledger.day), index.count, chosen)
    const own = edition.ledger.entries.filter(
      ({ measures, body = '' }) => measures.actionOverdue && ['board-7', 'board-9'].includes(body),
    )
    expect(entries.length).toBe(own.length)
    expect(own.length).toBeGreaterThan(10)
  })
})
