import { expect, test } from 'vitest'
import { pageWords } from '../../src/format/page-words.ts'

test('pages are told as one or several, and words stay as they are', () => {
  expect(['23', '23–30', '9 and 11', 'inside cover'].map(pageWords)).toEqual([
    'page 23',
    'pages 23–30',
    'pages 9 and 11',
    'inside cover',
  ])
})
