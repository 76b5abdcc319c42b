import { expect, test } from 'vitest'
import { withoutConsequences } from '../../src/checks/without-consequences.ts'
import type { Problem } from '../../src/model/problem.ts'

const problem = (rule: string, found: string): Problem => ({
  file: 'content/bulletins/a.mdx',
  line: 1,
  column: 1,
  found,
  allowed: '',
  remedy: '',
  rule,
  severity: 'error',
})

test('what only follows from another publication’s faults is not told', () => {
  const follows = [
    problem('reference-exists', 'Nothing that is published here answers to “figure:pilots-2019#lit”.'),
    problem('reference-exists', 'Nothing that is published here answers to “publication:pilots-2019”.'),
    problem('relation-target-exists', 'No publication on this site has the slug "pilots-2019".'),
    problem('table-exists', 'There is no table “pilots-2019/lights”.'),
    problem('tracker-names-known', 'There is no publication “pilots-2019” here.'),
  ]
  const own = [
    problem('reference-exists', 'Nothing that is published here answers to “publication:pilots-2019-2”.'),
    problem('table-exists', 'There is no table “lights”.'),
    problem('tracker-names-known', 'There is no theme “lights” here.'),
    problem('front-matter-key-known', '"pilots-2019" is not a field.'),
  ]
  expect(withoutConsequences([...follows, ...own], new Set(['pilots-2019']))).toEqual(own)
})

test('what only follows from a table’s own faults is not told', () => {
  const broken = { ...problem('table-yaml-reads', 'There is a second colon.'), file: 'data/a/lights.yaml' }
  const follows = [
    problem('table-exists', 'There is no table “lights”.'),
    { ...problem('table-exists', 'There is no table “a/lights”.'), file: 'content/reports/b/01-end.mdx' },
  ]
  const own = [
    problem('table-exists', 'There is no table “boats”.'),
    { ...problem('table-exists', 'There is no table “lights”.'), file: 'content/reports/b/01-end.mdx' },
  ]
  expect(withoutConsequences([broken, ...follows, ...own], new Set())).toEqual([broken, ...own])
})

test('what only follows from a register’s faults is not told of tables that are built from it', () => {
  const broken = { ...problem('rating-value-fits', 'The score is 176.'), file: 'data/registers/ratings.csv' }
  const follows = [
    problem('says-agrees-with-table', 'The words say “14”; the table “ranges” has 13 in row overall.'),
    problem('figure-headline-tied', '“14” is neither in the table “a/ranges” nor follows from it.'),
    { ...problem('table-rules-hold', 'The sum is 13.'), file: 'data/a/ranges.yaml' },
    { ...problem('printed-cells-equal', 'Row kent has "5" in partly.'), file: 'data/a/ranges.yaml' },
    { ...problem('table-number-within-range', '"176" does not fit.'), file: 'data/registers/ratings.csv' },
  ]
  const own = [
    problem('says-agrees-with-table', 'The words say “14”; the table “boats” has 13 in row overall.'),
    { ...problem('table-rules-hold', 'The sum is 13.'), file: 'data/a/boats.yaml' },
    { ...problem('table-source-said', 'There is no source.'), file: 'data/a/ranges.yaml' },
  ]
  const all = [...follows, ...own]
  expect(withoutConsequences([broken, ...all], new Set(), ['a/ranges'])).toEqual([broken, ...own])
  expect(withoutConsequences(all, new Set(), ['a/ranges'])).toEqual(all)
  const mild = { ...broken, severity: 'warning' as const }
  expect(withoutConsequences([mild, ...all], new Set(), ['a/ranges'])).toEqual([mild, ...all])
})

test('what only follows from a text that can’t be read to its end is not told', () => {
  const unread = problem('prose-tag-readable', 'The tag <Bars can’t be read to its end.')
  const missing = 'Nothing that is published here answers to'
  const elsewhere = 'content/reports/b/01-end.mdx'
  const follows = [
    problem('reference-exists', `${missing} “paragraph:2.16”.`),
    { ...problem('reference-exists', `${missing} “figure:a#lit”.`), file: elsewhere },
    { ...problem('home-figure-exists', 'No figure that is published answers to "a#lit".'), file: 'content/site.yaml' },
    problem('summary-numbers-backed', '“712” is neither said nor held.'),
  ]
  const own = [{ ...problem('reference-exists', `${missing} “paragraph:2.16”.`), file: elsewhere }]
  expect(withoutConsequences([unread, ...follows, ...own], new Set())).toEqual([unread, ...own])
})

test('rows that are too long for a header with a fault are not told beside it', () => {
  const file = 'data/a/lights.csv'
  const header = { ...problem('csv-header-fits', 'The header lacks "no".'), file }
  const row = problem('csv-row-complete', 'The row has 5 cells; the header has 4.')
  expect(withoutConsequences([header, { ...row, file }, row], new Set())).toEqual([header, row])
})

test('the same is told once', () => {
  const once = problem('site-value-fits', 'x')
  expect(withoutConsequences([once, { ...once }], new Set())).toEqual([once])
})
