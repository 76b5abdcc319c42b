import { swatchElement } from '../../../src/charts/swatch.ts'
import { elements, hasClass, type PageElement, pageElement } from '../built-site.ts'
import type { LegendEntry } from './reading.ts'

/** The legend under a figure's drawings: the classes of each swatch, and what it stands for. */
export function pageLegend(figure: PageElement): readonly LegendEntry[] {
  return elements(figure, hasClass('legend')).flatMap((list) =>
    elements(list, ({ name }) => name === 'li').map((item) => {
      const classes = (elements(item, hasClass('swatch'))[0]?.attributes['class'] ?? '').split(' ')
      return { className: classes.filter((name) => name !== 'swatch').join(' '), text: item.text }
    }),
  )
}

/**
 * The legend of a picture file, whose swatches have colours and no classes: the class among those of the page that gives the colour and
 * form of each. One that none gives is called by its colour.
 */
export function fileLegend(file: PageElement, page: readonly LegendEntry[]): readonly LegendEntry[] {
  const [svg] = elements(file, ({ name }) => name === 'svg')
  const children = svg?.children ?? []
  const drawn = children.findIndex(({ name, attributes }) => name === 'g' && attributes['transform'] !== undefined)
  return children.slice(drawn + 1).flatMap((swatch, index) => {
    const text = children[drawn + 2 + index]
    if (swatch.name === 'text' || text?.name !== 'text') return []
    const lines = elements(text, ({ name }) => name === 'tspan').map((line) => line.text)
    const own = page.find(({ className }) => looks(swatchOf(className)) === looks(swatch))
    return [{ className: own?.className ?? looks(swatch), text: lines.join(' ') }]
  })
}

const swatchOf = (className: string) => pageElement(swatchElement(className, 0, 0)).children[0]

const looks = (swatch: PageElement | undefined) =>
  ['fill', 'stroke', 'd', 'stroke-dasharray'].map((name) => swatch?.attributes[name] ?? '').join(' ')
