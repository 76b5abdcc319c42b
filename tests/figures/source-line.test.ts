import { describe, expect, test } from 'vitest'
import { sourceWords } from '../../src/figures/source-line.ts'

describe('the source of a figure', () => {
  test.each([
    [{}, 'Lights Report, paragraph 2.1.'],
    [{ table: 'table 3', page: '14' }, 'Lights Report, paragraph 2.1, table 3, page 14.'],
    [{ page: '14–16' }, 'Lights Report, paragraph 2.1, pages 14–16.'],
    [{ page: 'inside cover.' }, 'Lights Report, paragraph 2.1, inside cover.'],
  ])('%j is told as a reader would find it', (more, words) => {
    expect(sourceWords({ document: 'Lights Report', section: 'paragraph 2.1', ...more })).toBe(words)
  })
})
