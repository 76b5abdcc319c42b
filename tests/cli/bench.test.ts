import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { chanceOf } from '../../src/cli/bench/chance.ts'
import { comparison } from '../../src/cli/bench/comparison.ts'
import { editReport } from '../../src/cli/bench/edit-report.ts'
import type { Measured } from '../../src/cli/bench/measured.ts'
import { reportOf } from '../../src/cli/bench/report.ts'
import { secondsBySort, sortOf } from '../../src/cli/bench/seconds-by-sort.ts'
import { reportFile, writeCorpus } from '../../src/cli/bench/write-corpus.ts'
import { openEdition } from '../../src/library.ts'

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-bench-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the made-up reports', () => {
  test('a report is as long and as full as those of an inspectorate', () => {
    const { text, tables, recommendations, addressees } = reportOf(6)
    const [, , body = ''] = text.split('---\n')
    const prose = body.split('\n\n').filter((block) => !/^(\||<|#|\[\^|Table:)/.test(block.trim()))
    const words = prose.join(' ').split(/\s+/).length
    expect(words).toBeGreaterThan(3700)
    expect(words).toBeLessThan(4500)
    expect(body.match(/^##/gm)).toHaveLength(20)
    expect(body.match(/^\[\^n\d+\]:/gm)).toHaveLength(10)
    expect(body.match(/^<(Bars|DotRange|GroupedBars|Matrix|Slope) /gm)).toHaveLength(4)
    expect(body.match(/^Table: /gm)).toHaveLength(3)
    expect(Object.keys(tables)).toEqual(['scores.csv', 'scores.yaml', 'judgements.csv', 'judgements.yaml'])
    expect([recommendations.length, addressees.length]).toEqual([12, 12])
  })

  test('a report is the same however many others there are', () => {
    const few = join(folder, 'few')
    const more = join(folder, 'more')
    writeCorpus(few, 2)
    writeCorpus(more, 4)
    for (const file of [reportFile(1), 'data/report-00001/scores.csv', 'data/report-00001/judgements.yaml']) {
      expect(readFileSync(join(more, file), 'utf8')).toBe(readFileSync(join(few, file), 'utf8'))
    }
    expect(reportOf(2).text).not.toBe(reportOf(3).text)
  })

  test('nothing is wrong with them, and one edit makes one report to be rendered again', async () => {
    const site = join(folder, 'site')
    writeCorpus(site, 3)
    const root = join(import.meta.dirname, '../..')
    const open = () => openEdition({ root, site, asOf: '2026-11-23T12:00:00Z', cache: join(folder, 'cache') })
    const { edition, problems, work } = await open()
    expect(problems).toEqual([])
    expect(work).toEqual({ rendered: 3, kept: 0 })
    expect(edition.library.publications.flatMap((publication) => edition.figures(publication))).toHaveLength(12)
    expect(edition.library.tables.size).toBe(6)
    editReport(site, 1)
    const edited = await open()
    expect(edited.problems).toEqual([])
    expect(edited.work).toEqual({ rendered: 1, kept: 2 })
  })

  test('chance falls the same way for the same seed, within its bounds', () => {
    const [one, other] = [chanceOf(7), chanceOf(7)]
    const drawn = Array.from({ length: 200 }, () => one.whole(3, 5))
    expect(drawn).toEqual(Array.from({ length: 200 }, () => other.whole(3, 5)))
    expect([...new Set(drawn)].sort()).toEqual([3, 4, 5])
  })
})

describe('the measures', () => {
  test.each([
    ['reports/report-00001/index.html', 'Report pages'],
    ['reports/report-00001/print/index.html', 'Print pages'],
    ['reports/report-00001/figure-scores.svg', 'SVG files'],
    ['data/report-00001/scores/index.html', 'Data pages'],
    ['data/report-00001/scores.csv', 'CSV files'],
    ['data/report-00001/scores.csv-metadata.json', 'CSV files'],
    ['reports/index.html', 'Lists and other pages'],
    ['reports/2024/index.html', 'Lists and other pages'],
    ['data/index.html', 'Lists and other pages'],
    ['pagefind/pagefind.js', null],
    ['assets/page.css', null],
  ])('%s counts as %s', (file, sort) => {
    expect(sortOf(file)).toBe(sort)
  })

  test('the time from one file to the next is the next one’s, but for long pauses', () => {
    const site = mkdtempSync(join(folder, 'written-'))
    const times = { 'index.html': 100, 'a.svg': 100.25, 'about.html': 100.75, 'b.svg': 160 }
    for (const [name, time] of Object.entries(times)) {
      writeFileSync(join(site, name), '')
      utimesSync(join(site, name), time, time)
    }
    const seconds = secondsBySort(site)
    expect(seconds['SVG files']).toBeCloseTo(0.25, 3)
    expect(seconds['Lists and other pages']).toBeCloseTo(0.5, 3)
  })

  test('the table tells ratios, and what the reports alone took', () => {
    const build = (wall: number): Measured => ({
      wall,
      stages: { Starting: 1, 'Writing pages': 3, 'Indexing and verifying': 3 },
      written: { 'Report pages': 1, 'Print pages': 0.5, 'SVG files': 0.25 },
      processor: wall * 1.5,
      peak: 1_200_000_000,
      enginePeak: undefined,
      pages: 4035,
      files: 15_233,
      bytes: 391_000_000,
    })
    const rows = comparison(1000, { cold: build(12), warm: build(6), edit: build(9) }).split('\n')
    const row = (name: string) => {
      const found = rows.find((line) => line.startsWith(name)) ?? ''
      return found.slice(name.length).trim().split(/ {2,}/)
    }
    expect(row('1,000 reports')).toEqual(['cold', 'unchanged', 'one edit'])
    expect(row('Ratio to cold')).toEqual(['1.00', '0.50', '0.75'])
    expect(row('Reports alone')).toEqual(['8.25', '2.25', '5.25'])
    expect(row('Peak memory, build')).toEqual(['1200 MB', '1200 MB', '1200 MB'])
    expect(row('Peak memory, search engine')).toEqual(['–', '–', '–'])
    expect(row('Milliseconds per report')).toEqual(['12.0', '6.0', '9.0'])
  })
})
