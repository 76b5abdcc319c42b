import { describe, expect, test } from 'vitest'
import { places } from '../../src/search/places.ts'
import { markedPage } from './made-up-finds.ts'

const shown = (marked: string, query = 'victims', said = {}) =>
  places(markedPage(marked, said), [query]).map(({ title, number, href, excerpt }) => ({
    title,
    number,
    href,
    excerpt: excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  }))

describe('the places of a page', () => {
  test('are its sections, with the section’s anchor and the words to find there', () => {
    expect(
      shown('Pilots. At sea. {h2#contact} Contact. {/} Nobody met *victims there. {h2#rest} Rest. {/} Nothing.'),
    ).toEqual(
      [
        {
          title: 'Contact',
          number: '',
          href: '/h/reports/pilots/#contact:~:text=met-,victims,-there',
          excerpt: 'Nobody met [victims] there.',
        },
      ].map((place) => ({ ...place, href: '/h/reports/pilots/#contact:~:text=met-,victims' })),
    )
  })

  test('are numbered paragraphs where there are any', () => {
    const [place] = shown(
      'Pilots. {h2#contact} Contact. {/} {p#p2.13} 2.13 Areas met *victims early. {p#p2.14} 2.14 No.',
    )
    expect(place).toEqual({
      title: 'Contact',
      number: '2.13',
      href: '/h/reports/pilots/#p2.13:~:text=met-,victims',
      excerpt: 'Areas met [victims] early.',
    })
  })

  test('are three sections and two paragraphs of each at most, those that say most, the best first', () => {
    const section = (name: string, ...texts: readonly string[]) =>
      `{h2#${name}} ${name}. {/} ${texts.map((text, place) => `{p#p${place}.${name}} ${place}1 ${text}`).join(' ')}`
    const text = [
      'Pilots.',
      section('a', 'one *victim'),
      section('b', '*harm to *victims', 'a *victim', '*harm *harm'),
      section('c', '*harm'),
      section('d', '*victims *harm'),
    ].join(' ')
    const all = places(markedPage(text), ['victims harm'])
    expect(all.map(({ title, number }) => `${title} ${number}`)).toEqual(['b 01', 'd 01'])
    const alone = places(markedPage(text.replaceAll('*harm', 'harm')), ['victims'])
    expect(alone.map(({ title, number }) => `${title} ${number}`)).toEqual(['a 01', 'b 01', 'b 11', 'd 01'])
  })

  test('begin with the page’s beginning where that has the words, without its title', () => {
    const [first] = shown('Pilots. Nobody met *victims. {h2#rest} Rest. {/} Nothing.')
    expect(first).toMatchObject({
      title: '',
      href: '/h/reports/pilots/#:~:text=met-,victims',
      excerpt: 'Nobody met [victims].',
    })
  })

  test('are the beginning alone where nothing but the title has the words', () => {
    expect(shown('*Pilots. They board ships. {h2#rest} Rest. {/} Nothing.', 'pilots')).toEqual([
      { title: '', number: '', href: '/h/reports/pilots/', excerpt: 'They board ships.' },
    ])
  })

  test('are found by a heading, which its anchor leads to', () => {
    const [place] = shown('Pilots. {h2#victims} *Victims. {/} They were asked.')
    expect(place).toEqual({
      title: 'Victims',
      number: '',
      href: '/h/reports/pilots/#victims',
      excerpt: 'They were asked.',
    })
  })

  test('are the rows of a table by their heads, the last no longer than the others', () => {
    const table =
      'Scores. {th#data_c1} Area {th#data_c2} Score {th#data_r1} Kent {/} not *met {th#data_r2} Essex {/} partly *met The report says how it was *met.'
    const all = shown(table, 'met', { meta: { title: 'Scores' } })
    expect(all.map(({ title, excerpt }) => [title, excerpt])).toEqual(
      [
        ['', 'The report says how it was [met].'],
        ['Kent', 'not [met]'],
        ['Essex', 'partly [met]'],
      ].toSorted((one, other) => (one[0] === '' ? 1 : other[0] === '' ? -1 : 0)),
    )
    expect(all[0]?.href).toBe('/h/reports/pilots/#data_r1:~:text=met')
  })

  test('are recommendations in a list', () => {
    const [place] = shown(
      'Pilots. {h2#recommendations} Recommendations. {/} {li#recommendation-4} 4 {/} Boards should meet *victims.',
    )
    expect(place).toMatchObject({ title: 'Recommendations', number: '4', excerpt: 'Boards should meet [victims].' })
  })
})
