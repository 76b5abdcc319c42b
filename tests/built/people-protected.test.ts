import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, inject, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { attack, cell, type Published, type PublishedRule } from '../disclosure/attacker.ts'
import { run, siteCopy, temporaryFolder } from '../support/built-command.ts'
import { allBytes, builtSite, unpacked } from '../support/built-site.ts'

const publication = 'harbour-lights-2024'
const data = join(import.meta.dirname, '../site/data', publication)

interface Description {
  readonly columns: readonly { readonly name: string; readonly counts?: string }[]
  readonly rules?: readonly (PublishedRule & { readonly rows?: readonly string[] })[]
  readonly links?: readonly { readonly table: string; readonly column: string; readonly their_column?: string }[]
  readonly disclosure?: { readonly threshold: number; readonly rounding: number }
}

/** Tables under a threshold as a reader has them: the CSV of the built site; rules, links and policy as the table’s page states them. */
const described = readdirSync(data)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    name: file.slice(0, -5),
    description: parseYaml(readFileSync(join(data, file), 'utf8')) as Description,
  }))
  .filter(({ description }) => typeof description.disclosure === 'object')
const raw = (name: string) =>
  parse(readFileSync(join(data, `${name}.csv`)), { columns: true }) as Record<string, string>[]

/** Cells that are [c] in the built CSV, with what the author wrote there. */
function hiddenCells(fixture: string) {
  const site = builtSite(fixture)
  return described.flatMap(({ name }) => {
    const shown = parse(site.text(`data/${publication}/${name}.csv`), { columns: true }) as Record<string, string>[]
    return shown.flatMap((line, at) =>
      Object.entries(line).flatMap(([column, text]) =>
        text === '[c]' ? [{ table: name, row: line['key'] ?? '', column, written: raw(name)[at]?.[column] ?? '' }] : [],
      ),
    )
  })
}

describe('the people of the fixture', () => {
  test('are hidden where they are few, and more beside them', () => {
    const hidden = hiddenCells(inject('sites').fixture)
    expect(hidden.map(({ table, row, column }) => `${table} ${row} ${column}`)).toEqual(
      expect.arrayContaining([
        'crews east-quay apprentices',
        'crews mary-rock masters',
        'crews mary-rock trained',
        'crews mary-rock share',
        'crews-by-watch mary-rock night',
        'visitors under-18 content',
      ]),
    )
    expect(hidden.length).toBeGreaterThan(12)
  })

  test('leave no number that is hidden in any file, nor in a file’s name', () => {
    const { fixture } = inject('sites')
    const site = builtSite(fixture)
    // Short numbers occur everywhere; those of four digits were chosen to occur nowhere else.
    const numbers = hiddenCells(fixture).flatMap(({ written }) => (/^\d{4}$/.test(written) ? [written] : []))
    expect(numbers.length).toBeGreaterThan(6)
    const grouped = numbers.map((number) => `${number.slice(0, 1)},${number.slice(1)}`)
    const pattern = new RegExp(
      `(?<![\\w.:-])(${numbers.join('|')})(?![\\w.:-])|(?<![\\w.,:-])(${grouped.join('|')})(?![\\w.:-])`,
    )
    const telling = site.files.filter((file) => pattern.test(`${file}\n${unpacked(site.bytes(file))}`))
    expect(telling).toEqual([])
    // The pattern finds what is shown: the page, the download and the prose.
    const seen = site.files.filter((file) => /(?<![\w.:-])(24187|24,187)/.test(unpacked(site.bytes(file))))
    expect(seen).toEqual(
      expect.arrayContaining([`data/${publication}/crews.csv`, `reports/${publication}/crews/index.html`]),
    )
  })

  test('stand as [c] in the prose, in charts and in tables, with its meaning', () => {
    const page = builtSite(inject('sites').fixture).text(`reports/${publication}/crews/index.html`)
    expect(page).toContain('East Quay has <data class="value" value="[c]">[c]</data> apprentices')
    expect(page).toContain('[c] confidential')
    expect(page).toContain('No figure for')
  })

  test('are narrowed by nobody who reads all tables, totals, shares and linked tables', async () => {
    const site = builtSite(inject('sites').fixture)
    const tables = described.map(({ name, description }): Published => {
      const csv = site.text(`data/${publication}/${name}.csv`)
      const keys = (parse(csv, { columns: true }) as Record<string, string>[]).map(({ key = '' }) => key)
      return {
        id: name,
        csv,
        key: 'key',
        counts: description.columns.flatMap((column) => (column.counts === 'people' ? [column.name] : [])),
        rules: (description.rules ?? []).map((rule) =>
          rule.rule === 'total-row' ? { ...rule, rows: rule.rows ?? keys.filter((key) => key !== rule.row) } : rule,
        ),
        rounding: description.disclosure?.rounding ?? 1,
      }
    })
    const links = described.flatMap(({ name, description }) =>
      (description.links ?? []).flatMap(({ table, column, their_column = column }) =>
        raw(name).map(
          ({ key = '' }) => [cell(name, key, column), cell(table.split('/')[1] ?? '', key, their_column)] as const,
        ),
      ),
    )
    const hidden = hiddenCells(inject('sites').fixture)
    for (const threshold of [10, 5]) {
      const of = described
        .filter(({ description }) => description.disclosure?.threshold === threshold)
        .map(({ name }) => name)
      const few = hidden.filter(
        ({ table, written }) => of.includes(table) && /^\d$/.test(written) && Number(written) < threshold,
      )
      const small = new Set(few.map(({ table, row, column }) => cell(table, row, column)))
      const shown = tables.filter(({ id }) => of.includes(id))
      const its = links.filter(([one]) => of.some((name) => one.startsWith(`${name} `)))
      const untold = await attack(shown, { links: its, least: 1, threshold })
      expect([...untold].filter(([, { low, high }]) => high - low + 1 < threshold)).toEqual([])
      const told = await attack(shown, { links: its, least: 1, threshold, small })
      expect([...told].filter(([id]) => small.has(id))).toEqual(
        [...told].flatMap(([id]) => (small.has(id) ? [[id, { low: 1, high: threshold - 1 }]] : [])),
      )
      expect(small.size).toBeGreaterThan(0)
    }
  })
})

describe('other numbers behind the hidden cells', () => {
  /** What an author could as well have counted: every change stands behind a [c], and all sums and shares hold. */
  const changes: Readonly<Record<string, readonly (readonly [line: string, other: string])[]>> = {
    crews: [
      ['East Quay,7,3617,1249,4873,2741,56.2,19.3', 'East Quay,2,3627,1244,4873,2741,56.2,23.9'],
      ['Mary Rock,1117,2083,4,3204,3199,99.8,21.0', 'Mary Rock,1122,2073,9,3204,3201,99.9,30.1'],
      ['Llyn Ŵen,1523,2897,1931,6351,4409,69.4,18.9', 'Llyn Ŵen,1523,2897,1931,6351,4407,69.4,18.9'],
    ],
    'crews-by-watch': [
      ['Mary Rock,3198,6,3204', 'Mary Rock,3195,9,3204'],
      ['East Quay,2794,2079,4873', 'East Quay,2797,2076,4873'],
    ],
    visitors: [
      ['Under 18,32,3,9', 'Under 18,32,1,3'],
      ['18 to 39,213,118,55', '18 to 39,213,120,56'],
    ],
  }
  test('change no byte of the site, and no name of a file', async () => {
    const site = siteCopy()
    for (const [name, lines] of Object.entries(changes)) {
      const file = join(site, 'data', publication, `${name}.csv`)
      const text = readFileSync(file, 'utf8')
      const changed = lines.reduce((all, [line, by]) => all.replace(line, by), text)
      expect(changed.split('\n').filter((line, at) => line !== text.split('\n')[at])).toHaveLength(lines.length)
      writeFileSync(file, changed)
    }
    const other = join(temporaryFolder(), 'dist')
    const { code, complained } = await run('build', ['--site', site, '--out', other, '--as-of', '2026-11-23T12:00:00Z'])
    expect(code, complained).toBe(0)
    const [one, two] = [builtSite(inject('sites').fixture), builtSite(other)]
    expect(two.files).toEqual(one.files)
    expect(allBytes(two)).toEqual(allBytes(one))
  })

  test('would change it anywhere else: a number that is shown reaches the site', async () => {
    const site = siteCopy()
    const file = join(site, 'data', publication, 'visitors.csv')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('213,118,55', '223,118,53').replace('530,278,52', '540,278,51'),
    )
    const out = join(temporaryFolder(), 'dist')
    const { code, complained } = await run('build', ['--site', site, '--out', out, '--as-of', '2026-11-23T12:00:00Z'])
    expect(code, complained).toBe(0)
    expect(builtSite(out).text(`data/${publication}/visitors.csv`)).toContain('18-to-39,18 to 39,225,[c],[c]')
  })
})
