import { type DOMWindow, JSDOM } from 'jsdom'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Framework } from '../../../src/derive/compare/framework.ts'
import { frameworks } from '../../../src/derive/compare/frameworks.ts'
import { attachCompare } from '../../../src/reader/compare/attach-compare.ts'
import { compareIds } from '../../../src/reader/compare/markup.ts'
import { ratedHarbours } from '../../support/rated-harbours.ts'

const [checks, later] = frameworks(ratedHarbours()) as [Framework, Framework]
/** More harbours than may be compared. */
const crowd = ['a', 'b', 'c', 'd'].map((letter) => `bay-${letter}`)
const assessments = [
  ...checks.assessments,
  ...crowd.map((id, place) => ({
    inspection: `${id}-2019`,
    name: `Bay <b>${id}</b>`,
    area: { id, name: `Bay <b>${id}</b>` },
    stage: 'inspection' as const,
    date: '',
    judgements: [{ as: String(place) }, null],
  })),
]
const files: Readonly<Record<string, Framework>> = { [checks.id]: { ...checks, assessments }, [later.id]: later }

const area = (id: string, name: string, places: string) =>
  `<label><input type="checkbox" value="${id}" data-frameworks="${places}"><span>${name}</span></label>`
const page = `<form id="${compareIds.form}" data-base="/h/">
  <input id="${compareIds.narrow}" type="search">
  <details><summary>Harbours</summary>${area('north', 'North Harbour', '0')} ${area('south', 'South Harbour', '0')}
    ${area('east', 'East Harbour', '0')} ${area('west', 'West Harbour', '1')}</details>
  <details><summary>Bays</summary>${crowd.map((id) => area(id, `Bay &lt;b&gt;${id}&lt;/b&gt;`, '0')).join(' ')}</details>
  <select id="${compareIds.framework}"><option value="">Choose</option>
    <option value="${checks.id}">2019</option><option value="${later.id}">2022</option></select>
  <select id="${compareIds.first}" disabled></select>
  <select id="${compareIds.second}" disabled></select><button type="submit">Go</button></form>
<div id="${compareIds.chosen}" hidden><ul id="${compareIds.tags}"></ul></div>
<p id="${compareIds.status}" role="status" tabindex="-1"></p><div id="${compareIds.results}"></div>`

let window: DOMWindow
let heard: string[]
const at = <Kind extends HTMLElement>(id: keyof typeof compareIds) =>
  window.document.getElementById(compareIds[id]) as unknown as Kind
const texts = (selector: string) =>
  Array.from(window.document.querySelectorAll(selector), ({ textContent }) => textContent)
const box = (id: string) => window.document.querySelector(`input[value=${id}]`) as HTMLInputElement
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
const tick = async (id: string) => {
  box(id).click()
  await settle()
}
const choose = async (id: 'framework' | 'first' | 'second', value: string) => {
  at<HTMLSelectElement>(id).value = value
  at(id).dispatchEvent(new window.Event('change', { bubbles: true }))
  await settle()
}
const said = () => at('status').textContent
const asked = () => window.location.search

/** Opens the page; gives what is read, file by file. */
async function open(search = '', read = vi.fn(async (id: string): Promise<unknown> => files[id])) {
  ;({ window } = new JSDOM(page, { url: `https://harbours.example/h/compare/${search}` }))
  heard = []
  new window.MutationObserver(() => heard.push(said() ?? '')).observe(at('status'), { childList: true })
  attachCompare(window as unknown as Window, read)
  await settle()
  return read
}
afterEach(() => vi.restoreAllMocks())

describe('areas that a reader chooses', () => {
  test('are asked for until there are two, and nothing is read before', async () => {
    const read = await open()
    expect(said()).toBe('Choose two to six areas, or two inspections.')
    await tick('north')
    expect(said()).toBe('North Harbour is chosen. Choose at least one more.')
    expect(asked()).toBe('?areas=north')
    expect(read).not.toHaveBeenCalled()
  })

  test('stand side by side in the order in which they were chosen, and are announced once', async () => {
    await open()
    await tick('south')
    await tick('north')
    expect(asked()).toBe('?areas=south,north')
    expect(heard).toEqual([
      'Choose two to six areas, or two inspections.',
      'South Harbour is chosen. Choose at least one more.',
      'South Harbour and North Harbour are compared by 2 measures.',
    ])
    expect(texts('thead th')).toEqual([
      'Measure',
      'South Harbourreport November 2019, latest of 2',
      'North Harbourreport 14 May 2019',
      'Compared',
      'All',
    ])
    expect(texts('tbody tr:first-child > *')).toEqual([
      'Lights are kept burning',
      '76.5%n = 60August 2019',
      '57%n = 12 (small base)',
      'South Harbour is higher, by 19.5 percentage points',
      '0% to 76.5%median 21.5%8 rated',
    ])
    expect(texts('tbody tr:last-child > *')).toEqual([
      'Crews are trained',
      'Well met',
      'Partly met',
      'South Harbour is higher',
      'Partly met to Well met2 rated',
    ])
    expect(texts('.notes li')).toEqual(['North Harbour, Crews are trained: Two crews were away.'])
    expect(texts('.compare-note')).toEqual([
      'Under “Harbour checks, 2019” (follow-up) only North Harbour was rated, so nothing stands beside it.',
      'Link to this comparison',
    ])
    const links = Array.from(window.document.querySelectorAll('.comparison a'), (link) => link.getAttribute('href'))
    expect(links).toEqual([
      '/h/compare/harbour-checks-2019/',
      '/h/areas/south/',
      '/h/inspections/south-2019/',
      '/h/areas/north/',
      '/h/inspections/north-2019/',
    ])
  })

  test('have a table with headers, in a region that can be scrolled with the keyboard', async () => {
    await open('?areas=north,south')
    const region = window.document.querySelector('.table-region') as HTMLElement
    expect([region.tabIndex, region.getAttribute('role')]).toEqual([0, 'region'])
    const heading = window.document.getElementById(region.getAttribute('aria-labelledby') ?? '')
    expect(heading?.textContent).toBe('Harbour checks, 2019: inspections')
    const scopes = Array.from(window.document.querySelectorAll('th'), (th) => th.getAttribute('scope'))
    expect(scopes).toEqual(['col', 'col', 'col', 'col', 'col', 'row', 'row'])
    for (const picture of window.document.querySelectorAll('svg')) {
      expect(picture.getAttribute('aria-hidden')).toBe('true')
      expect(picture.outerHTML).not.toContain('style=')
    }
    expect(window.document.querySelectorAll('svg').length).toBe(4)
  })

  test('are led to by the form’s button, which leaves the page where it is', async () => {
    await open('?areas=north,south')
    ;(window.document.querySelector('button') as HTMLElement).click()
    await settle()
    expect(window.document.activeElement).toBe(at('status'))
    expect(asked()).toBe('?areas=north,south')
  })

  test('that are not rated by a measure say so, and have no dot', async () => {
    await open('?areas=east,south,north')
    const cell = window.document.querySelector('tbody tr:last-child td') as HTMLElement
    expect(cell.textContent).toBe('not rated')
    expect(cell.querySelector('svg')).toBeNull()
  })

  test('of unlike frameworks are not compared, and it is said', async () => {
    const read = await open('?areas=east,west')
    expect(read.mock.calls.flat()).toEqual([checks.id, later.id])
    expect(said()).toBe('East Harbour and West Harbour can’t be compared.')
    expect(texts('.compare-note').at(-1)).toContain('ratings of different ones are not compared')
    expect(window.document.querySelector('table')).toBeNull()
  })

  test('are at most six: a seventh is not ticked, and it is said', async () => {
    await open(`?areas=north,south,${crowd.join(',')}`)
    expect(said()).toContain('are compared by 2 measures.')
    await tick('east')
    expect(said()).toBe('Choose at most six areas. Take one away to choose another.')
    expect(box('east').checked).toBe(false)
    expect(asked()).not.toContain('east')
    await open(`?areas=north,south,east,${crowd.join(',')}`)
    expect(said()).toMatch(/^At most six areas can be compared; the first six in the address are\. North Harbour, /)
    expect(texts('thead th').length).toBe(9)
  })

  test('that the site does not know are told by their name in the address, as a text', async () => {
    await open('?areas=north,%3Cimg%3E,lost')
    expect(said()).toBe(
      '“<img>” and “lost” name no area with ratings here. North Harbour is chosen. Choose at least one more.',
    )
    await open('?areas=bay-a,bay-b')
    expect(texts('thead th')[1]).toBe('Bay <b>bay-a</b>date not known')
    expect(window.document.querySelector('b, img')).toBeNull()
  })

  test('can be taken away one by one, with the focus on the next', async () => {
    await open('?areas=north,south,east')
    expect(texts('#compare-tags li')).toEqual([
      'Take away North Harbour',
      'Take away South Harbour',
      'Take away East Harbour',
    ])
    ;(window.document.querySelectorAll('#compare-tags a')[1] as HTMLElement).click()
    await settle()
    expect(asked()).toBe('?areas=north,east')
    expect(box('south').checked).toBe(false)
    expect(window.document.activeElement?.textContent).toBe('Take away East Harbour')
    for (const _ of [1, 2]) {
      ;(window.document.querySelector('#compare-tags a') as HTMLElement).click()
      await settle()
    }
    expect(asked()).toBe('')
    expect(at('chosen').hidden).toBe(true)
    expect(window.document.activeElement).toBe(at('status'))
    expect(texts('table')).toEqual([])
  })

  test('come back by Back', async () => {
    await open()
    await tick('north')
    await tick('south')
    window.history.back()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(asked()).toBe('?areas=north')
    expect([box('north').checked, box('south').checked]).toEqual([true, false])
    expect(said()).toBe('North Harbour is chosen. Choose at least one more.')
  })

  test('are found by their names, and those that are ticked stay', async () => {
    await open('?areas=north')
    at<HTMLInputElement>('narrow').value = 'sou'
    at('narrow').dispatchEvent(new window.Event('input', { bubbles: true }))
    const shown = Array.from(
      window.document.querySelectorAll('label:not([hidden]) span'),
      ({ textContent }) => textContent,
    )
    expect(shown).toEqual(['North Harbour', 'South Harbour'])
    const [harbours, bays] = Array.from(window.document.querySelectorAll('details'))
    expect([harbours?.open, bays?.hidden]).toEqual([true, true])
    at<HTMLInputElement>('narrow').value = ''
    at('narrow').dispatchEvent(new window.Event('input', { bubbles: true }))
    expect(bays?.hidden).toBe(false)
  })
})

describe('two inspections that a reader chooses', () => {
  test('are chosen from those of a framework, and compared', async () => {
    await open('?areas=north,south')
    await choose('framework', checks.id)
    expect(asked()).toBe(`?framework=${checks.id}`)
    expect(box('north').checked).toBe(false)
    expect(said()).toBe('9 inspections to choose from. Choose two.')
    expect(at<HTMLSelectElement>('first').disabled).toBe(false)
    expect(texts('#compare-first option').slice(0, 3)).toEqual([
      'Choose an inspection',
      'East Harbour, December 2019',
      'North Harbour, 14 May 2019',
    ])
    await choose('first', 'north-2020')
    expect(said()).toBe('North Harbour followed up is chosen. Choose at least one more.')
    await choose('second', 'north-2019')
    expect(asked()).toBe(`?framework=${checks.id}&inspections=north-2020,north-2019`)
    expect(texts('thead th')).toEqual([
      'Measure',
      'North HarbourInspection, report 14 May 2019',
      'North Harbour followed upFollow-up, report October 2020',
      'Compared',
    ])
    expect(texts('.compared-words')).toEqual(['Up 23 percentage points', 'Up 1 step of the scale'])
    await tick('north')
    expect(asked()).toBe('?areas=north')
    expect([at<HTMLSelectElement>('framework').value, at<HTMLSelectElement>('first').disabled]).toEqual(['', true])
  })

  test('are found by an address without their framework, and preselected', async () => {
    const read = await open('?inspections=west-2022')
    expect(read.mock.calls.flat()).toEqual([checks.id, later.id])
    expect(said()).toBe('West Harbour is chosen. Choose at least one more.')
    expect(at<HTMLSelectElement>('framework').value).toBe(later.id)
    expect(at<HTMLSelectElement>('first').value).toBe('west-2022')
  })

  test('of unlike frameworks or stages are told apart', async () => {
    await open(`?framework=${checks.id}&inspections=east-2019,west-2022`)
    expect(said()).toBe('East Harbour and West Harbour can’t be compared.')
    expect(texts('.compare-note')[0]).toContain('ratings of different frameworks are not compared')
    await open('?inspections=east-2019,north-2020')
    expect(texts('.compare-note')[0]).toContain('stand at different stages')
  })

  test('that the site does not know are told', async () => {
    await open('?inspections=east-2019,lost')
    expect(said()).toBe(
      '“lost” names no inspection with ratings here. East Harbour is chosen. Choose at least one more.',
    )
    await open('?framework=lost')
    expect(said()).toBe('“lost” names no framework with ratings here. Choose two to six areas, or two inspections.')
  })
})

describe('ratings that can’t be fetched', () => {
  test('are told, with the way to the tables, and are asked for again by the next choice', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isDown = true
    await open(
      '?areas=north,south',
      vi.fn(async (id: string): Promise<unknown> => {
        if (isDown) throw new Error('503')
        return files[id]
      }),
    )
    expect(said()).toBe('The ratings can’t be read just now. The tables below say the same.')
    expect(window.document.querySelector('#compare-results a')?.getAttribute('href')).toBe('#compare-tables')
    expect(logged).toHaveBeenCalledOnce()
    isDown = false
    await tick('east')
    expect(said()).toContain('are compared by 2 measures.')
  })

  test('and come too late, do not take the place of a later choice', async () => {
    const waiting: (() => void)[] = []
    await open(
      '?areas=north,south',
      vi.fn((id: string): Promise<unknown> => new Promise((resolve) => waiting.push(() => resolve(files[id])))),
    )
    expect(at('results').getAttribute('aria-busy')).toBe('true')
    await tick('north')
    expect(at('results').hasAttribute('aria-busy')).toBe(false)
    for (const go of waiting) go()
    await settle()
    expect(said()).toBe('South Harbour is chosen. Choose at least one more.')
    expect(texts('table')).toEqual([])
  })

  test('and fail too late, or offer inspections too late, leave a later choice alone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const waiting: { give: () => void; fail: () => void }[] = []
    const read = vi.fn((id: string): Promise<unknown> => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      waiting.push({ give: () => resolve(files[id]), fail: () => reject(new Error('503')) })
      return promise
    })
    await open('?areas=north,south', read)
    await tick('north')
    for (const { fail } of waiting.splice(0)) fail()
    await settle()
    expect(said()).toBe('South Harbour is chosen. Choose at least one more.')
    await choose('framework', checks.id)
    at<HTMLSelectElement>('framework').value = ''
    await tick('east')
    for (const { give } of waiting) give()
    await settle()
    expect(said()).toBe('East Harbour is chosen. Choose at least one more.')
    expect([at<HTMLSelectElement>('framework').value, at<HTMLSelectElement>('first').disabled]).toEqual(['', true])
  })
})
