import { describe, expect, test } from 'vitest'
import type { Thing } from '../../src/derive/mentions/name.ts'
import type { Edition } from '../../src/library.ts'
import type { Publication } from '../../src/model/library.ts'
import { mentionPaths, mentionsOnSheet, termPaths, termUses } from '../../src/pages/_mention-sheets.ts'
import { mentionsOf } from '../../src/pages/_mentions.ts'
import { mentionIndex } from '../../src/prose/mention-index.ts'
import { anEdition } from '../support/edition.ts'
import { aChapter, aLibrary, anArea, aPublication, aRecommendation, aTerm, someRegisters } from '../support/library.ts'

const registers = someRegisters({
  areas: [anArea('kent', 'Kent'), { ...anArea('kent-coast', 'Kent'), kind: 'coastal area' }],
  glossary: [aTerm('lamp diary', { variants: ['diary of lamps'] }), aTerm('fog horn')],
  recommendations: [aRecommendation('pilots-2019/3', { number: '3', text: 'ring in fog' })],
})
const kent: Thing = { kind: 'area', id: 'kent' }

/** The site of the invented Harbour Inspectorate with these finished texts, by slug or `slug/chapter`. */
function editionOf(
  html: Readonly<Record<string, string>>,
  publications: readonly Publication[] = [aPublication()],
): Edition {
  const library = aLibrary({ registers, publications })
  const read = ({ slug }: Publication, chapter?: string) =>
    html[chapter === undefined ? slug : `${slug}/${chapter}`] ?? ''
  const edition = anEdition(library, { html: read, digest: (publication) => read(publication) })
  const index = mentionIndex(library, { url: edition.url, html: read, htmlName: read, said: () => new Map() })
  return { ...edition, mentions: () => index }
}
const inOne = (html: string) => mentionsOf(editionOf({ 'pilots-2019': html }), kent)?.groups[0]?.passages ?? []
const region = '<p>The Kent region.</p>'

describe('where something is named', () => {
  test('is told with the number of passages and publications', () => {
    expect(mentionsOf(editionOf({ 'pilots-2019': region + region }), kent)).toMatchObject({
      total: '2 passages in 1 publication',
      groups: [{ title: 'Pilots and their training', href: '/reports/pilots-2019/', date: '14 May 2019' }],
      more: undefined,
    })
  })

  test('is not told where nothing names it', () => {
    expect(mentionsOf(editionOf({ 'pilots-2019': '<p>Nothing.</p>' }), kent)).toBeUndefined()
  })

  test('leads to a page of all where its own page can’t show all', () => {
    expect(mentionsOf(editionOf({ 'pilots-2019': region.repeat(4) }), kent)?.more).toEqual({
      text: 'All 4 passages in 1 publication',
      href: '/areas/kent/mentions/',
    })
  })
})

describe('a passage', () => {
  test('is given in pieces, and what names the thing apart', () => {
    expect(inOne('<p>In the Kent region, and Kent region again.</p>')[0]?.pieces).toEqual([
      { text: 'In the ', named: false },
      { text: 'Kent', named: true },
      { text: ' region, and ', named: false },
      { text: 'Kent', named: true },
      { text: ' region again.', named: false },
    ])
  })

  test('is cut to what stands around the first name where it is long', () => {
    const [passage] = inOne(`<p>${'before '.repeat(60)}Kent region ${'after '.repeat(120)}</p>`)
    const text = passage?.pieces.map((piece) => piece.text).join('') ?? ''
    expect(text).toMatch(/^… before .*Kent region after .* after …$/)
    expect(text.length).toBeLessThan(500)
  })

  test('says that another thing of the name may be meant', () => {
    expect(inOne('<p>In Kent.</p>')[0]?.certain).toBe(false)
    expect(inOne(region)[0]?.certain).toBe(true)
  })

  test('of a numbered paragraph, a caption or a footnote leads to its own anchor', () => {
    const numbered = '<p id="p2.13"><a class="paragraph-number" href="#p2.13">2.13</a> The Kent region.</p>'
    expect(inOne(numbered)[0]).toMatchObject({ where: 'Paragraph 2.13', href: '/reports/pilots-2019/#p2.13' })
    const figure =
      '<figure class="figure" id="figure-a"><figcaption><span class="headline">The Kent region</span></figcaption></figure>'
    expect(inOne(figure)[0]).toMatchObject({ where: 'Caption', href: '/reports/pilots-2019/#figure-a' })
  })

  test('without an anchor leads to its words below its heading, or on its page', () => {
    expect(inOne(`<h2 id="a">A &amp; B</h2>${region}`)[0]).toMatchObject({
      where: 'A & B',
      href: '/reports/pilots-2019/#a:~:text=The%20Kent%20region.',
    })
    expect(inOne(region)[0]).toMatchObject({
      where: 'Opening',
      href: '/reports/pilots-2019/#:~:text=The%20Kent%20region.',
    })
  })

  test('of a chapter says which', () => {
    const publication = aPublication({ chapters: [aChapter('day', 'By day')] })
    const edition = editionOf({ 'pilots-2019/day': `<h2 id="a">A</h2>${region}` }, [publication])
    expect(mentionsOf(edition, kent)?.groups[0]?.passages[0]).toMatchObject({
      where: 'By day, A',
      href: '/reports/pilots-2019/day/#a:~:text=The%20Kent%20region.',
    })
  })
})

describe('the pages of all passages', () => {
  const many = Array.from({ length: 3 }, (_, index) =>
    aPublication({ slug: `p-${index}`, published: `${2010 + index}` }),
  )
  const edition = editionOf(Object.fromEntries(many.map(({ slug }) => [slug, region.repeat(25)])), many)
  const paths = mentionPaths(edition)

  test('are made only for what is named too often for its own page', () => {
    expect(new Set(paths.map(({ params }) => params.named))).toEqual(new Set(['areas/kent']))
    expect(mentionPaths(editionOf({ 'pilots-2019': region }))).toEqual([])
  })

  test('list each passage once, sixty to a page, a publication’s over two pages where it must', () => {
    expect(paths.map(({ params }) => params.page)).toEqual([undefined, '2'])
    const shown = paths.map(({ props }) => mentionsOnSheet(edition, props.sheet).groups)
    expect(shown.map((groups) => groups.map(({ passages }) => passages.length))).toEqual([[25, 25, 10], [15]])
  })

  test('have titles of their own, with the sort of area', () => {
    expect(paths.map(({ props }) => props.sheet.name)).toEqual([
      'Where Kent is named, region',
      'Where Kent is named, region (page 2 of 2)',
    ])
  })

  test('hold no texts before they are made, and are made anew when a text changes', () => {
    expect(JSON.stringify(paths)).not.toContain('The Kent')
    const others = editionOf(Object.fromEntries(many.map(({ slug }) => [slug, `${region.repeat(25)}<p>So.</p>`])), many)
    expect(mentionPaths(others)[0]?.cacheKey).not.toBe(paths[0]?.cacheKey)
  })

  test('list publications older than the newest twenty as lines with their counts', () => {
    const old = Array.from({ length: 22 }, (_, index) =>
      aPublication({ slug: `p-${index}`, published: `${1990 + index}` }),
    )
    const all = editionOf(Object.fromEntries(old.map(({ slug }) => [slug, region])), old)
    const made = mentionPaths(all).map(({ props }) => mentionsOnSheet(all, props.sheet))
    expect(made.map(({ groups, older }) => [groups.length, older])).toEqual([
      [20, []],
      [
        0,
        [
          { title: 'Pilots and their training', href: '/reports/p-1/', detail: '1991, 1 passage' },
          { title: 'Pilots and their training', href: '/reports/p-0/', detail: '1990, 1 passage' },
        ],
      ],
    ])
  })

  test('of two things of one name have their ids in their titles', () => {
    const twins = [anArea('kent', 'Kent'), anArea('kent-2', 'Kent')]
    const library = aLibrary({ registers: someRegisters({ areas: twins }), publications: [aPublication()] })
    const found = () => [{ publication: aPublication(), count: 4, first: [] }]
    const names = mentionPaths(anEdition(library, { mentions: () => ({ of: found, passages: () => [] }) }))
    expect(names.map(({ props }) => props.sheet.name)).toEqual([
      'Where Kent is named, region (kent)',
      'Where Kent is named, region (kent-2)',
    ])
  })

  test('are there for a recommendation', () => {
    const asked = editionOf({ 'pilots-2019': '<p>See recommendation 3.</p>'.repeat(4) })
    expect(mentionPaths(asked).map(({ params, props }) => [params.named, props.sheet.heading])).toEqual([
      ['recommendations/pilots-2019/3', 'Where “Ring in fog” is named'],
    ])
  })
})

describe('a term', () => {
  const edition = editionOf({ 'pilots-2019': '<p>A lamp diary.</p>' })

  test('has a page with its meaning where a text uses it', () => {
    expect(termPaths(edition).map(({ params, props }) => [params.term, props.sheet.name])).toEqual([
      ['lamp-diary', 'lamp diary, in the glossary'],
    ])
    expect(termPaths(edition)[0]?.props.sheet.term?.definition).toBe('What lamp diary means.')
  })

  test('says in the glossary how often it is used', () => {
    const uses = termUses(edition)
    expect(uses('lamp-diary')).toEqual({ total: '1 passage in 1 publication', href: '/glossary/lamp-diary/' })
    expect(uses('fog-horn')).toBeUndefined()
  })
})
