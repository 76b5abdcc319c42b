import { expect, test } from 'vitest'
import { meantLocations } from '../../src/search/meant-locations.ts'
import { pageText } from '../../src/search/page-text.ts'
import { markedPage } from './made-up-finds.ts'

const meant = (query: string, marked: string) => {
  const page = markedPage(marked)
  return meantLocations([query], page, pageText(page.content)).map((place) => page.content.split(' ')[place])
}

test('a short word counts between longer ones, found or not, and not by itself or as a beginning', () => {
  expect(meant('risk of harm', 'a *risk *of *harm to *officers *of areas')).toEqual(['risk', 'of', 'harm'])
  expect(meant('risk of harm', 'a *risk of *harm and a *risk of losing')).toEqual(['risk', 'of', 'harm', 'risk'])
})

test('other forms of a word count, and signs and accents around it do not matter', () => {
  expect(meant('supervised', '*supervision *superb (*Supervísors)')).toEqual(['supervision', '(Supervísors)'])
})

test('a short word asked for alone is found as it stands, else as the engine gives it', () => {
  expect(meant('RoH', 'the *RoH *rohan')).toEqual(['RoH'])
  expect(meant('ab', 'the *abbot')).toEqual(['abbot'])
})
