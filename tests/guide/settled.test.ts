import { expect, test } from 'vitest'
import { urlsUnder } from '../../src/format/url.ts'
import { settled } from '../../src/guide/settled.ts'

const link = (address: string) =>
  settled(`<a href="${address}">x</a>`, 'pools-2025', urlsUnder('/s/guide/example/'), '/s/guide/example/')

test.each([
  ['/s/guide/example/reports/pools-2025/#figure-visits', '#figure-visits'],
  ['/s/guide/example/reports/pools-2025/example-2/#p2.1', '#p2.1'],
  ['/s/guide/example/data/pools-2025/visits/', '/s/guide/example/#visits'],
  ['/s/guide/example/glossary/#term-lido', '/s/guide/example/#glossary'],
  ['/s/guide/example/recommendations/pools-2025/1/', '/s/guide/example/#recommendations'],
  ['/s/guide/example/bodies/pools-trust/', '/s/guide/example/#registers'],
  ['/s/guide/example/bulletins/pools-in-brief/', '/s/guide/example/#publications'],
  ['/s/guide/example/data/pools-2025/visits.csv', '/s/guide/example/data/pools-2025/visits.csv'],
  ['https://pools.example/lidos/', 'https://pools.example/lidos/'],
  ['../words/', '../words/'],
])('the link %s of an example leads to %s', (address, wanted) => {
  expect(link(address)).toBe(`<a href="${wanted}">x</a>`)
})

test('a link that nobody foresaw is not left to dangle', () => {
  expect(() => link('/s/guide/example/programmes/')).toThrow('/s/guide/example/programmes/')
})
