import { expect, test } from 'vitest'
import { withinSentence } from '../../src/charts/within-sentence.ts'

test.each([
  ['Follow-up', 'follow-up'],
  ['IQR', 'IQR'],
  ['April to June 2017', 'April to June 2017'],
  ['Marching', 'marching'],
  ['Área', 'área'],
])('%s is %s within a sentence', (name, expected) => expect(withinSentence(name)).toBe(expected))
