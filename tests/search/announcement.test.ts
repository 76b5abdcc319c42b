import { expect, test } from 'vitest'
import { announcement } from '../../src/search/announcement.ts'

test('a search says how much it found, for what and in which kind', () => {
  expect(announcement(12, 'victims', '')).toBe('12 results for ‘victims’')
  expect(announcement(1, 'victims', '')).toBe('1 result for ‘victims’')
  expect(announcement(1200, 'victims', 'Inspection report')).toBe('1,200 results for ‘victims’, Inspection report')
})

test('a search that finds nothing says what to try', () => {
  expect(announcement(0, 'vctims', '')).toBe(
    'No results for ‘vctims’. Try other or fewer words, or check the spelling.',
  )
  expect(announcement(0, 'tugs', 'Page')).toBe(
    'No results for ‘tugs’, Page. Try all kinds, or other or fewer words, or check the spelling.',
  )
})
