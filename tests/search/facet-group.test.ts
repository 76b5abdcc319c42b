import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { facetGroup } from '../../src/search/facet-group.ts'
import { facetOptions } from '../../src/search/facet-options.ts'

const { window } = new JSDOM()
const { document } = window
const shown = (group: ReturnType<typeof facetGroup>) =>
  Array.from(group.element.querySelectorAll<HTMLElement>('.filter-option'))
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent)

test('values stand as readers look for them: years newest first, labels as they are told, names by the alphabet', () => {
  expect(facetOptions('year', ['2004', '2021', '2006'])).toEqual(['2021', '2006', '2004'])
  expect(facetOptions('status', ['No record since publication', 'In progress'])).toEqual([
    'In progress',
    'No record since publication',
  ])
  expect(facetOptions('area', ['Ynys Môn', 'Area 10', 'Area 9'])).toEqual(['Area 9', 'Area 10', 'Ynys Môn'])
})

describe('a group of filters', () => {
  test('has a head that opens it, a legend, and a box for each value', () => {
    const { element } = facetGroup(document, 'area', ['Kent', 'Essex'])
    expect(element.querySelector('summary')?.textContent).toBe('Area')
    expect(element.querySelector('legend')?.textContent).toBe('Area')
    expect(Array.from(element.querySelectorAll('input'), ({ type, value }) => `${type} ${value}`)).toEqual([
      'checkbox Essex',
      'checkbox Kent',
    ])
  })

  test('says how many results each value leaves, and hides those that leave none unless they are chosen', () => {
    const group = facetGroup(document, 'area', ['Kent', 'Essex', 'Cheshire'])
    group.choose(['Cheshire'])
    group.count(new Map([['Kent', 1200]]))
    expect(shown(group)).toEqual(['Cheshire (0)', 'Kent (1,200)'])
    expect(group.chosen()).toEqual(['Cheshire'])
    expect(group.element.querySelector('summary')?.textContent).toBe('Area (1 chosen)')
    expect(group.element.open).toBe(true)
  })

  test('is opened for what is chosen from the start, and then left as the reader has it', () => {
    const group = facetGroup(document, 'area', ['Kent'])
    group.choose([])
    group.choose(['Kent'])
    expect(group.element.open).toBe(false)
  })

  test('says where it has nothing for a search', () => {
    const group = facetGroup(document, 'area', ['Kent'])
    group.count(new Map())
    expect(shown(group)).toEqual([])
    expect(group.element.querySelector<HTMLElement>('p')?.hidden).toBe(false)
  })

  test('of many values can be looked through by typing, accents and capitals aside', () => {
    const names = Array.from({ length: 20 }, (_, place) => `Area ${place}`)
    const group = facetGroup(document, 'area', [...names, 'Ynys Môn'])
    group.count(new Map([...names, 'Ynys Môn'].map((name) => [name, 1])))
    const finder = group.element.querySelector<HTMLInputElement>('input[type=search]')
    if (finder === null) throw new Error('There is no box to type in.')
    finder.value = 'mon'
    finder.dispatchEvent(new window.Event('input'))
    expect(shown(group)).toEqual(['Ynys Môn (1)'])
    expect(facetGroup(document, 'area', ['Kent']).element.querySelector('input[type=search]')).toBeNull()
  })
})
