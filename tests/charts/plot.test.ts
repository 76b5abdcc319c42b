import * as Plot from '@observablehq/plot'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { SmallDocument, type SmallElement } from '../../src/charts/document.ts'
import { finished } from '../../src/charts/finished.ts'
import type { Label, Picture } from '../../src/charts/picture.ts'
import { plotted } from '../../src/charts/plot.ts'
import type { DrawingOptions } from '../../src/charts/series.ts'
import { withoutWarnings } from '../../src/charts/without-warnings.ts'

const areas = [
  { area: 'Kent', family: 'Large', score: 79, n: 12 },
  { area: 'Essex', family: 'Large', score: 76, n: 30 },
  { area: 'Gwent', family: 'Small', score: 69, n: 7 },
]
const options: DrawingOptions = { width: 'wide', idPrefix: 'figure-a', name: 'Name', description: 'Description' }
/** Plot counts its clips over the process; the second drawing's count is set back to the first's. */
const countless = (svg: string) => svg.replace(/plot-(clip|marker)-\d+/g, 'plot-$1')

describe('The small document', () => {
  test.each<[string, () => Plot.PlotOptions]>([
    ['bars with axes', () => ({ marks: [Plot.barX(areas, { x: 'score', y: 'area' }), Plot.ruleX([0])] })],
    ['small multiples', () => ({ marks: [Plot.barX(areas, { x: 'score', y: 'area', fy: 'family' }), Plot.frame()] })],
    ['panels across and down', () => ({ marks: [Plot.dot(areas, { x: 'score', y: 'n', fx: 'family', fy: 'area' })] })],
    [
      'a clipped line with markers',
      () => ({ marks: [Plot.lineY(areas, { x: 'n', y: 'score', clip: true, marker: 'arrow' })] }),
    ],
    [
      'text in lines and titles',
      () => ({ marks: [Plot.text(areas, { x: 'n', y: 'score', text: () => 'a < b\n& c', title: 'area' })] }),
    ],
  ])('takes %s from Plot as a browser’s does', (_, plot) => {
    const draw = (document: unknown) => (Plot.plot({ ...plot(), document: document as Document }) as Element).outerHTML
    expect(countless(draw(new SmallDocument()))).toBe(countless(draw(new JSDOM('').window.document)))
  })
})

describe('Plot', () => {
  const picture = (y: number): Picture => {
    const label: Label = {
      shape: 'label',
      paint: 'ink',
      x: 0,
      y,
      lines: ['Kent'],
      anchor: 'start',
      size: 15,
      weight: 'normal',
    }
    return { width: 100, height: 20, shapes: [label], legend: [] }
  }

  test('draws without a word, and leaves the console as it was', () => {
    const { warn } = console
    expect(plotted(picture(10)).tagName).toBe('svg')
    expect(console.warn).toBe(warn)
  })

  test('stops the build when it has something to warn of', () => {
    const document = new SmallDocument() as unknown as Document
    // Years written as text are what Plot warns of.
    const years = () =>
      Plot.plot({ document, marks: [Plot.barX(['2003', '2004'], { x: [57, 60], y: ['2003', '2004'] })] })
    const { warn } = console
    expect(() => withoutWarnings(years)).toThrow(/^Plot warned while drawing a chart\. Warning: some data .* numbers/)
    expect(console.warn).toBe(warn)
    expect(withoutWarnings(() => 57)).toBe(57)
  })

  test('has its clips renumbered from one in every figure, and what refers to them', () => {
    const clipped = () =>
      Plot.plot({
        document: new SmallDocument() as unknown as Document,
        marks: [
          Plot.lineY(areas, { x: 'n', y: 'score', clip: true }),
          Plot.dot(areas, { x: 'n', y: 'score', clip: true }),
        ],
      }) as unknown as SmallElement
    const svg = finished(clipped(), options)
    expect(finished(clipped(), options)).toBe(svg)
    expect(svg).toContain('<clipPath id="figure-a-1"')
    expect(svg).toContain('clip-path="url(#figure-a-1)"')
    expect(svg).not.toContain('plot-clip')
  })
})
