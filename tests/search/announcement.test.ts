import { expect, test } from 'vitest'
import { announcement } from '../../src/search/announcement.ts'

const asked = { words: 'victims', filters: 0, order: 'relevance' }

test.each([
  [{ ...asked, count: 12 }, '12 results for ‘victims’'],
  [{ ...asked, count: 1, filters: 1 }, '1 result for ‘victims’ with 1 filter'],
  [{ ...asked, count: 1200, filters: 2, order: 'newest' }, '1,200 results for ‘victims’ with 2 filters, newest first'],
  [{ ...asked, count: 3, words: '', filters: 1, order: 'oldest' }, '3 results with 1 filter, oldest first'],
  [{ ...asked, count: 0 }, 'No results for ‘victims’.'],
  [
    { ...asked, count: 0, words: 'vctims', filters: 1, suggestion: 'victims' },
    'No results for ‘vctims’ with 1 filter. Did you mean ‘victims’?',
  ],
])('what was found is said in one sentence: %j', (outcome, said) => expect(announcement(outcome)).toBe(said))
