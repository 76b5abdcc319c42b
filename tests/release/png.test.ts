import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { decode } from 'fast-png'
import { afterAll, describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { standalone } from '../../src/charts/standalone.ts'
import type { Png } from '../../src/prose/png-links.ts'
import { drawPictures } from '../../src/release/png/draw-pictures.ts'
import { withTexts } from '../../src/release/png/png-texts.ts'
import { lackingIn, typefaces } from '../../src/release/png/typefaces.ts'
import { drawingOptions } from '../charts/pretty.ts'
import { overallScores } from '../charts/samples.ts'
import { anEdition } from '../support/edition.ts'
import { aLibrary, aPublication } from '../support/library.ts'

const folder = mkdtempSync(join(tmpdir(), 'png-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const imprint = {
  title: 'Scores of 14 areas – “all”',
  headline: 'South Wales is last',
  source: 'Annual Report, paragraph 2.14.',
  licence: 'OGL v3.0',
}
const scores = { ...overallScores, categories: overallScores.categories.slice(0, 3) }
const svgOf = (title: string) => {
  const { svg, legend } = charts.bars.draw(scores, drawingOptions('wide'))
  return standalone(svg, { ...imprint, title, legend })
}
const titles: Readonly<Record<string, string>> = {
  hours: imprint.title,
  again: imprint.title,
  arabic: 'ساعات Hours',
  ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`more-${index}`, `More ${index}`])),
}
const publication = aPublication({ slug: 'pilots-2019' })
const figures = Object.keys(titles).map((id) => ({
  use: { family: 'figure', word: 'Bars', id, attributes: {}, line: 1, column: 1 },
  number: 1,
  chapter: undefined,
}))
const edition = anEdition(aLibrary({ publications: [publication] }), {
  figures: () => figures as never,
  figureSvg: (_publication, id) => svgOf(titles[id] ?? ''),
  figureImprint: (_publication, id) => ({ ...imprint, title: titles[id] ?? '' }),
})
const progress: (readonly [number, number])[] = []
const drawn = await drawPictures(edition, join(folder, 'one'), (done, all) => progress.push([done, all]))
const pngOf = (id: string, { pngs } = drawn): Png => {
  const png = pngs.get(`/reports/pilots-2019/figure-${id}.svg`)
  if (png === undefined) throw new Error(`No picture of ${id}.`)
  return png
}

describe('the pictures of an edition', () => {
  test('are drawn at twice the size of the SVG, on white', () => {
    const { width, height, data, channels } = decode(pngOf('hours').read())
    const [, across, down] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svgOf(imprint.title)) ?? []
    expect([width, height]).toEqual([Number(across) * 2, Number(down) * 2])
    expect([pngOf('hours').width, pngOf('hours').height]).toEqual([width, height])
    expect(pngOf('hours').bytes).toBe(pngOf('hours').read().length)
    expect([...data.slice(0, channels)].slice(0, 3)).toEqual([255, 255, 255])
  })

  test('have ink where the texts of the SVG stand, and none in the margins', () => {
    const svg = svgOf(imprint.title)
    const image = decode(pngOf('hours').read())
    const texts = [...svg.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(([, x, y, text = '']) => ({
      x: Number(x),
      y: Number(y),
      text,
    }))
    const own = texts.filter(({ text }) => /^(Scores of|South Wales is|Source|Licence)/.test(text))
    expect(own).toHaveLength(4)
    // About half the type size is the height of small letters, and more than a twelfth of their room is ink.
    for (const { x, y, text } of own) {
      expect(ink(image, x, y - 7, text.length * 6, 7), text).toBeGreaterThan(0.08)
      expect(ink(image, 0, y - 7, 22, 7)).toBe(0)
    }
    expect(ink(image, 0, 0, image.width / 2, 22)).toBe(0)
  })

  test('carry their title, headline, source and licence as texts, and neither a time nor a place', () => {
    const chunks = chunksOf(pngOf('hours').read())
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(chunks.filter(({ type }) => type === 'iTXt').map(({ text }) => text.split('\0\0\0\0\0'))).toEqual([
      ['Title', imprint.title],
      ['Description', imprint.headline],
      ['Source', imprint.source],
      ['Copyright', imprint.licence],
    ])
  })

  test('are the same bytes when drawn again, in whatever order the threads end', async () => {
    const again = await drawPictures(edition, join(folder, 'two'), () => {})
    expect([...again.pngs.keys()]).toEqual([...drawn.pngs.keys()])
    for (const id of Object.keys(titles).filter((id) => id !== 'arabic'))
      expect(Buffer.compare(pngOf(id).read(), pngOf(id, again).read())).toBe(0)
  })

  test('are drawn once where they are the same, and their progress is told to the end', () => {
    expect(pngOf('again').read()).toEqual(pngOf('hours').read())
    expect(readdirSync(join(folder, 'one'))).toHaveLength(Object.keys(titles).length - 2)
    const all = Object.keys(titles).length
    expect(progress.toSorted(([one], [other]) => one - other)).toEqual(figures.map((_, index) => [index + 1, all]))
  })

  test('never show a box for a letter that the typeface lacks: such a figure is named instead', () => {
    expect(drawn.undrawn).toEqual([{ publication, figure: 'arabic', lacking: [...new Set('ساعات')] }])
    expect([...drawn.pngs.keys()].some((address) => address.includes('arabic'))).toBe(false)
  })

  test('that can’t be drawn stop the build, and the error shows which', async () => {
    const broken = { ...edition, figureSvg: () => '<svg><title>Broken</title>' }
    await expect(drawPictures(broken, join(folder, 'three'), () => {})).rejects.toThrow('<title>Broken</title>')
  })
})

test('the typeface has the letters of English, Welsh, Polish and Turkish, the signs of numbers, and no Arabic', () => {
  const lacking = lackingIn(typefaces())
  const text = (content: string) => `<svg><title>ش</title><text><tspan x="1" y="2">${content}</tspan></text></svg>`
  expect(lacking(text('Ŵŵ Ŷŷ Ïï Łódź Şırnak “£5 – €6” ‘½’ −3 × 4 ≥ 5… [c] &amp; a\u200db\u00ad'))).toEqual([])
  expect(lacking(text('Taff &lt; ش, ش and 中'))).toEqual(['ش', '中'])
})

test('a text chunk stands behind the header with its checksum, and leaves the rest as it was', () => {
  const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(25, 1), Buffer.from('rest')])
  const written = Buffer.from(withTexts(png, { Title: 'Llŷn' }))
  expect(written.subarray(0, 33)).toEqual(png.subarray(0, 33))
  expect(written.subarray(-4).toString()).toBe('rest')
  const chunk = written.subarray(33, -4)
  expect(chunk.readUInt32BE(0)).toBe(chunk.length - 12)
  expect(chunk.subarray(4, -4).toString()).toBe('iTXtTitle\0\0\0\0\0Llŷn')
  expect(chunk.readUInt32BE(chunk.length - 4)).toBe(crc32('iTXtTitle\0\0\0\0\0Llŷn'))
})

/** The share of pixels that are not white in a rectangle of user units. */
function ink({ width, data, channels }: ReturnType<typeof decode>, x: number, y: number, across: number, down: number) {
  let dark = 0
  let all = 0
  for (let row = Math.round(y * 2); row < Math.round((y + down) * 2); row++) {
    for (let column = Math.round(x * 2); column < Math.round((x + across) * 2); column++) {
      all++
      if ((data[(row * width + column) * channels] ?? 0) < 250) dark++
    }
  }
  return dark / all
}

function chunksOf(png: Uint8Array): readonly { readonly type: string; readonly text: string }[] {
  const bytes = Buffer.from(png)
  const chunks = []
  for (let place = 8; place < bytes.length; ) {
    const length = bytes.readUInt32BE(place)
    const body = bytes.subarray(place + 8, place + 8 + length)
    expect(bytes.readUInt32BE(place + 8 + length)).toBe(crc32(bytes.subarray(place + 4, place + 8 + length)))
    chunks.push({ type: bytes.toString('latin1', place + 4, place + 8), text: body.toString('utf8') })
    place += 12 + length
  }
  return chunks
}
