import { describe, expect, test } from 'vitest'
import { meant } from '../../../src/derive/mentions/meant.ts'
import type { Name } from '../../../src/derive/mentions/name.ts'
import { areasById, noSetting, setting } from '../../../src/derive/mentions/setting.ts'
import { anArea, aPublication } from '../../support/library.ts'

const area = (id: string, sort: string): Name => ({ text: 'Bay', thing: { kind: 'area', id }, sort })
const bays = [area('bay', 'coastal area'), area('bay-region', 'region')]
const told = (names: readonly Name[], about: Parameters<typeof meant>[2] = noSetting, next = '', spelled = 'Bay') =>
  meant(spelled, names, about, next).map(({ thing, certain }) => `${thing.id}${certain ? '' : '?'}`)

const about = (subject: Partial<ReturnType<typeof aPublication>['subject']>, published = '2019') =>
  setting(
    aPublication({ published, subject: { areas: [], bodies: [], programmes: [], themes: [], ...subject } }),
    areasById({
      areas: [
        { ...anArea('bay', 'Bay'), kind: 'coastal area' },
        { ...anArea('bay-region', 'Bay'), kind: 'region' },
        { ...anArea('quay', 'Quay'), kind: 'harbour', parent: 'bay-region' },
        { ...anArea('mole', 'Mole'), kind: 'coastal area', parent: 'mole' },
      ],
    }),
    new Map(),
  )

describe('of two areas of one name', () => {
  test('both may be meant where nothing tells them apart, and the list says so', () => {
    expect(told(bays)).toEqual(['bay?', 'bay-region?'])
  })

  test('the one whose sort stands beside the name is meant, in words or as their initials', () => {
    expect(told(bays, noSetting, 'region was')).toEqual(['bay-region'])
    expect(told(bays, noSetting, 'Coastal Area')).toEqual(['bay'])
    expect(told(bays, noSetting, 'CA staff')).toEqual(['bay'])
    expect(told(bays, noSetting, 'CARE')).toEqual(['bay?', 'bay-region?'])
  })

  test('the one that the publication is about is meant, or that its areas lie in', () => {
    expect(told(bays, about({ areas: ['bay'] }))).toEqual(['bay'])
    expect(told(bays, about({ areas: ['quay'] }))).toEqual(['bay-region'])
  })

  test('the one of the same sort as the publication’s areas is meant; areas in a circle do no harm', () => {
    expect(told(bays, about({ areas: ['mole'] }))).toEqual(['bay'])
  })
})

describe('of two bodies of one name', () => {
  const guilds: readonly Name[] = [
    { text: 'Guild', thing: { kind: 'body', id: 'guild' } },
    { text: 'Guild', thing: { kind: 'body', id: 'guild-2014' }, from: '2014-06-01' },
  ]

  test('one that had not begun is not meant', () => {
    expect(told(guilds, about({}, '2004'))).toEqual(['guild'])
    expect(told(guilds, about({}, '2021'))).toEqual(['guild?', 'guild-2014?'])
  })

  test('one that the publication is about is meant', () => {
    expect(told(guilds, about({ bodies: ['guild-2014'] }, '2021'))).toEqual(['guild-2014'])
  })
})

describe('of two terms of one spelling', () => {
  const terms: readonly Name[] = [
    { text: 'lamp', thing: { kind: 'term', id: 'lamp' }, isOwn: true },
    { text: 'lamp', thing: { kind: 'term', id: 'light' } },
  ]

  test('the one that is called so is meant', () => expect(told(terms)).toEqual(['lamp']))

  test('the one is meant that the author has said', () => {
    expect(told(terms, { ...noSetting, said: new Map([['lamps', 'light']]) }, '', 'lamps')).toEqual(['light'])
  })
})

test('a name that things of several kinds have means each of them', () => {
  const body: Name = { text: 'Bay', thing: { kind: 'body', id: 'bay-guild' } }
  expect(told([bays[0] as Name, body])).toEqual(['bay', 'bay-guild'])
})
