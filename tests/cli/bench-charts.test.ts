import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { chartSamples } from '../../src/cli/bench/chart-samples.ts'
import { medians } from '../../src/cli/bench/medians.ts'
import { pageWeight } from '../../src/cli/bench/page-weight.ts'
import { plainPlot } from '../../src/cli/bench/plain-plot.ts'

describe('the charts that are timed', () => {
  test('are of every kind, and have as many numbers, levels or days as they say', () => {
    expect(chartSamples(20).map(({ name }) => name)).toEqual(Object.keys(charts))
    for (const { name, marks, shape } of [20, 42, 48].flatMap(chartSamples)) {
      if (name in counted) expect(counted[name as keyof typeof counted](shape as never), name).toBe(marks)
    }
  })

  test('have the same drawing each time, and a larger one the more marks there are', () => {
    const options = { width: 'wide', idPrefix: 'a', name: 'Name', description: 'Description' } as const
    for (const [index, few] of chartSamples(20).entries()) {
      const svg = few.draw(options).svg
      expect(chartSamples(20)[index]?.draw(options).svg).toBe(svg)
      expect(chartSamples(48)[index]?.draw(options).svg.length).toBeGreaterThan(svg.length * 1.5)
    }
  })

  test('are drawn from the same numbers by Plot alone', () => {
    const { document } = new JSDOM('').window
    for (const { name, shape } of chartSamples(20)) {
      const plain = plainPlot(name, shape, document)
      if (plain === null) continue
      const labels = [...JSON.stringify(shape).matchAll(/"(?:label|name)":"([^"]*)"/g)].map(([, label]) => label)
      expect(labels.length).toBeGreaterThan(5)
      for (const label of labels) expect(plain).toContain(`>${label}</text>`)
    }
    expect(plainPlot('new', { moons: [] }, document)).toBeNull()
  })
})

const numbers = ({ categories }: { categories: { marks: { value: number | null }[] }[] }) =>
  categories.flatMap(({ marks }) => marks).filter(({ value }) => value !== null).length
const counted = {
  bars: numbers,
  groupedBars: numbers,
  dotRange: numbers,
  slope: numbers,
  matrix: ({ cells }: { cells: unknown[][] }) => cells.flat().length,
  timeline: ({ spans }: { spans: unknown[] }) => spans.length,
}

test('the median is that of the rounds after the warm-up, of each piece of work by itself', () => {
  let now = 0
  // The first two rounds are slow; one later round is met by something else.
  const slow = [100, 100, 5, 900, 7]
  const calls: string[] = []
  const times = medians(
    [
      () => {
        now += slow[calls.filter((call) => call === 'a').length] ?? 0
        calls.push('a')
      },
      () => {
        now += 2
        calls.push('b')
      },
    ],
    { rounds: 3, warmUp: 2 },
    () => now,
  )
  expect(times).toEqual([7, 2])
  expect(calls.join('')).toBe('ababababab')
})

test('a page is weighed with its charts and without; a figure that is a table counts as text', () => {
  const svg = `<svg>${'<path d="M0,0"/>'.repeat(9)}</svg>`
  const chart = `<figure class="figure" id="figure-a"><div>${svg}</div><table></table></figure>`
  const table = '<figure class="figure table" id="table-b"><table></table></figure>'
  const html = `<p>One</p>${chart}${table}${chart}<p>Two</p>`
  const bare = `<p>One</p>${table}<p>Two</p>`
  const gzip = (text: string) => gzipSync(text, { level: 9 }).length
  expect(pageWeight(html)).toEqual({
    charts: 2,
    page: { raw: html.length, gzip: gzip(html) },
    byFigures: { raw: chart.length * 2, gzip: gzip(html) - gzip(bare) },
    byDrawings: { raw: svg.length * 2, gzip: gzip(html) - gzip(html.replaceAll(svg, '')) },
  })
})
