import { expect, test } from 'vitest'
import { seriesNumber } from '../../src/derive/series-number.ts'

test('a series stands with its number where there is one', () => {
  expect(seriesNumber({ series: 'Inspection Findings', number: '1/05' })).toBe('Inspection Findings 1/05')
  expect(seriesNumber({ series: 'Inspection Findings' })).toBe('Inspection Findings')
  expect(seriesNumber({})).toBe('')
})
