import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, inTimeOrder } from '../../../src/search/index/cuts.ts'

const page = (path: string, date = '') => ({ path, date })
const paths = (pages: readonly { readonly path: string }[]) => pages.map(({ path }) => path)

test('pages are ordered newest first, those of one day by address, and those without a date last', () => {
  const pages = [page('about'), page('b', '2019-05-01'), page('a', '2019-05-01'), page('z', '2020-01-01'), page('a-z')]
  expect(paths(inTimeOrder(pages))).toEqual(['z', 'a', 'b', 'a-z', 'about'])
})

describe('cuts', () => {
  const dated = fc.record({
    path: fc.integer({ min: 0, max: 1_000_000 }).map((number) => `page-${number}`),
    date: fc.constantFrom('', '2019-05-01', '2019-06-01', '2021-01-01'),
  })
  const many = fc.uniqueArray(dated, { selector: ({ path }) => path, minLength: 1, maxLength: 400 })

  test('lose no page, and make no run shorter than half of what is asked for, unless there are too few pages', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 4, max: 30 }), (pages, about) => {
        const ordered = inTimeOrder(pages)
        const runs = cut(ordered, about)
        expect(runs.flat()).toEqual(ordered)
        if (runs.length > 1) for (const run of runs) expect(run.length).toBeGreaterThanOrEqual(Math.floor(about / 2))
      }),
    )
  })

  test('stay where they are when a page comes or goes, but for three runs around it', () => {
    fc.assert(
      fc.property(many, dated, (pages, other) => {
        fc.pre(!paths(pages).includes(other.path))
        const before = cut(inTimeOrder(pages), 20)
        const after = cut(inTimeOrder([...pages, other]), 20)
        const name = (run: readonly { readonly path: string }[]) => paths(run).join()
        const known = new Set(before.map(name))
        const kept = new Set(after.map(name))
        expect(after.filter((run) => !known.has(name(run))).length).toBeLessThanOrEqual(3)
        expect(before.filter((run) => !kept.has(name(run))).length).toBeLessThanOrEqual(3)
      }),
    )
  })

  test('make runs of about as many pages as is asked for', () => {
    const pages = Array.from({ length: 10_000 }, (_, number) => page(`reports/${number}/index.html`))
    const lengths = cut(pages, 100).map((run) => run.length)
    expect(lengths.length).toBeGreaterThan(80)
    expect(lengths.length).toBeLessThan(120)
    expect(Math.max(...lengths)).toBeLessThan(350)
  })
})
