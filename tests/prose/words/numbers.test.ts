import { describe, expect, test } from 'vitest'
import { aTable } from '../../support/library.ts'
import { renderedBody, told } from '../../support/prose.ts'
import { sampleTable } from '../../tables/sample-table.ts'

const scores = aTable('pilots-2019/scores', 'Scores', { kent: '31', dover: '57.0', hull: '[x]', deal: '' })
const tables = new Map([[scores.id, scores]])
const body = (text: string) => renderedBody(text, { tables })
const place = 'content/reports/pilots-2019.mdx:1:'

describe('Value', () => {
  test('writes a cell in its printed form', () => {
    const { html, problems } = body(
      'Kent has <Value data="scores" row="kent" column="score"/>, Dover <Value data="pilots-2019/scores" row="dover" column="score"/>.',
    )
    expect(problems).toEqual([])
    expect(html).toBe(
      '<p>Kent has <data class="value" value="31">31</data>, Dover <data class="value" value="57">57.0</data>.</p>',
    )
  })

  test('writes a symbol as a symbol, never as a number', () => {
    expect(body('Hull has <Value data="scores" row="hull" column="score"/>.').html).toContain('>[x]</data>')
  })

  test('refuses a blank cell', () => {
    expect(body('It is <Value data="scores" row="deal" column="score"/>.').problems.map(told)).toEqual([
      `${place}7 The cell of row “deal”, column “score” in “scores” is blank. A value in the text needs a number, a word or a symbol in its cell. Name another cell, or say in words that the source gives no figure. [value-present]`,
    ])
  })

  test('names the nearest table, row and column', () => {
    expect(body('<Value data="score" row="kent" column="score"/> x').problems.map(told)).toEqual([
      `${place}8 data There is no table “score”. This publication has scores; a table of another publication is written publication/table. Did you mean “scores”? [table-exists]`,
    ])
    expect(body('<Value data="pilots-2018/scores" row="kent" column="score"/> x').problems.map(told)).toEqual([
      `${place}8 data There is no table “pilots-2018/scores”. The publication “pilots-2018” has no tables here. A table is a CSV with a YAML beside it, in data/pilots-2018/. Correct the name, or add the CSV and its YAML. [table-exists]`,
    ])
    expect(body('<Value data="scores" row="kemt" column="scores"/> x').problems.map(told)).toEqual([
      `${place}22 row The table “scores” has no row “kemt”. Its rows are named by port: kent, dover, hull, deal. Did you mean “kent”? [table-row-exists]`,
      `${place}33 column The table “scores” has no column “scores”. Its columns are port, score. Did you mean “score”? [table-column-exists]`,
    ])
  })
})

describe('Says', () => {
  const says = (words: string, row = 'kent') =>
    body(`x <Says data="scores" row="${row}" column="score">${words}</Says> y`)

  test.each(['31', 'thirty-one'])('lets the author write “%s” where the table has 31', (words) => {
    const { html, problems } = says(words)
    expect(problems).toEqual([])
    expect(html).toBe(`<p>x ${words} y</p>`)
  })

  test('stops the build where words and table differ', () => {
    expect(says('30').problems.map(told)).toEqual([
      `${place}3 The words say “30”; the table “scores” has 31 in row kent, column score. Words and table must give the same number. Correct the one that is wrong, or name the cell that is meant. [says-agrees-with-table]`,
    ])
  })

  test('a symbol can’t be said as a number', () => {
    expect(says('31', 'hull').problems).toHaveLength(1)
  })

  const shares = sampleTable(
    'shares',
    {
      columns: [
        { name: 'port', title: 'Port', type: 'text' },
        { name: 'share', title: 'Share', type: 'percent' },
        { name: 'trained', title: 'Trained', type: 'integer' },
        { name: 'pilots', title: 'Pilots', type: 'integer' },
      ],
      key: 'port',
    },
    [
      ['kent', '66', '14', '42'],
      ['dover', '50', '28', '84'],
    ],
  )
  const about = (words: string, more: string) =>
    renderedBody(`x <Says data="lights-2030/shares" row="kent" ${more}>${words}</Says> y`, {
      tables: new Map([[shares.id, shares]]),
    }).problems.map(told)

  test.each([
    ['two-thirds', 'column="share"'],
    ['a third', 'column="trained" of="pilots"'],
    ['a third of the 42', 'column="trained" of="pilots"'],
    ['half as many', 'column="trained" than="dover"'],
    ['a third as many', 'column="trained" than="pilots"'],
    ['14 fewer', 'column="trained" than="dover"'],
    ['16 percentage points more', 'column="share" than="dover"'],
    ['most', 'column="share"'],
  ])('lets the author write “%s” of %s', (words, more) => expect(about(words, more)).toEqual([]))

  test('says what words of approximation are held to where they are not true', () => {
    expect(about('just over two-thirds', 'column="share"')).toEqual([
      `${place}3 The words say “just over two-thirds”; the table “shares” has 66% in row kent, column share. “just over two-thirds” means more than ` +
        '66.67 and at most 71.67 per cent. Correct the one that is wrong, or name the cell that is meant. [says-agrees-with-table]',
    ])
    expect(about('about half', 'column="trained" of="pilots"')).toEqual([
      `${place}3 The words say “about half”; the table “shares” has 14 of 42 (33.3 per cent) in row kent, column trained. “about half” means at ` +
        'least 47.5 and at most 52.5 per cent. Correct the one that is wrong, or name the cell that is meant. [says-agrees-with-table]',
    ])
  })

  test('warns of words that are true and tell too little', () => {
    expect(about('more than a tenth', 'column="share"')).toEqual([
      expect.stringContaining('“more than a tenth” is true, but tells little'),
    ])
  })

  test('asks for the whole, or for what is compared with, where the words speak of it', () => {
    expect(about('a third', 'column="trained"')).toEqual([
      `${place}3 “a third” is a part of a whole, and nothing names the whole; the table “shares” has 14 in row kent, column trained. of names the cell ` +
        'of the whole: another column of the same row, or another row of the same column. Add of="…", or take <Says> away and keep the words ' +
        'unchecked. [says-readable]',
    ])
    expect(about('twice as many', 'column="trained"')).toEqual([expect.stringContaining('Add than="…"')])
    expect(about('a third', 'column="trained" of="pilot"')).toEqual([
      `${place}63 of The table “shares” has neither a column nor a row “pilot”. It is another column (port, share, trained, pilots), or another row, ` +
        'named by port. Did you mean “pilots”? [table-column-exists]',
    ])
  })

  test('warns about words that it can’t read', () => {
    const [problem] = says('quite a few').problems
    expect(problem?.severity).toBe('warning')
    expect(problem?.rule).toBe('says-readable')
  })
})
