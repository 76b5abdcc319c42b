import { expect, test } from 'vitest'
import { speaksOf } from '../../src/search/speaks-of.ts'
import { markedPage } from './made-up-finds.ts'

test.each([
  ['offending', markedPage('what *offenders said')],
  ['Wales', markedPage('nothing found', { meta: { title: 'Areas of Wales' } })],
  ['bulletin', markedPage('nothing found', { meta: { title: 'Pilots', kind: 'Findings bulletin' } })],
  ['zebra crossing', markedPage('the *crossings')],
  ['ty', markedPage('the *Tŷ Gwyn')],
  ['!!!', markedPage('nothing')],
])('“%s” is spoken of', (query, found) => expect(speaksOf(query, found)).toBe(true))

test.each([
  ['zyzzyva', markedPage('in *Zimbabwe zyz')],
  ['quokka', markedPage('*questions', { meta: { title: 'Quality' } })],
])('“%s” is not, though the engine finds something', (query, found) => expect(speaksOf(query, found)).toBe(false))
