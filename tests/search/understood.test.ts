import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { siteWords } from '../../src/search/site-words.ts'
import { understood } from '../../src/search/understood.ts'
import { noVocabulary } from '../../src/search/vocabulary.ts'
import { aBody, aLibrary, aProgramme, aTerm, someRegisters } from '../support/library.ts'
import { vocabularyOf } from './words-of-pages.ts'

const pages = [
  'Pilots keep the risk of collision low. Hull pilots were assessed by inspectors.',
  'VTS, the Vessel Traffic Service, and its operators. Macpherson asked the Harbour Board for Lights & Buoys.',
  'The Vessel Traffic Services of Dyfed-Powys, PO and pilotage order; her Majesty’s harbours, lighthouses',
  'A pilot assessment is separate. An inspection of harbours and of pilots. HB',
]
const library = aLibrary({
  registers: someRegisters({
    glossary: [
      aTerm('VTS', { expansion: 'Vessel Traffic Service', variants: ['Vessel Traffic Services'] }),
      aTerm('PO', { expansion: 'pilotage order' }),
      aTerm('pilot', { variants: ['pilots'] }),
    ],
    bodies: [{ ...aBody('board', 'Harbour Board'), short: 'HB', variants: ['Quay Office'] }],
    programmes: [{ ...aProgramme('lights', 'Lights & Buoys'), short: 'LBX' }],
  }),
  searchWords: {
    synonyms: [
      ['pilot', 'steersman'],
      ['quokkaberry', 'wombatbush'],
    ],
    spellings: [{ typed: 'lamp towers', meant: 'lighthouses' }],
  },
})
const vocabulary = vocabularyOf(pages, library)
const ask = (query: string) => understood(query, vocabulary)
const queries = (query: string) => ask(query).queries

describe('a query', () => {
  test('is asked as it is typed, without words that say nothing', () => {
    expect(queries('How are the pilots assessed?')).toEqual(['pilots assessed'])
    expect(queries('of the')).toEqual(['of the'])
    expect(queries('  ¶ “” ')).toEqual([])
  })

  test('is asked for what an abbreviation stands for, too, which must stand together', () => {
    expect(ask('vts operators')).toMatchObject({
      queries: ['vts operators', '"Vessel Traffic Service" operators'],
      expansions: [{ from: 'vts', to: 'Vessel Traffic Service' }],
    })
    expect(queries('vessel traffic services')).toEqual(['vessel traffic services', 'VTS'])
  })

  test('finds names and their short names, whichever is typed', () => {
    expect(queries('HB')).toEqual(['HB', '"Harbour Board"'])
    expect(queries('the harbour board')).toEqual(['harbour board', 'HB'])
  })

  test('finds a name with a sign between its words without the sign, and with “and”', () => {
    expect(queries('quay office')).toEqual(['"Harbour Board"', 'HB'])
    for (const query of ['lights & buoys', 'Lights and Buoys', 'LBX'])
      expect(queries(query).at(-1)).toMatch(/^lights (& )?buoys$/i)
  })

  test('may write a compound with or without its hyphen', () => {
    expect(queries('dyfed-powys')).toEqual(['dyfed-powys'])
    expect(ask('dyfed powys').unknown).toEqual([])
  })

  test('is not taken for a short abbreviation that is written small among other words', () => {
    expect(queries('PO harbours')).toEqual(['PO harbours', '"pilotage order" harbours'])
    expect(queries('po harbours')).toEqual(['po harbours'])
    expect(queries('po')).toEqual(['po', '"pilotage order"'])
  })

  test('keeps what it puts in quotation marks, whatever these look like', () => {
    expect(queries('“risk of collision” VTS')).toEqual([
      '"risk of collision" VTS',
      '"risk of collision" "Vessel Traffic Service"',
    ])
    expect(queries('"VTS"')).toEqual(['"VTS"'])
    expect(queries('the "risk of')).toEqual(['risk'])
  })

  test('tells its words as a phrase where there are several and none in quotation marks', () => {
    expect(ask('the risk of collision').phrase).toBe('the risk of collision')
    expect(ask('vessel traffic service of Hull').names).toEqual(['vessel traffic service'])
    expect(ask('vessel traffic service').names).toBeUndefined()
    expect([ask('risk').phrase, ask('"risk" low').phrase]).toEqual([undefined, undefined])
  })
})

describe('words of search.yaml', () => {
  test('that are not on the site lead to those that are, and not back', () => {
    expect(queries('steersman')).toEqual(['pilot'])
    expect(queries('pilot')).toEqual(['pilot'])
  })

  test('are replaced by what readers mean', () => {
    expect(ask('lamp towers of Hull')).toMatchObject({
      queries: ['lighthouses Hull'],
      expansions: [{ from: 'lamp towers', to: 'lighthouses' }],
    })
  })

  test('of which nothing is on the site are not told', () => {
    expect(JSON.stringify(vocabulary.sayings)).not.toMatch(/quokkaberry|wombatbush/)
  })
})

describe('a word that is not on the site', () => {
  test('is known in another form, and at its beginning', () => {
    for (const word of ['assess', 'inspecting', 'harbour', 'Majestys', "majesty's", 'lightho', 'operator'])
      expect(ask(word)).toMatchObject({ unknown: [], queries: [word] })
  })

  test.each([
    ['pilto', 'pilot'],
    ['inspetcion', 'inspection'],
    ['assesment', 'assessment'],
    ['seperate', 'separate'],
    ['macphersen', 'Macpherson'],
    ['ipilots', 'pilots'],
    ['The asessed pilots', 'The assessed pilots'],
    ['collison and harbuors', 'collision and harbours'],
  ])('is put right where one is near: “%s” → “%s”', (query, meant) => expect(ask(query).suggestion).toBe(meant))

  test.each(['zyzzyva', 'hul', 'risk', 'pilot zyzzyva asessed', '20205', 'harmonica'])(
    '“%s” is not put right: it is on the site, too short, a number, or nothing is near',
    (query) => expect(ask(query).suggestion).toBeUndefined(),
  )

  test('finds nothing by a chance likeness', () => {
    expect(ask('zyzzyva')).toMatchObject({ queries: [], unknown: ['zyzzyva'] })
    expect(ask('pilot quantum')).toMatchObject({ queries: [], unknown: ['quantum'] })
    expect(ask('"pilot quantum"')).toMatchObject({ queries: [], unknown: ['pilot quantum'] })
    expect(ask('pilot 99')).toMatchObject({ queries: [], unknown: ['99'] })
  })

  test('is asked where it begins as a word of the site does', () => {
    expect(ask('inspectorial')).toMatchObject({ queries: ['inspectorial'], unknown: [] })
  })
})

describe('a question of several words', () => {
  test('may be answered by a page with two thirds of them', () => {
    expect(ask('How many pilots have been assessed in harbours?').looser).toEqual({
      words: ['pilots', 'assessed', 'harbours'],
      atLeast: 2,
      always: true,
    })
    expect(ask('pilots harbours').looser).toBeUndefined()
  })

  test('is known by its first word or its last sign', () => {
    const isAsked = (query: string) => ask(query).looser?.always
    expect(['which pilots keep harbours low', 'pilots, harbours, Hull?', 'pilots harbours Hull'].map(isAsked)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('is answered without a word that the site lacks, as long as two thirds are left', () => {
    expect(ask('pilots assessed zyzzyva')).toMatchObject({
      queries: [],
      looser: { words: ['pilots', 'assessed'], atLeast: 2 },
    })
    expect(ask('pilots quantum zyzzyva').looser).toBeUndefined()
  })
})

test('a site whose words could not be loaded is asked as readers type', () => {
  expect(understood('zyzzyva of "Hull dock"', noVocabulary)).toEqual({
    queries: ['zyzzyva of "Hull dock"'],
    exact: [],
    expansions: [],
    unknown: [],
    looser: { words: ['zyzzyva', 'of', '"Hull dock"'], atLeast: 2, always: false },
    terms: ['zyzzyva', 'of', 'hull', 'dock'],
  })
})

describe('whatever is typed', () => {
  const words = siteWords(pages).map(({ form }) => form)
  const typed = fc.array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('"', 'VTS', 'PO', '&', 'zyx', '2.15'),
      fc.string({ maxLength: 6 }),
    ),
    {
      maxLength: 10,
    },
  )

  test('there are few queries, no two alike, and none without words', () => {
    fc.assert(
      fc.property(typed, (parts) => {
        const { queries, looser } = ask(parts.join(' '))
        expect(queries.length).toBeLessThanOrEqual(8)
        expect(new Set(queries).size).toBe(queries.length)
        for (const query of queries) expect(query).toMatch(/[\p{L}\p{N}]/u)
        if (looser) expect(looser.words.length).toBeGreaterThanOrEqual(looser.atLeast)
      }),
    )
  })

  test('words of the site are never corrected, nor called unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1 }), (parts) => {
        const { suggestion, unknown } = ask(parts.join(' '))
        expect([suggestion, unknown]).toEqual([undefined, []])
      }),
    )
  })

  test('a suggestion has only words of the site and needs no other', () => {
    const wrong = fc
      .tuple(fc.constantFrom(...words.filter((word) => word.length > 5)), fc.nat(4))
      .map(([word, place]) => word.slice(0, place) + word.slice(place + 1))
    fc.assert(
      fc.property(fc.array(fc.oneof(wrong, fc.constantFrom(...words)), { minLength: 1, maxLength: 4 }), (parts) => {
        const { suggestion } = ask(parts.join(' '))
        if (suggestion !== undefined) expect(ask(suggestion)).toMatchObject({ unknown: [] })
        if (suggestion !== undefined) expect(ask(suggestion).suggestion).toBeUndefined()
      }),
    )
  })
})
