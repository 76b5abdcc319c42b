import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { report } from '../../src/checks/report.ts'
import { readLibrary } from '../../src/load/library-files.ts'
import { placeOf } from '../../src/model/place-of.ts'
import { readSmallSite, smallSite, told } from '../support/small-site.ts'

const bulletin = (fields: string) =>
  `---\ntitle: Ropes\nsummary: They hold.\npublished: 2026-12\n${fields}\n---\n\nRopes.\n`
const recommendations =
  'id,publication,key,number,parent,group_lead_in,source_report,anchor,issued,kind,priority,text,themes,repeats,supersedes,success_test'
const row = 'ropes/1,ropes,1,1,,,,,2026-12,recommendation,,mend them,,,,'
const hidden = {
  'data/ropes/counts.csv': smallSite['data/bells/counts.csv'],
  'data/ropes/counts.yaml': smallSite['data/bells/counts.yaml'],
  'data/registers/recommendations.csv': `${recommendations}\n${row}\n`,
  'data/registers/addressees.csv': 'recommendation,body,printed,role\nropes/1,guild,the Guild,addressed\n',
}
const embargo = 'embargo: 2026-12-01T09:30:00+01:00'

describe('a library', () => {
  test('is read whole from a complete site', async () => {
    const site = join(import.meta.dirname, '../site')
    const { library, problems } = await readLibrary({ root: site, asOf: '2026-11-23T12:00:00+00:00' })
    expect(report([...problems, ...checks.flatMap((check) => check.run(library))])).toBe('')
    expect(library.asOf).toBe('2026-11-23T12:00:00.000Z')
    expect(library.publications.map(({ kind, slug, published }) => `${published} ${kind}/${slug}`)).toEqual([
      '2025-09-10 reports/bell-buoys-2025',
      '2024-05-02 commentary/a-pilots-view',
      '2024-04 bulletins/lights-in-brief-1-24',
      '2024-03-11 reports/harbour-lights-2024',
      '2023 annual-reports/lights-2023',
      '2016-05 reports/harbour-lights-2016',
      ' pages/methods',
    ])
    const report_ = library.publications.find(({ slug }) => slug === 'harbour-lights-2024')
    expect(report_?.chapters.map(({ slug, title }) => [slug, title])).toEqual([
      ['findings', 'Findings'],
      ['people', 'People'],
      ['measured', 'Measured'],
      ['over-time', 'Over time and from place to place'],
      ['crews', 'Crews'],
    ])
    expect(report_?.body.linesBefore).toBe(29)
    expect(report_ && placeOf(report_.subject.areas, '1')).toMatchObject({ line: 16, column: 21 })
    expect(library.tables.get('harbour-lights-2024/lights')?.rows[2]?.cells['share']).toEqual({
      printed: '75.0',
      value: 75,
      symbol: null,
    })
    expect(library.site.about).toMatch(/^This inspectorate.*\n\nIts second paragraph says “quoted” things\.$/)
    expect(library.registers.glossary[0]?.variants).toContain('aids to navigation')
  })

  test.each([
    ['a second before the embargo ends', '2026-12-01T08:29:59Z', 0],
    ['at the instant at which it ends', '2026-12-01T08:30:00Z', 1],
    ['at that instant said in another offset', '2026-12-01T10:30:00+02:00', 1],
  ])('%s', async (_when, asOf, public_) => {
    const { library } = await readSmallSite({ ...hidden, 'content/bulletins/ropes.mdx': bulletin(embargo) }, asOf)
    expect(library.publications.filter(({ slug }) => slug === 'ropes')).toHaveLength(public_)
    expect(library.tables.has('ropes/counts')).toBe(public_ === 1)
    expect(library.registers.recommendations).toHaveLength(public_)
    expect(library.registers.addressees).toHaveLength(public_)
  })

  test.each([
    ['in draft', 'status: draft'],
    ['under embargo', embargo],
    ['with a fault in its front matter', 'embrago: 2020-01-01T00:00Z'],
  ])('nothing of a publication %s is in it', async (_what, fields) => {
    const { library } = await readSmallSite({ ...hidden, 'content/bulletins/ropes.mdx': bulletin(fields) })
    expect(library).toEqual((await readSmallSite()).library)
  })

  test('an author is told of faults under embargo too', async () => {
    const files = {
      ...hidden,
      'content/bulletins/ropes.mdx': bulletin(embargo),
      'data/ropes/counts.csv': 'key;tower\n',
    }
    expect(await told(files)).toContain('data/ropes/counts.csv:1:1\n  One column was found')
  })

  test('reading goes on past faults, and they come by file and line', async () => {
    const { problems } = await readSmallSite({
      'content/reports/bells.mdx': '---\ntitel: Bells\n---\n',
      'content/site.yaml': smallSite['content/site.yaml'].replace('name:', 'nam:'),
      'data/bells/counts.csv': 'key,tower,bells,cracked\nnorth,North,1;5,1\n',
      'data/registers/bodies.csv': 'id;name\n',
    })
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'content/reports/bells.mdx:2 front-matter-key-present',
      'content/reports/bells.mdx:2 front-matter-key-present',
      'content/reports/bells.mdx:2 front-matter-key-present',
      'content/reports/bells.mdx:2 front-matter-key-known',
      'content/site.yaml:1 site-key-present',
      'content/site.yaml:1 site-key-known',
      'data/bells/counts.csv:2 table-number-plain',
      'data/registers/bodies.csv:1 csv-comma-separated',
    ])
  })

  test('a site needs its site.yaml', async () => {
    expect(await told({ 'content/site.yaml': null })).toMatchInlineSnapshot(`
      "content/site.yaml:1:1
        There is no such file. A site needs content/site.yaml with its name, address and the other facts about it.
        Write it; the project’s own is an example.   [site-file-present]"
    `)
  })

  test('faults of site.yaml are at their fields', async () => {
    const site = smallSite['content/site.yaml']
      .replace('Europe/London', 'Europe/Londres')
      .replace('"#5a2d0c"', 'brown')
      .replace('https://bells.example/', 'https://bells.example')
      .replace('to: /reports/', 'to: reports')
      .replace('disclosure: none', 'disclosure: { threshold: many, rounding: 5 }')
    expect(await told({ 'content/site.yaml': site })).toMatchInlineSnapshot(`
      "content/site.yaml:2:6 url
        "https://bells.example" does not fit here. It must be a web address that ends with a slash, such as https://example.org/inspections/.
        Write it in that form.   [site-value-fits]

      content/site.yaml:4:11 timeZone
        "Europe/Londres" does not fit here. It must be a time zone of the IANA list, such as Europe/London.
        Write it in that form.   [site-value-fits]

      content/site.yaml:5:17 brand.light
        "brown" does not fit here. It must be a colour of six hexadecimal digits in small letters, such as "#12436d".
        Write it in that form.   [site-value-fits]

      content/site.yaml:8:27 navigation.to
        "reports" does not fit here. It must be a text that begins with /.
        Write it in that form.   [site-value-fits]

      content/site.yaml:15:26 disclosure.threshold
        "many" does not fit here. It must be a whole number from 1.
        Write it in that form.   [site-value-fits]"
    `)
  })
})
