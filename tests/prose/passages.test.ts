import { describe, expect, test } from 'vitest'
import { passages } from '../../src/prose/passages.ts'
import { aTable, someRegisters } from '../support/library.ts'
import { renderedBody } from '../support/prose.ts'

const read = (html: string) =>
  passages(html).map(({ text, form, anchor, section }) => [form, text, anchor, section?.anchor])

const ofBody = (text: string) => read(renderedBody(text, { tables: new Map([[table.id, table]]) }).html)
const table = aTable('pilots-2019/scores', 'Scores', { kent: '31', dover: '12' })

describe('the passages of a finished text', () => {
  test('are its paragraphs, entries of lists and headings, each under its heading', () => {
    expect(ofBody('Before.\n\n## One\n\nA *b*\nc.\n\n- First\n- Second\n  - Inner\n')).toEqual([
      ['text', 'Before.', undefined, undefined],
      ['heading', 'One', 'one', undefined],
      ['text', 'A b c.', undefined, 'one'],
      ['text', 'First', undefined, 'one'],
      ['text', 'Inner', undefined, 'one'],
      ['text', 'Second', undefined, 'one'],
    ])
  })

  test('know the number and anchor of a numbered paragraph, which is no part of its text', () => {
    const html = '<p id="p2.13"><a class="paragraph-number" href="#p2.13">2.13</a> Kent rose.</p>'
    expect(passages(html)).toMatchObject([{ text: 'Kent rose.', number: '2.13', anchor: 'p2.13', links: [] }])
  })

  test('are told apart as notes, examples, quotations and footnotes', () => {
    const body = [
      '<Note>\n\nSays a note.[^1]\n\n</Note>',
      '<GoodPractice title="Bells">\n\nAn example.\n\n</GoodPractice>',
      '<Quote who="A pilot">\n\nWe ring.\n\n</Quote>',
      '[^1]: Below.',
    ].join('\n\n')
    expect(ofBody(body)).toEqual([
      ['note', 'Says a note.', undefined, undefined],
      ['example', 'An example.', undefined, undefined],
      ['quotation', 'We ring.', undefined, undefined],
      ['quotation', 'A pilot', undefined, undefined],
      ['heading', 'Footnotes', 'footnotes-label', undefined],
      ['footnote', 'Below.', 'fn-1', 'footnotes-label'],
    ])
  })

  test('of a figure are its title and headline alone', () => {
    const bars =
      '<Bars id="night" data="scores" title="Scores by port" headline="Kent leads." label="port" value="score" note="A note."/>'
    expect(ofBody(bars)).toEqual([
      ['caption', 'Scores by port', 'figure-night', undefined],
      ['caption', 'Kent leads.', 'figure-night', undefined],
    ])
  })

  test('of a table within the text are none', () => {
    expect(ofBody('Table: Signs\n\n| a | b |\n| - | - |\n| Kent | 2 |\n')).toEqual([])
  })

  test('leave out what repeats the text', () => {
    expect(ofBody('It rings.\n\n<PullQuote>It rings.</PullQuote>')).toEqual([
      ['text', 'It rings.', undefined, undefined],
    ])
  })

  test('hold what a word has written from a table, and the places of links', () => {
    const { html } = renderedBody(
      'In <Value data="scores" row="kent" column="score"/> see [the list](/bodies/guild/) now.',
      {
        tables: new Map([[table.id, table]]),
      },
    )
    const [only] = passages(html)
    expect(only?.text).toBe('In 31 see the list now.')
    expect(only?.links.map(({ start, end, href }) => [only.text.slice(start, end), href])).toEqual([
      ['the list', '/bodies/guild/'],
    ])
  })

  test('of a recommendation is its text, not how it stands', () => {
    const registers = someRegisters({
      recommendations: [
        {
          id: 'pilots-2019/1',
          publication: 'pilots-2019',
          key: '1',
          number: '1',
          issued: '2019',
          kind: 'recommendation',
          text: 'ring in fog',
          themes: [],
          group_lead_in: 'The Guild should:',
        },
      ],
    })
    expect(read(renderedBody('<Recommendations/>', { registers }).html)).toEqual([
      ['text', 'The Guild should:', undefined, undefined],
      ['recommendation', 'ring in fog', 'recommendation-1', undefined],
    ])
  })
})
