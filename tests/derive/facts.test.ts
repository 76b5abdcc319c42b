import { expect, test } from 'vitest'
import { facts } from '../../src/derive/facts.ts'
import { anAddressee, aPublication, aRecommendation, someRegisters } from '../support/library.ts'

const registers = someRegisters({
  recommendations: [
    aRecommendation('pilots-2019/ports-1'),
    aRecommendation('pilots-2019/ports-1-1', { parent: 'pilots-2019/ports-1' }),
    aRecommendation('pilots-2019/boards-1'),
    aRecommendation('tugs-2018/1'),
  ],
  addressees: [
    anAddressee('pilots-2019/ports-1', 'Port authorities', { body: 'ports' }),
    anAddressee('pilots-2019/ports-1-1', 'The port authorities', { body: 'ports' }),
    anAddressee('pilots-2019/boards-1', 'Boards'),
    anAddressee('pilots-2019/boards-1', 'Trinity House', { role: 'consulted' }),
    anAddressee('tugs-2018/1', 'Tug owners'),
  ],
})

test('the strip says when, in which series, who led, with whom and how many recommendations, then the author’s facts', () => {
  const publication = aPublication({
    published: '2019-05',
    series: 'Harbour Findings',
    number: '1/19',
    lead: 'Harbour Inspectorate',
    partners: ['Coastguard', 'Trinity House', 'Marine Office'],
    facts: [{ label: 'Ships boarded', value: '184' }],
  })
  expect(facts(publication, { registers })).toEqual([
    { label: 'Published', value: 'May 2019' },
    { label: 'Series', value: 'Harbour Findings 1/19' },
    { label: 'Led by', value: 'Harbour Inspectorate' },
    { label: 'With', value: 'Coastguard, Trinity House and Marine Office' },
    { label: 'Recommendations', value: '2, to 2 bodies' },
    { label: 'Ships boarded', value: '184' },
  ])
})

test('a publication with recommendations to one body says so in the singular', () => {
  const found = facts(aPublication({ slug: 'tugs-2018' }), { registers })
  expect(found.at(-1)).toEqual({ label: 'Recommendations', value: '1, to 1 body' })
})

test('recommendations to no one named are only counted', () => {
  const unaddressed = someRegisters({ recommendations: [aRecommendation('pilots-2019/1')] })
  expect(facts(aPublication(), { registers: unaddressed }).at(-1)).toEqual({ label: 'Recommendations', value: '1' })
})

test('what is not known is left out', () => {
  const page = aPublication({ kind: 'pages', slug: 'method', published: '' })
  expect(facts(page, { registers })).toEqual([])
})
