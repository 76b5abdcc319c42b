import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theBrowser } from '../support/browser-site.ts'
import { colour, seenBy, type Vision, visions } from '../support/seen/colour.ts'
import { colourFaults } from '../support/seen/colour-faults.ts'
import { forcedFaults } from '../support/seen/forced-faults.ts'
import { measured } from '../support/seen/measured.ts'
import { paperFaults, placeFaults, upright } from '../support/seen/place-faults.ts'

let tab: Page
beforeAll(async () => {
  tab = await (await theBrowser()).newPage({ viewport: { width: 320, height: 640 } })
})
afterAll(() => tab.close())

const text = (says: string, y = 40, more = '') =>
  `<text x="10" y="${y}" font-size="14" fill="#000" ${more}>${says}</text>`
const bar = (x: number, fill = '#12436d', more = '') =>
  `<rect x="${x}" y="60" width="40" height="20" fill="${fill}" class="fill-1" ${more}/>`
const swatch = (says: string, style: string) =>
  `<li><span class="swatch" style="border:1px solid transparent;${style}"></span>${says}</li>`

/** A page with one figure, 288 px wide, of this drawing and these other parts. */
const page = (drawing: string, around = '') =>
  `<!doctype html><style>body{margin:16px;background:#fff;font:16px/1.5 sans-serif;color:#000}figure{margin:0;break-inside:avoid}
   svg{display:block;width:100%;overflow:visible}.table-region{overflow-x:auto}</style>
   <figure class="figure" id="figure-x"><svg viewBox="0 0 288 100">${drawing}</svg>${around}</figure>`

async function seen(html: string) {
  await tab.setContent(html)
  return tab.evaluate(measured)
}

describe('what a reader could not see is found', () => {
  test('and on a page as it should be, nothing is', async () => {
    const right = page(text('Kent') + bar(10) + bar(60), '<p>Source</p>')
    const shown = await seen(right)
    expect(shown.figures).toHaveLength(1)
    expect(shown.figures[0]?.texts.map(({ says }) => says)).toEqual(['Kent', 'Source'])
    expect([...placeFaults(shown), ...paperFaults(shown), ...colourFaults(shown)]).toEqual([])
  })

  test.each([
    ['small type', text('Kent', 40, 'style="font-size:11.9px"'), '', '“Kent” is 11.90 px small'],
    ['small type beside the drawing', '', '<p style="font-size:11px">Source</p>', '“Source” is 11.00 px small'],
    ['texts on each other', text('Kent') + text('Essex', 46), '', '“Kent” and “Essex” lie on each other'],
    ['a text out of its drawing', text('Kent', 105), '', '“Kent” is cut off'],
    [
      'a text out of its cell',
      '',
      '<table><tr><td style="max-width:20px;white-space:nowrap">Northumberland</td></tr></table>',
      '“Northumberland” is cut off',
    ],
    ['a mark out of its figure', bar(270), '', 'a rect of fill-1 leaves the figure'],
    ['a page that scrolls sideways', '', '<p style="width:400px">Wide</p>', 'wider than its window'],
    ['a part out of its figure', '', '<p style="width:400px">Wide</p>', 'p. leaves the figure'],
    [
      'a line through a text',
      `${text('Kent')}<path d="M15,0L15,90" stroke="#000" class="rule" fill="none"/>`,
      '',
      'a path of rule runs through “Kent”',
    ],
    [
      'a text half on a bar',
      text('Northumberland', 75) + bar(10),
      '',
      'a rect of fill-1 runs through “Northumberland”',
    ],
    [
      'a target behind a bar',
      `<path d="M20,50L20,95" stroke="#000" class="reference" fill="none"/>${bar(10)}`,
      '',
      'a line of reference runs behind a rect of fill-1',
    ],
    [
      'a text on a table that scrolls by itself',
      '',
      '<div class="table-region" style="height:30px;overflow:auto"><table><tr><td>1</td></tr></table></div><p style="margin-top:-20px">Source</p>',
      '“Source” lies on a table',
    ],
  ])('%s', async (_what, drawing, around, fault) => {
    expect((await seen(page(drawing, around))).figures.length).toBe(1)
    expect(placeFaults(await seen(page(drawing, around))).join('\n')).toContain(fault)
  })

  test.each([
    [
      'grey text',
      text('Kent', 40, 'style="fill:#777"'),
      '',
      '“Kent” is rgb(119, 119, 119) on rgb(255, 255, 255), 4.48 to 1',
    ],
    ['grey text beside the drawing', '', '<p style="color:#777">Source</p>', '“Source” is rgb(119, 119, 119)'],
    [
      'dark text on a dark bar',
      bar(5, '#12436d', 'style="x:5px;width:80px"') + text('Kent', 74),
      '',
      '“Kent” is rgb(0, 0, 0) on rgb(18, 67, 109)',
    ],
    ['a pale bar', bar(10, '#ccc'), '', 'a rect of fill-1 (rgb(204, 204, 204)) on rgb(255, 255, 255) hardly shows'],
    ['a pale bar with a pale outline', bar(10, '#eee', 'stroke="#ccc"'), '', 'hardly shows'],
    [
      'bars that touch and look alike',
      bar(10, '#12436d') + bar(50, '#801650'),
      '',
      'rect fill-1 (rgb(18, 67, 109)) beside rect fill-1 (rgb(128, 22, 80))',
    ],
    [
      'a dot like the line on which it stands',
      '<path d="M10,30L90,30" stroke="#12436d" stroke-width="6" class="stroke-1" fill="none"/><circle cx="50" cy="30" r="7" fill="#801650" class="fill-3"/>',
      '',
      'beside circle fill-3',
    ],
    ['a pale swatch', '', `<ul>${swatch('Low', 'background:#eee')}</ul>`, 'the swatch of “Low” hardly shows'],
  ])('%s', async (_what, drawing, around, fault) => {
    expect(colourFaults(await seen(page(drawing, around))).join('\n')).toContain(fault)
  })

  test.each([
    ['ground', bar(10, '#12436d') + bar(52, '#801650')],
    ['an outline', bar(10, '#12436d', 'stroke="#fff"') + bar(51, '#801650', 'stroke="#fff"')],
    ['enough difference', bar(10, '#12436d') + bar(50, '#28a197')],
  ])('but not bars that %s parts', async (_what, drawing) => {
    expect(colourFaults(await seen(page(drawing)))).toEqual([])
  })

  const line = (kind: string, colour: string, width: number, d: string) =>
    `<path d="${d}" stroke="${colour}" stroke-width="${width}" class="${kind}" fill="none"/>`
  const crossing = (halo: string) =>
    page(line('stroke-1', '#12436d', 2, 'M10,20L90,80') + halo + line('stroke-3', '#6a0f42', 2, 'M10,80L90,20'))

  test('lines that cross and look alike, unless paper parts them on both sides', async () => {
    const paper = (width: number) => line('halo', '#fff', width, 'M10,80L90,20')
    expect(colourFaults(await seen(crossing(''))).join()).toContain('beside path stroke-3')
    expect(colourFaults(await seen(crossing(paper(2)))).join()).toContain('beside path stroke-3')
    expect(colourFaults(await seen(crossing(paper(5))))).toEqual([])
  })

  test('but not what is scrolled out of a table, nor a line that a bar hides under a text', async () => {
    const rows = Array.from({ length: 9 }, (_, row) => `<tr><td>Row ${row}</td></tr>`).join('')
    const table = `<div class="table-region" style="height:30px;overflow:auto"><table>${rows}</table></div><p>Source</p>`
    const hidden = `${line('rule', '#000', 1, 'M30,50L30,90')}${bar(5, '#12436d', 'style="x:5px;width:80px"')}${text('Kent', 74, 'style="fill:#fff"')}`
    const shown = await seen(page(hidden, table))
    expect([...placeFaults(shown), ...colourFaults(shown)]).toEqual([])
  })

  test('colours that differ to most eyes and not to all', async () => {
    const shown = await seen(page(bar(10, '#28a197')))
    expect(colourFaults(shown)).toEqual([])
    expect(colourFaults(shown, (own) => seenBy('protanopia', own)).join()).toContain('hardly shows')
  })

  test('in a reader’s own colours: other text, lost marks, and swatches that look alike', async () => {
    await tab.emulateMedia({ forcedColors: 'active' })
    const legend =
      swatch('One', 'forced-color-adjust:none;background:#000') +
      swatch('Two', 'forced-color-adjust:none;background:#000')
    const shown = await seen(
      page(text('Kent', 40, 'style="fill:GrayText"') + bar(10, '#fff', 'style="fill:Canvas"'), `<ul>${legend}</ul>`),
    )
    await tab.emulateMedia({ forcedColors: 'none' })
    const faults = forcedFaults(shown).join('\n')
    expect(faults).toContain('not CanvasText')
    expect(faults).toContain('hardly shows')
    expect(faults).toContain('“One” and “Two” look alike')
  })

  test('on paper: what is wider than the sheet, and what a printer may part', async () => {
    await tab.setViewportSize(upright)
    const wide = await seen(page('', '<table><tr><td style="min-width:900px;text-align:right">Far</td></tr></table>'))
    const tall = await seen(page(bar(10), '<p style="height:1000px">Tall</p>'))
    const parted = await seen(page(bar(10)).replace('break-inside:avoid', ''))
    await tab.setViewportSize({ width: 320, height: 640 })
    expect(paperFaults(wide).join('\n')).toContain('px wide on a sheet of 643 px')
    expect(paperFaults(tall).join('\n')).toContain('its chart may be parted')
    expect(paperFaults(parted).join('\n')).toContain('its chart may be parted')
  })
})

test.each(Object.keys(visions) as Vision[])('colours are reckoned for %s as the browser shows them', async (vision) => {
  const colours = [
    'rgb(18, 67, 109)',
    'rgb(39, 157, 148)',
    'rgb(106, 15, 66)',
    'rgb(228, 96, 31)',
    'rgb(255, 255, 255)',
  ]
  await tab.setContent(
    `<style>body{margin:0}i{display:block;width:20px;height:20px}</style>${colours.map((one) => `<i style="background:${one}"></i>`).join('')}`,
  )
  const session = await tab.context().newCDPSession(tab)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: vision })
  const png = (await tab.screenshot({ clip: { x: 0, y: 0, width: 20, height: 20 * colours.length } })).toString(
    'base64',
  )
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
  const shown = await tab.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    canvas?.drawImage(picture, 0, 0)
    return Array.from({ length: picture.height / 20 }, (_, index) =>
      [...(canvas?.getImageData(10, 20 * index + 10, 1, 1).data ?? [])].slice(0, 3),
    )
  }, png)
  const reckoned = colours.map((one) => seenBy(vision, colour(one)).map((part) => part * 255))
  shown.forEach((parts, index) => {
    parts.forEach((part, place) => {
      expect(Math.abs(part - (reckoned[index]?.[place] ?? Number.NaN)), `${colours[index]}`).toBeLessThanOrEqual(3)
    })
  })
})
