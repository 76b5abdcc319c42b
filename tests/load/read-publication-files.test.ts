import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { report } from '../../src/checks/report.ts'
import { readLibrary } from '../../src/load/library-files.ts'
import { folder } from '../support/folder.ts'
import { readSmallSite, smallSite, told } from '../support/small-site.ts'

const document = '---\ntitle: Bells\nsummary: They ring.\npublished: 2024-03\n---\n'
const chapter = (title: string) => `---\ntitle: ${title}\n---\n`

describe('the files of publications', () => {
  test('chapters come in the order of their numbers, which are not in their slugs', async () => {
    const { library, problems } = await readSmallSite({
      'content/reports/towers/index.mdx': document,
      'content/reports/towers/2-ropes.mdx': chapter('Ropes'),
      'content/reports/towers/10-ringers.mdx': chapter('Ringers'),
      'content/reports/towers/01-bells.mdx': chapter('Bells'),
    })
    expect(problems).toEqual([])
    expect(library.publications.find(({ slug }) => slug === 'towers')?.chapters.map(({ slug }) => slug)).toEqual([
      'bells',
      'ropes',
      'ringers',
    ])
  })

  test('one slug for two publications, across kinds too, names both', async () => {
    expect(
      await told({ 'content/bulletins/bells.mdx': document, 'content/reports/bells/index.mdx': document }),
    ).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:1:1
        This publication and content/bulletins/bells.mdx both have the slug "bells". Each publication has a slug of its own among all kinds, because tables and links name it by that.
        Rename one of the two.   [publication-slug-unique]

      content/reports/bells/index.mdx:1:1
        This publication and content/bulletins/bells.mdx both have the slug "bells". Each publication has a slug of its own among all kinds, because tables and links name it by that.
        Rename one of the two.   [publication-slug-unique]"
    `)
  })

  test.each(['Bells', 'bells_2', 'bell--s', 'Glöckchen', 'con', 'a'.repeat(81)])('%s is no slug', async (name) => {
    const { problems } = await readSmallSite({ [`content/bulletins/${name}.mdx`]: document })
    expect(problems).toMatchObject([
      { rule: 'file-name-slug', found: expect.stringMatching(/ can’t be an address\.$/) },
    ])
  })

  test.each([
    'reports/2021.mdx',
    'reports/print.mdx',
    'bulletins/v2.mdx',
    'reports/registers.mdx',
    'reports/feed.mdx',
    'pages/search.mdx',
    'pages/reports.mdx',
    'reports/towers/01-print.mdx',
  ])('%s would take an address of the site’s own', async (file) => {
    const { problems } = await readSmallSite({
      'content/reports/towers/index.mdx': document,
      [`content/${file}`]: document,
    })
    expect(problems).toMatchObject([{ file: `content/${file}`, rule: 'publication-slug-free' }])
  })

  test('a report may be called search; only a page may not', async () => {
    expect(await told({ 'content/reports/search.mdx': document })).toBe('')
  })

  test('what is not read is reported: other endings, other folders, chapters without a number, a folder without index', async () => {
    const files = {
      'content/report/bells.mdx': document,
      'content/reports/bells.md': document,
      'content/reports/bells.png': '',
      'content/reports/towers/index.mdx': document,
      'content/reports/towers/ropes.mdx': document,
      'content/reports/towers/01-bells.mdx': chapter('Bells'),
      'content/reports/towers/01-ringers.mdx': chapter('Ringers'),
      'content/reports/spires/01-bells.mdx': chapter('Bells'),
    }
    expect(await told(files)).toMatchInlineSnapshot(`
      "content/report:1:1
        "report" is not read. content/ holds site.yaml, perhaps search.yaml, and the folders reports, bulletins, annual-reports, trackers, commentary, pages.
        Did you mean reports?   [publication-file-known]

      content/reports/bells.md:1:1
        "bells.md" is not read. A kind’s folder holds publications: slug.mdx, or a folder slug/ with index.mdx and chapters 01-name.mdx.
        Rename it to end with .mdx.   [publication-file-known]

      content/reports/bells.png:1:1
        "bells.png" is not read. A kind’s folder holds publications: slug.mdx, or a folder slug/ with index.mdx and chapters 01-name.mdx.
        Move it; pictures lie in public/.   [publication-file-known]

      content/reports/spires:1:1
        The folder has no index.mdx. A kind’s folder holds publications: slug.mdx, or a folder slug/ with index.mdx and chapters 01-name.mdx.
        Add content/reports/spires/index.mdx with the title and the other fields.   [publication-file-known]

      content/reports/towers/01-ringers.mdx:1:1
        This chapter and content/reports/towers/01-bells.mdx both have the number 01. Each chapter has a number and a name of its own.
        Rename one of the two files.   [publication-chapter-unique]

      content/reports/towers/ropes.mdx:1:1
        "ropes.mdx" is not read. A publication’s folder holds index.mdx and chapters such as 02-area-inspections.mdx.
        Put a number and a hyphen before the name.   [publication-file-known]"
    `)
  })

  test('a link that leads out of the site is not followed; one inside is', async () => {
    const outside = folder({ 'secret.mdx': document })
    const root = folder(smallSite)
    mkdirSync(join(root, 'content/bulletins'))
    symlinkSync(join(outside, 'secret.mdx'), join(root, 'content/bulletins/secret.mdx'))
    symlinkSync(join(root, 'nowhere'), join(root, 'content/bulletins/broken.mdx'))
    writeFileSync(join(root, 'shared.mdx'), document)
    symlinkSync(join(root, 'shared.mdx'), join(root, 'content/bulletins/inside.mdx'))
    const { library, problems } = await readLibrary({ root, asOf: '2026-11-23T12:00:00Z' })
    expect(library.publications.map(({ slug }) => slug)).toEqual(['bells', 'inside'])
    expect(report(problems)).toMatchInlineSnapshot(`
      "content/bulletins/broken.mdx:1:1
        This is a link that leads outside the site’s folder, or nowhere. A link may lead only to a file of the site.
        Put the file itself here.   [file-inside-site]

      content/bulletins/secret.mdx:1:1
        This is a link that leads outside the site’s folder, or nowhere. A link may lead only to a file of the site.
        Put the file itself here.   [file-inside-site]"
    `)
  })

  test('nothing is read below a folder that is a link out of the site', async () => {
    const outside = folder({ 'towers/index.mdx': document, 'registers/bodies.csv': 'not,a,register\n' })
    const root = folder({ 'content/site.yaml': smallSite['content/site.yaml'] })
    symlinkSync(outside, join(root, 'data'))
    symlinkSync(outside, join(root, 'content/reports'))
    const { library, problems } = await readLibrary({ root, asOf: '2026-11-23T12:00:00Z' })
    expect(library.publications).toEqual([])
    expect(library.registers.bodies).toEqual([])
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/reports file-inside-site'])
  })
})
