import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decode } from 'fast-png'
import { afterAll, expect, test, vi } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { standalone } from '../../src/charts/standalone.ts'
import { withPictures } from '../../src/cli/with-pictures.ts'
import { size } from '../../src/format/number.ts'
import { drawingOptions } from '../charts/pretty.ts'
import { anEdition } from '../support/edition.ts'
import { aLibrary, aPublication } from '../support/library.ts'

const folder = mkdtempSync(join(tmpdir(), 'with-pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const publication = aPublication({ slug: 'pilots-2019' })
const imprint = { title: 'Hours', source: 'Annual report.', licence: 'OGL v3.0' }
const { svg } = charts.bars.draw({ categories: [], names: ['Hours'], unit: '' }, drawingOptions('wide'))
const link = (id: string) => `<a href="/reports/pilots-2019/figure-${id}.svg" download>Picture (SVG)</a>`
const plain = anEdition(aLibrary({ publications: [publication] }), {
  figures: () => ['hours', 'arabic'].map((id) => ({ use: { id } })) as never,
  figureSvg: (_, id) => standalone(svg, { ...imprint, title: id === 'arabic' ? 'ابتثجحخدذر' : 'Hours' }),
  figureImprint: () => imprint,
  html: () => link('hours') + link('arabic'),
  wholeHtml: () => link('hours'),
  figureHtml: () => link('hours'),
  digest: () => 'plain',
})

test('every text of a release offers the pictures that were drawn, and a figure without one is named', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
  const stages: string[] = []
  const progress = { at: (stage: string) => void stages.push(stage), end: () => {} }
  const edition = await withPictures(plain, folder, progress)
  const said = complained.mock.calls.flat()
  complained.mockRestore()

  const png = edition.figurePng(publication, 'hours')
  if (png === undefined) throw new Error('Nothing was drawn.')
  const { width, height } = decode(png.read())
  const offered = `<a href="/reports/pilots-2019/figure-hours.png" download>Picture (PNG, ${width} × ${height} pixels, ${size(png.bytes)})</a>`
  expect(edition.html(publication)).toBe(`${link('hours')} ${offered}${link('arabic')}`)
  expect(edition.wholeHtml(publication)).toBe(`${link('hours')} ${offered}`)
  expect(edition.figureHtml(publication, 'hours')).toBe(`${link('hours')} ${offered}`)
  expect(edition.digest(publication)).not.toBe('plain')
  expect(plain.figurePng(publication, 'hours')).toBeUndefined()

  expect(edition.figurePng(publication, 'arabic')).toBeUndefined()
  expect(said).toEqual([
    'reports/pilots-2019: figure arabic has no PNG file, because the typeface of pictures lacks “ا”, “ب”, “ت”, “ث”, “ج”, “ح”, “خ”, “د”, 2 more. Its SVG file has the text.',
  ])
  expect(new Set(stages)).toEqual(new Set(['Drawing pictures']))
})
