import { describe, expect, test } from 'vitest'
import { urlsUnder } from '../../src/format/url.ts'
import { answersOf } from '../../src/prose/answers.ts'
import { type Document, documents } from '../../src/prose/document.ts'
import { prepared } from '../../src/prose/prepared.ts'
import { rendered } from '../../src/prose/render.ts'
import { whole } from '../../src/prose/whole.ts'
import { words } from '../../src/prose/words/index.ts'
import { aLibrary, aPublication, aSite, aTable } from '../support/library.ts'
import { outlines, renderedBody, renderedDocument } from '../support/prose.ts'

const chapter = (slug: string, text: string) => ({
  slug,
  title: `Chapter & ${slug}`,
  body: { file: `content/reports/pilots-2019/01-${slug}.mdx`, text, linesBefore: 3 },
})

describe('the record', () => {
  const table = aTable('pilots-2019/scores', 'Scores', { kent: '31' })

  test('holds every question that was asked, with the digest of its answer', () => {
    const { asked, answers } = renderedBody('<Value data="scores" row="kent" column="score"/> is it.', {
      tables: new Map([[table.id, table]]),
    })
    expect([...asked.keys()]).toEqual(['table pilots-2019/scores', 'terms-in pilots-2019'])
    expect(asked.get('table pilots-2019/scores')).toBe(answers.digest('table pilots-2019/scores'))
  })

  test('changes when the answer changes, and only then', () => {
    const body = '<Value data="scores" row="kent" column="score"/> is it.'
    const digestWith = (score: string, other: string) => {
      const changed = aTable('pilots-2019/scores', 'Scores', { kent: score })
      const unrelated = aTable('pilots-2019/other', 'Other', { kent: other })
      return renderedBody(body, {
        tables: new Map([
          [changed.id, changed],
          [unrelated.id, unrelated],
        ]),
      }).asked.get('table pilots-2019/scores')
    }
    expect(digestWith('31', '1')).toBe(digestWith('31', '2'))
    expect(digestWith('31', '1')).not.toBe(digestWith('32', '1'))
  })

  test('holds what a dangling reference asked for, so that it is made anew when the target appears', () => {
    const { asked, problems } = renderedBody('See <Ref to="publication:later"/>.')
    expect(problems).toHaveLength(1)
    expect(asked.has('target publication:later')).toBe(true)
  })

  test('a question that nobody answers is a fault of ours', () => {
    const { answers } = renderedBody('Text.')
    expect(() => answers.value('weather today')).toThrow('No one answers the question “weather today”.')
  })
})

describe('a publication in chapters', () => {
  const publication = aPublication({
    body: {
      file: 'content/reports/pilots-2019/index.mdx',
      text: '## Conclusions\n\nOwn.[^1]\n\n[^1]: Note.',
      linesBefore: 0,
    },
    chapters: [
      chapter('day', '## Conclusions\n\nDay.[^1] <Ref to="figure:night"/>\n\n[^1]: Note.'),
      chapter(
        'night',
        '## Night alone\n\n<Bars id="night" data="scores" title="T" headline="H" label="port" value="score"/>',
      ),
    ],
  })
  const table = aTable('pilots-2019/scores', 'Scores', { kent: '31', dover: '12' })
  const library = aLibrary({
    site: aSite({ url: 'https://harbours.example/inspections/' }),
    publications: [publication],
    tables: new Map([[table.id, table]]),
  })
  const html = (id?: string) => renderedDocument(library, id === undefined ? 'pilots-2019' : `pilots-2019/${id}`).html

  test('headings that two documents share carry the chapter’s slug in the chapter', () => {
    expect(html()).toContain('<h2 id="conclusions">')
    expect(html('day')).toContain('<h2 id="day-conclusions">')
    expect(html('night')).toContain('<h2 id="night-alone">')
  })

  test('links carry the site’s path', () => {
    expect(html('day')).toContain('<a href="/inspections/reports/pilots-2019/night/#figure-night">Figure 1</a>')
  })

  test('joined for printing, ids are unique, links are local and headings go down one level', () => {
    const joined = whole(publication, html, urlsUnder('/inspections/'))
    const ids = [...joined.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(joined).toContain('<a href="#figure-night">Figure 1</a>')
    expect(joined).toContain('<h2 id="chapter-day">Chapter &amp; day</h2>')
    expect(joined).toContain('<h3 id="day-conclusions">')
    const targets = [...joined.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('a text that the first pass found without fault', () => {
  const text = [
    '## The "harbour"\n\nIt\'s dark...[^n] <PullQuote>It’s dark</PullQuote> {/* so */}\n\n[^n]: At night - always.',
    '<PullQuote>\n\nIt’s dark\n\n</PullQuote>\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n',
  ]
  const publication = aPublication({
    body: { file: 'content/reports/pilots-2019.mdx', text: '## The "harbour"', linesBefore: 0 },
    chapters: [chapter('one', text[0] ?? ''), chapter('two', (text[1] ?? '').replace('| a', 'Table: Signs\n\n| a'))],
  })
  const library = aLibrary({ publications: [publication] })
  const { outline } = outlines(library)
  const answers = answersOf(library, outline, urlsUnder('/'))

  test.each(documents(library))('is rendered without its guard as with it: $id', (document) => {
    expect(rendered(document, answers, outline(document.id))).toEqual(rendered(document, answers))
  })

  test('one with a fault is guarded again, and tells it again', () => {
    const faulty = { ...(documents(library)[0] as Document), body: { file: 'a.mdx', text: '# No', linesBefore: 0 } }
    const first = prepared(faulty.body, { words }).outline
    expect(rendered(faulty, answers, first).problems.map(({ rule }) => rule)).toEqual(['prose-heading-level'])
  })
})
