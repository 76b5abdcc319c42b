import { expect, test } from 'vitest'
import { printedSource } from '../../src/format/printed-source.ts'

test('a source is told with what is known of the place in it', () => {
  const source = { document: 'Lights 2030', section: 'paragraph 2.1' }
  expect(printedSource(source)).toBe('Lights 2030, paragraph 2.1')
  expect(printedSource({ ...source, table: 'Table 3', page: '9–10' })).toBe(
    'Lights 2030, paragraph 2.1, Table 3, pages 9–10',
  )
})
