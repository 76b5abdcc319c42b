import { describe, expect, test } from 'vitest'
import { aTable } from '../../support/library.ts'
import { renderedBody, told } from '../../support/prose.ts'

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
      `${place}1 data There is no table “score”. This publication has scores; a table of another publication is written publication/table. Did you mean “scores”? [table-exists]`,
    ])
    expect(body('<Value data="pilots-2018/scores" row="kent" column="score"/> x').problems.map(told)).toEqual([
      `${place}1 data There is no table “pilots-2018/scores”. The publication “pilots-2018” has no tables here. A table is a CSV with a YAML beside it, in data/pilots-2018/. Correct the name, or add the CSV and its YAML. [table-exists]`,
    ])
    expect(body('<Value data="scores" row="kemt" column="scores"/> x').problems.map(told)).toEqual([
      `${place}1 row The table “scores” has no row “kemt”. Its rows are named by port: kent, dover, hull, deal. Did you mean “kent”? [table-row-exists]`,
      `${place}1 column The table “scores” has no column “scores”. Its columns are port, score. Did you mean “score”? [table-column-exists]`,
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

  test('warns about words that it can’t read', () => {
    const [problem] = says('quite a few').problems
    expect(problem?.severity).toBe('warning')
    expect(problem?.rule).toBe('says-readable')
  })
})
