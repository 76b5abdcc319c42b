import { describe, expect, test } from 'vitest'
import type { Registers } from '../../src/model/registers/index.ts'
import { aBody, aLibrary, aPublication, aTable, aTerm, someRegisters } from '../support/library.ts'
import { renderedBody, renderedDocument } from '../support/prose.ts'

const glossary = [
  aTerm('lamp diary', { variants: ['diary of lamps'] }),
  aTerm('RoH', { expansion: 'risk of harm' }),
  aTerm('partner', { in_text: 'by-hand' }),
  aTerm('Guild', { in_text: 'unmarked' }),
]
const table = aTable('pilots-2019/scores', 'Lamp diary scores', { 'lamp diary': '31' })

const html = (text: string, more: Partial<Registers> = {}) =>
  renderedBody(text, { registers: someRegisters({ glossary, ...more }), tables: new Map([[table.id, table]]) }).html

/** The words that are marked, in order. */
const marked = (text: string, more: Partial<Registers> = {}) =>
  [...html(text, more).matchAll(/<a class="term" href="[^"]*#term-([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, slug, words]) => `${slug}: ${words}`,
  )

describe('a term of the glossary', () => {
  test('has its meaning where a text first uses it, as with <Term>', () => {
    const meaning = '<a class="term" href="/glossary/#term-roh" title="risk of harm">risk of harm</a>'
    expect(html('The risk of harm, or RoH.')).toBe(`<p>The ${meaning}, or RoH.</p>`)
    expect(html('The risk of harm.')).toBe(html('The <Term>risk of harm</Term>.'))
  })

  test('has it again in each section, which goes from one main heading to the next', () => {
    expect(marked('RoH.\n\n## One\n\nRoH.\n\n### Inner\n\nRoH.\n\n## Two\n\nRoH again.')).toEqual([
      'roh: RoH',
      'roh: RoH',
      'roh: RoH',
    ])
  })

  test('has it in lists, notes and examples', () => {
    const example = '<GoodPractice title="Bells">\n\nA lamp diary.\n\n</GoodPractice>'
    expect(marked(`- RoH first\n\n${example}\n`)).toEqual(['roh: RoH', 'lamp-diary: lamp diary'])
    expect(marked('<Note>\n\nA lamp diary.\n\n</Note>')).toEqual(['lamp-diary: lamp diary'])
  })

  test('is found over what is strong, but marked only in one piece', () => {
    expect(marked('A **lamp diary**. A **lamp** diary.')).toEqual(['lamp-diary: lamp diary'])
    expect(marked('A **lamp** diary.')).toEqual([])
  })

  test.each([
    ['a heading', '## The RoH'],
    ['a link', 'See [the RoH](https://harbours.example/roh).'],
    ['a quotation', '> RoH, he said.'],
    ['somebody’s words', '<Quote who="The RoH">\n\nRoH.\n\n</Quote>'],
    ['quotation marks', 'They call it “RoH of ships”.'],
    ['a title', 'See *The RoH of ships*.'],
    ['code', 'Write `RoH`.'],
    ['a table', 'Table: RoH\n\n| RoH | b |\n| - | - |\n| RoH | 2 |\n'],
    ['a number from a table', '<Value data="scores" row="lamp diary" column="port"/>.'],
    [
      'a figure',
      '<Bars id="a" data="scores" title="RoH" headline="RoH leads." label="port" value="score" note="RoH."/>',
    ],
    ['a definition’s term', '<Definition term="RoH">\n\nIt is harm.\n\n</Definition>'],
    ['a word', 'RoHs2 and a lamp diary-like thing.'],
  ])('is not marked in %s', (_where, text) => expect(marked(text)).toEqual([]))

  test('is not marked inside another name', () => {
    const bodies = [aBody('office', 'Office for RoH')]
    expect(marked('The Office for RoH. And RoH.', { bodies })).toEqual(['roh: RoH'])
  })

  test('is marked once in a section where its author marks it, and there', () => {
    expect(marked('The risk of harm (<Term>RoH</Term>).')).toEqual(['roh: RoH'])
  })

  test('is what its author has said of the spelling, throughout the publication', () => {
    const terms = [...glossary, aTerm('RoH of 2014', { definition: 'Another.' })]
    const body = (text: string) => ({ file: 'content/reports/pilots-2019.mdx', text, linesBefore: 0 })
    const chapter = { slug: 'one', title: 'One', body: body('The RoH was.') }
    const publication = aPublication({ body: body('<Term of="RoH of 2014">RoH</Term>.'), chapters: [chapter] })
    const library = aLibrary({ registers: someRegisters({ glossary: terms }), publications: [publication] })
    expect(renderedDocument(library, 'pilots-2019/one').html).toContain('#term-roh-of-2014" title="Another.">RoH</a>')
    const twice = { ...publication, body: body('<Term of="RoH of 2014">RoH</Term>. <Term of="lamp diary">RoH</Term>.') }
    expect(renderedDocument({ ...library, publications: [twice] }, 'pilots-2019/one').html).toContain('#term-roh"')
  })
})

describe('marking by hand', () => {
  test('a term can be left unmarked, or not even be found', () => {
    expect(marked('The Guild, a partner.')).toEqual([])
    expect(marked('The <Term>Guild</Term>, a <Term>partner</Term>.')).toEqual(['guild: Guild', 'partner: partner'])
  })

  test('a publication can have its terms marked by hand alone', () => {
    const publication = aPublication({
      terms: 'by-hand',
      body: { file: 'content/reports/pilots-2019.mdx', text: 'The RoH and a <Term>lamp diary</Term>.', linesBefore: 0 },
    })
    const library = aLibrary({ registers: someRegisters({ glossary }), publications: [publication] })
    expect(renderedDocument(library, 'pilots-2019').html.match(/class="term"/g)).toHaveLength(1)
  })
})

describe('the record', () => {
  const digest = (terms: Registers['glossary']) => {
    const made = renderedBody('The RoH.', { registers: someRegisters({ glossary: terms }) })
    return made.asked.get('terms-in pilots-2019')
  }

  test('changes with a term that the text uses, and only then', () => {
    const before = digest(glossary)
    expect(digest([...glossary, aTerm('fog horn')])).toBe(before)
    expect(digest([...glossary, aTerm('the RoH')])).not.toBe(before)
    expect(digest(glossary.map((term) => ({ ...term, expansion: 'harm' })))).not.toBe(before)
    expect(digest(glossary.filter(({ term }) => term !== 'RoH'))).not.toBe(before)
  })
})
