import { describe, expect, test } from 'vitest'
import { pageText } from '../../src/search/page-text.ts'
import { textFragment } from '../../src/search/text-fragment.ts'
import { markedPage } from './made-up-finds.ts'

/** The directive for the words found in a text, decoded. */
const directive = (marked: string, isProse = true) => {
  const { content, locations } = markedPage(marked)
  const text = pageText(content)
  const written = textFragment(text, locations, { from: 0, to: text.words.length }, isProse)
  expect(written).toMatch(/^(:~:text=[^ ]+)?$/)
  return decodeURIComponent(written.replace(':~:text=', ''))
}

describe('the browser is told to find', () => {
  test.each([
    ['the words found, with the word before', 'Contact with *victims and others', 'with-,victims'],
    [
      'words that stand together',
      'work on *racially *motivated *offending was poor',
      'on-,racially motivated offending',
    ],
    ['the word after where none is before', '*Victims were asked.', 'Victims,-were'],
    ['no full stop, which may not stand on the page', 'Nobody met *victims.', 'met-,victims'],
    ['no words across two sentences', 'They left. *Victims stayed away', 'Victims,-stayed'],
    ['the words alone where a sentence has no others', 'Asked. *Victims. Answered.', 'Victims'],
    [
      'as many words as tell the place from earlier ones',
      'met victims today, and met *victims once',
      'met-,victims,-once',
    ],
    ['a word in brackets without them', 'the arrangements (*MAPPA) exist', 'MAPPA'],
  ])('%s', (_, text, expected) => expect(directive(text)).toBe(expected))

  test('nothing where the words stand the same before', () => {
    expect(directive('*x victims. Then victims. *victims.'.replace('*x', 'x'))).toBe('')
  })

  test('nothing where nothing was found', () => expect(directive('no word found')).toBe(''))
})

test('in a table only the very next words are named, and a value once', () => {
  expect(directive('Kent *Partly *met *Partly *met Essex', false)).toBe('Partly met')
  expect(directive('Kent well *met Essex well met', false)).toBe('met')
})

test('signs that mean something in the directive or the address are encoded', () => {
  const { content, locations } = markedPage('in Dyfed-Powys, *R&D-work, 50% (for #1)')
  const text = pageText(content)
  expect(textFragment(text, locations, { from: 0, to: 9 }, true)).toBe(':~:text=R%26D%2Dwork')
  const spelt = markedPage('police of *Dyfed-Powys came')
  expect(textFragment(pageText(spelt.content), spelt.locations, { from: 0, to: 4 }, true)).toBe(
    ':~:text=of-,Dyfed%2DPowys',
  )
})
