import { expect, test } from 'vitest'
import { recommendationsOf } from '../../src/derive/recommendations-of.ts'
import { anAddressee, aRecommendation, someRegisters } from '../support/library.ts'

const pilots = aRecommendation('pilots-2019/1')
const part = aRecommendation('pilots-2019/1-1', { parent: 'pilots-2019/1' })
const tugs = aRecommendation('tugs-2018/1')
const toPorts = anAddressee('pilots-2019/1', 'Port authorities')
const toTowers = anAddressee('tugs-2018/1', 'Towers')
const registers = someRegisters({ recommendations: [pilots, tugs, part], addressees: [toTowers, toPorts] })

test('a publication’s recommendations and those they are made to stand in the registers’ order', () => {
  expect(recommendationsOf('pilots-2019', registers)).toEqual({
    recommendations: [pilots, part],
    addressees: [toPorts],
  })
  expect(recommendationsOf('tugs-2018', registers)).toEqual({ recommendations: [tugs], addressees: [toTowers] })
})

test('a publication that recommends nothing has none', () => {
  expect(recommendationsOf('buoys-2020', registers)).toEqual({ recommendations: [], addressees: [] })
})

test('the rows of one edition are not shown for another', () => {
  const later = someRegisters({ recommendations: [part], addressees: [] })
  expect(recommendationsOf('pilots-2019', registers).recommendations).toEqual([pilots, part])
  expect(recommendationsOf('pilots-2019', later).recommendations).toEqual([part])
})
