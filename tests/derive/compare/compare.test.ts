import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areasBeside } from '../../../src/derive/compare/areas-beside.ts'
import { besideAll } from '../../../src/derive/compare/beside-all.ts'
import { changeWords } from '../../../src/derive/compare/change-words.ts'
import { differenceWords } from '../../../src/derive/compare/difference-words.ts'
import type { Assessment, Framework, Judgement, Yardstick } from '../../../src/derive/compare/framework.ts'
import { frameworks } from '../../../src/derive/compare/frameworks.ts'
import { inspectionsBeside } from '../../../src/derive/compare/inspections-beside.ts'
import { baseWords, distanceWords, judgementWords } from '../../../src/derive/compare/judgement-words.ts'
import { median } from '../../../src/derive/compare/median.ts'
import { compared, orderOf } from '../../../src/derive/compare/order-of.ts'
import { spread } from '../../../src/derive/compare/spread.ts'
import { decimal, printed } from '../../../src/format/decimal.ts'
import { ratedHarbours, scale } from '../../support/rated-harbours.ts'

const score: Yardstick = { id: 'lights', name: 'Lights', unit: '%' }
const level: Yardstick = { id: 'crew', name: 'Crew', scale }
const as = (text: string | null): Judgement | null => (text === null ? null : { as: text })
const all = frameworks(ratedHarbours())
const [checks] = all as [Framework]
const named = (...ids: string[]) =>
  ids.map((id) => ({ id, name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)} Harbour` }))
const assessmentOf = (id: string) => checks.assessments.find(({ inspection }) => inspection === id) as Assessment

/** Scores as they are printed: whole, or with one or two decimals; or none. */
const someScore = fc.option(
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, places]) => printed({ digits: BigInt(digits), scale: places })),
)
const someLevel = fc.option(fc.constantFrom(...scale, 'Nowhere on the scale'))
const judgedBy = (criterion: Yardstick) =>
  fc
    .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), criterion.scale ? someLevel : someScore), {
      selector: ([name]) => name,
      minLength: 2,
      maxLength: 6,
    })
    .map((pairs) => pairs.map(([name, text]) => ({ name, judgement: as(text) })))

describe('how two or more differ', () => {
  const told = (criterion: Yardstick, ...texts: (string | null)[]) =>
    differenceWords(
      criterion,
      texts.map((text, place) => ({ name: ['Kent', 'Essex', 'Gwent', 'Durham'][place] ?? '', judgement: as(text) })),
    )

  test('is told of two scores in percentage points, to the digit', () => {
    expect(told(score, '76', '73')).toBe('Kent is higher, by 3 percentage points')
    expect(told(score, '0.3', '0.1')).toBe('Kent is higher, by 0.2 percentage points')
    expect(told(score, '73', '74')).toBe('Essex is higher, by 1 percentage point')
    expect(told({ id: 'x', name: 'X' }, '1', '3')).toBe('Essex is higher, by 2 points')
    expect(told({ id: 'x', name: 'X', unit: 'hours' }, '1.5', '3')).toBe('Essex is higher, by 1.5 hours')
    expect(told(score, '57', '57.0')).toBe('the same')
  })

  test('is told of two descriptors by their order alone', () => {
    expect(told(level, 'Not met', 'Well met')).toBe('Essex is higher')
    expect(told(level, 'Well met', 'Well met')).toBe('the same')
  })

  test('is told of more by the highest, the lowest and what lies between', () => {
    expect(told(score, '76', '57', '76')).toBe('highest: Gwent and Kent; lowest: Essex; 19 percentage points apart')
    expect(told(level, 'Partly met', 'Not met', 'Well met')).toBe('highest: Gwent; lowest: Essex')
    expect(told(score, '76', null, '70')).toBe(
      'highest: Kent; lowest: Gwent; 6 percentage points apart, of the 2 rated',
    )
  })

  test('is not told where fewer than two were rated, or a descriptor is on no scale', () => {
    expect(told(score, '0', null)).toBe('nothing to compare')
    expect(told(score, null, null)).toBe('nothing to compare')
    expect(told(level, 'Well met', 'Splendid')).toBe('nothing to compare')
  })

  test.each([
    ['scores', score],
    ['descriptors', level],
  ])('is told of %s in the same words whatever their order', (_, criterion) => {
    const shuffled = judgedBy(criterion).chain((judged) =>
      fc.tuple(fc.constant(judged), fc.shuffledSubarray(judged, { minLength: judged.length })),
    )
    fc.assert(
      fc.property(shuffled, ([judged, other]) => {
        expect(differenceWords(criterion, other)).toBe(differenceWords(criterion, judged))
      }),
    )
  })

  test('never takes what is missing for a zero: without it the rest say the same', () => {
    fc.assert(
      fc.property(judgedBy(score), (judged) => {
        const rated = judged.filter(({ judgement }) => judgement !== null)
        fc.pre(rated.length > 2 && rated.length < judged.length)
        const words = `${differenceWords(score, rated)}, of the ${rated.length} rated`
        expect(differenceWords(score, judged)).toBe(words)
      }),
    )
  })

  test('is exact: what is added to the lower gives the higher', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (low, more) => {
        const text = (digits: number) => printed({ digits: BigInt(digits), scale: 1 })
        const points = text(more)
        expect(told({ id: 'x', name: 'X', unit: 'km' }, text(low + more), text(low))).toBe(
          `Kent is higher, by ${points.replace(/\B(?=(\d{3})+\.)/g, ',')} km`,
        )
      }),
    )
  })
})

describe('what changed until a follow-up', () => {
  test('is told in points, or in steps of the scale', () => {
    expect(changeWords(score, as('45'), as('71'))).toBe('up 26 percentage points')
    expect(changeWords(score, as('40'), as('37'))).toBe('down 3 percentage points')
    expect(changeWords(score, as('40'), as('40.0'))).toBe('unchanged')
    expect(changeWords(level, as('Not met'), as('Well met'))).toBe('up 2 steps of the scale')
    expect(changeWords(level, as('Well met'), as('Partly met'))).toBe('down 1 step of the scale')
  })

  test('is not told where either is missing', () => {
    expect(changeWords(score, as('0'), null)).toBe('not rated again')
    expect(changeWords(score, null, as('0'))).toBe('not rated before')
    expect(changeWords(score, null, null)).toBe('not rated')
    expect(changeWords(level, as('Well met'), as('Splendid'))).toBe('can’t be compared')
  })

  test('is the other way round as far and in the other direction', () => {
    const other = { up: 'down', down: 'up' } as Readonly<Record<string, string>>
    fc.assert(
      fc.property(fc.constantFrom(score, level), someScore, someScore, someLevel, someLevel, (by, a, b, c, d) => {
        const [before, after] = by === score ? [a, b] : [c, d]
        fc.pre(before !== null && after !== null)
        const words = changeWords(by, as(before), as(after))
        expect(changeWords(by, as(after), as(before))).toBe(
          words.replace(/^(up|down)/, (direction) => other[direction] ?? ''),
        )
      }),
    )
  })
})

describe('words of a judgement', () => {
  test('keep the printed digits and the unit, and say where there is none', () => {
    expect(judgementWords(score, as('57.0'))).toBe('57.0%')
    expect(judgementWords({ id: 'x', name: 'X', unit: 'hours' }, as('8750'))).toBe('8,750 hours')
    expect(judgementWords(level, as('Well met'))).toBe('Well met')
    expect(judgementWords(score, null)).toBe('not rated')
    expect(distanceWords(decimal('-1'), '%')).toBe('1 percentage point')
  })

  test('mark a small base', () => {
    expect(baseWords(checks, { as: '57', n: 29 })).toBe('n = 29 (small base)')
    expect(baseWords(checks, { as: '57', n: 1204 })).toBe('n = 1,204')
    expect(baseWords(checks, { as: '57' })).toBe('')
  })
})

describe('the spread of all', () => {
  test('has the range of a stage, and a median of three or more', () => {
    expect(spread(checks, 0, 'inspection')).toEqual({
      count: 4,
      ends: [40, 76.5],
      lowest: '40%',
      highest: '76.5%',
      median: '57%',
    })
    expect(spread(checks, 1, 'inspection')).toEqual({
      count: 2,
      ends: [1, 2],
      lowest: 'Partly met',
      highest: 'Well met',
    })
    expect(spread(checks, 0, 'further-follow-up')).toBeNull()
  })

  test('names both descriptors where the middle lies between two', () => {
    const [one, ...more] = ['Not met', 'Partly met', 'Well met', 'Well met'].map(
      (text, place): Assessment => ({ ...assessmentOf('north-2019'), inspection: `i${place}`, judgements: [as(text)] }),
    )
    const of = (assessments: readonly Assessment[]) =>
      spread({ ...checks, criteria: [level], assessments }, 0, 'inspection')?.median
    expect(of([...more, one as Assessment])).toBe('Partly met to Well met')
    expect(of(more)).toBe('Well met')
  })

  test('has a median that lies exactly between the two in the middle', () => {
    const of = (...texts: string[]) => median(texts.map(decimal).toSorted(compared))
    expect(printed(of('1', '2') ?? decimal('0'))).toBe('1.5')
    expect(printed(of('0.1', '0.2') ?? decimal('0'))).toBe('0.15')
    expect(printed(of('3', '1', '2.0') ?? decimal('0'))).toBe('2.0')
    expect(of()).toBeNull()
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1 }), (numbers) => {
        const sorted = numbers.map((each) => decimal(String(each))).toSorted(compared)
        const middle = median(sorted) ?? decimal('0')
        const lower = sorted.filter((each) => compared(each, middle) < 0).length
        const higher = sorted.filter((each) => compared(each, middle) > 0).length
        expect(Math.max(lower, higher)).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
  })

  test('leaves out what stands on no scale', () => {
    expect(orderOf(level, as('Splendid'))).toBeNull()
    expect(orderOf(score, as('many'))).toBeNull()
  })
})

describe('areas beside one another', () => {
  test('show their latest judgements at each stage that they have in common', () => {
    const { comparisons, notes } = areasBeside(named('north', 'south'), all)
    expect(comparisons.map(({ stage, columns }) => [stage, columns.map(({ earlier }) => earlier)])).toEqual([
      ['inspection', [0, 1]],
    ])
    const [comparison] = comparisons
    expect(comparison?.columns.map(({ assessment }) => assessment?.inspection)).toEqual(['north-2019', 'south-2019'])
    expect(comparison?.rows.map(({ criterion, words }) => [criterion.id, words])).toEqual([
      ['lights', 'South Harbour is higher, by 19.5 percentage points'],
      ['crew', 'South Harbour is higher'],
    ])
    expect(notes).toEqual([
      'Under “Harbour checks, 2019” (follow-up) only North Harbour was rated, so nothing stands beside it.',
    ])
  })

  test('say it where one has no rating by a criterion, and leave out a criterion by which none has', () => {
    const { comparisons } = areasBeside(named('east', 'north', 'south'), all)
    expect(comparisons[0]?.rows[1]).toMatchObject({
      judgements: [null, { as: 'Partly met' }, { as: 'Well met' }],
      words: 'highest: South Harbour; lowest: North Harbour, of the 2 rated',
    })
    const lonely = {
      ...checks,
      assessments: checks.assessments.map((each) => ({ ...each, judgements: [as('1'), null] })),
    }
    expect(areasBeside(named('east', 'north'), [lonely]).comparisons[0]?.rows.length).toBe(1)
  })

  test('are not compared across frameworks, though a measure is shared, nor without ratings', () => {
    expect(areasBeside(named('east', 'west'), all)).toEqual({
      comparisons: [],
      notes: [
        'Under “Harbour checks, 2019” (inspection) only East Harbour was rated, so nothing stands beside it.',
        'Under “Harbour checks, 2022” (inspection) only West Harbour was rated, so nothing stands beside it.',
        'They have no framework and stage in common, and ratings of different ones are not compared.',
      ],
    })
    expect(areasBeside(named('moor', 'fell'), all).notes).toEqual([
      'No rating of Moor Harbour or Fell Harbour is published here.',
    ])
  })

  test('have the same numbers whatever their order', () => {
    const order = fc.shuffledSubarray(named('north', 'south', 'east', 'west'), { minLength: 4 })
    const cellsOf = (areas: ReturnType<typeof named>) =>
      areasBeside(areas, all).comparisons.map(({ columns, rows }) =>
        rows.map(({ judgements, words }) => [
          words,
          ...columns.map(({ name }, place) => `${name}: ${judgements[place]?.as}`).toSorted(),
        ]),
      )
    const usual = cellsOf(named('north', 'south', 'east', 'west'))
    fc.assert(
      fc.property(order, (areas) => {
        expect(cellsOf(areas)).toEqual(usual)
      }),
    )
  })
})

describe('two inspections beside one another', () => {
  test('of one framework and stage are compared', () => {
    const { comparisons, notes } = inspectionsBeside(['south-2019', 'south-2017'], all)
    expect(comparisons[0]?.rows.map(({ words }) => words)).toEqual([
      'South Harbour is higher, by 36.5 percentage points',
      'nothing to compare',
    ])
    expect(notes).toEqual([])
  })

  test('of which the second follows up the first say what changed, each beside all of its own stage', () => {
    const { comparisons } = inspectionsBeside(['north-2019', 'north-2020'], all)
    expect(comparisons[0]?.rows.map(({ words }) => words)).toEqual([
      'up 23 percentage points',
      'up 1 step of the scale',
    ])
    expect(comparisons[0]?.rows[0]?.all.map((each) => each?.count)).toEqual([4, 1])
  })

  test('of other stages or frameworks are not, and a sentence says why', () => {
    expect(inspectionsBeside(['east-2019', 'north-2020'], all).notes[0]).toContain(
      'East Harbour (inspection) and North Harbour followed up (follow-up) stand at different stages',
    )
    expect(inspectionsBeside(['east-2019', 'west-2022'], all).notes[0]).toBe(
      'East Harbour was rated under “Harbour checks, 2019”, West Harbour under “Harbour checks, 2022”: ratings of different frameworks are not compared.',
    )
    expect(inspectionsBeside(['east-2019', 'lost'], all)).toEqual({
      comparisons: [],
      notes: ['No rating of one of the two is published here.'],
    })
  })

  test('of several areas are compared area by area', () => {
    const joint = (inspection: string, areas: readonly (readonly [string, string])[]): readonly Assessment[] =>
      areas.map(([id, text]) => ({
        ...assessmentOf('north-2019'),
        inspection,
        name: inspection,
        area: { id, name: id },
        judgements: [as(text)],
      }))
    const assessments = [
      ...joint('first', [
        ['b', '1'],
        ['a', '2'],
      ]),
      ...joint('second', [
        ['a', '4'],
        ['c', '8'],
      ]),
    ]
    const { comparisons } = inspectionsBeside(['first', 'second'], [{ ...checks, criteria: [score], assessments }])
    expect(comparisons[0]?.rows.map(({ place, words }) => [place, words])).toEqual([
      ['a', 'second is higher, by 2 percentage points'],
      ['b', 'nothing to compare'],
      ['c', 'nothing to compare'],
    ])
  })
})

describe('an inspection beside all', () => {
  test('says of each criterion how many others are lower, the same and higher', () => {
    const told = besideAll(assessmentOf('north-2019'), checks).map(({ criterion, all, others }) => [
      criterion.id,
      all.count,
      others,
    ])
    expect(told).toEqual([
      ['lights', 4, '1 lower, 1 the same, 1 higher'],
      ['crew', 2, '1 higher'],
    ])
    expect(besideAll(assessmentOf('north-2020'), checks)[0]?.others).toBe('no other yet')
  })

  test('counts every other once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 40 }), (numbers) => {
        const assessments = numbers.map(
          (number, place): Assessment => ({
            ...assessmentOf('north-2019'),
            inspection: `i${place}`,
            judgements: [as(String(number))],
          }),
        )
        const framework = { ...checks, criteria: [score], assessments }
        const [own = 0] = numbers
        const count = (fits: (number: number) => boolean) => numbers.slice(1).filter(fits).length
        const wanted = [
          [count((number) => number < own), 'lower'],
          [count((number) => number === own), 'the same'],
          [count((number) => number > own), 'higher'],
        ] as const
        const words = wanted.filter(([some]) => some > 0).map(([some, word]) => `${some} ${word}`)
        expect(besideAll(assessments[0] as Assessment, framework)[0]?.others).toBe(words.join(', '))
      }),
    )
  })
})
