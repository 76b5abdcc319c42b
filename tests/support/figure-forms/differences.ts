import type { AreaTile } from '../../../src/derive/area-tiles.ts'
import type { Attributes } from '../../../src/figures/attributes.ts'
import { type ChartType, columnNamed, columnsUsed } from '../../../src/figures/figure-type.ts'
import type { Table } from '../../../src/model/table.ts'
import { listed } from '../../../src/tables/listed.ts'
import { selection } from '../../../src/tables/selection.ts'
import { elements, hasClass, type PageElement, pageElement } from '../built-site.ts'
import { drawing } from './drawing.ts'
import { expectedRows } from './expected.ts'
import { fileLegend, pageLegend } from './legend.ts'
import { numberOf } from './measure.ts'
import type { LegendEntry } from './reading.ts'
import { readingOf } from './readings.ts'
import { summaryDifferences } from './summary-differences.ts'
import { summaryFacts } from './summary-facts.ts'
import { csvDifferences, gridDifferences, spaced } from './table-differences.ts'
import { tableGrid } from './table-grid.ts'

/** A figure as its author placed it, and the table that it was given. */
export interface Placed {
  readonly type: ChartType
  readonly attributes: Attributes
  readonly table: Table
  /** The places of areas, where its type draws them. */
  readonly tiles?: readonly AreaTile[]
}

/** The forms of a figure as they lie in a built site, each as text. */
export interface Forms {
  /** The `<figure>` of a page, with the wide and the narrow drawing, their descriptions, and the table. */
  readonly figure: string
  /** The picture file. */
  readonly picture: string
  readonly csv: string
  /** The page of its table; undefined for an example of the guide, whose tables have none. */
  readonly dataPage: string | undefined
}

/** What was found in the forms when they were first read, so that those which another set shares with them are not read again. */
export type Memory = Map<string, { readonly texts: readonly string[]; readonly found: readonly string[] }>

/**
 * How the forms of a figure differ from what its table holds, each difference with the form that tells it: none where all tell the
 * same.
 *
 * @param memory forms of the same figure that are read one after another, as with one of them falsified, may share one
 */
export function differences(placed: Placed, forms: Forms, memory: Memory = new Map()): readonly string[] {
  const { wide, narrow, rest } = drawnApart(forms.figure)
  const descriptions = [wide, narrow, forms.picture].map(descriptionIn)
  const figure = pageElement(rest)
  const legend = pageLegend(figure)
  const file = () => pageElement(forms.picture)
  const whole = selection(placed.table)
  const wholeColumns = [...whole.columns, ...(whole.group === undefined ? [] : [whole.group])]
  const { columns, rows } = shownUnder(placed)
  const told = (form: string, texts: readonly string[], read: () => readonly string[]) => {
    const known = memory.get(form)
    if (known?.texts.every((text, index) => text === texts[index])) return known.found
    const found = foundIn(form, read)
    if (known === undefined) memory.set(form, { texts, found })
    return found
  }
  const under = JSON.stringify(legend)
  return [
    ...told('wide drawing', [wide, under], () => drawingDifferences(placed, svgIn(wide), true, legend)),
    ...told('narrow drawing', [narrow, under], () => drawingDifferences(placed, svgIn(narrow), false, legend)),
    ...told('picture file', [forms.picture, under], () =>
      drawingDifferences(placed, drawnIn(file()), true, fileLegend(file(), legend)),
    ),
    ...told('summary', [...descriptions, under], () => summariesDifferences(placed, descriptions, legend)),
    ...told('table', [rest], () =>
      gridDifferences(placed.table, tableGrid(only(figure, hasClass('data'))), rows, columns),
    ),
    ...told('CSV', [forms.csv], () => csvDifferences(placed.table, forms.csv)),
    ...told('data page', [forms.dataPage ?? ''], () => {
      if (forms.dataPage === undefined) return []
      const page = tableGrid(only(only(pageElement(forms.dataPage), hasClass('whole-table')), hasClass('data')))
      return gridDifferences(placed.table, page, whole.rows, wholeColumns)
    }),
  ]
}

/** The same of a figure that has neither files nor a page for its table: its two drawings, their descriptions and its table. */
export function differencesOnPage(placed: Placed, shown: string): readonly string[] {
  const { wide, narrow, rest } = drawnApart(shown)
  const figure = pageElement(rest)
  const legend = pageLegend(figure)
  const { columns, rows } = shownUnder(placed)
  const drawn = (svg: string, isWide: boolean) => drawingDifferences(placed, svgIn(svg), isWide, legend)
  return [
    ...foundIn('wide drawing', () => drawn(wide, true)),
    ...foundIn('narrow drawing', () => drawn(narrow, false)),
    ...foundIn('summary', () => summariesDifferences(placed, [wide, narrow].map(descriptionIn), legend)),
    ...foundIn('table', () => gridDifferences(placed.table, tableGrid(only(figure, hasClass('data'))), rows, columns)),
  ]
}

/** A figure's two drawings, and the figure without them. */
function drawnApart(figure: string) {
  const one = (name: string) => {
    const [found = '', ...others] = [
      ...figure.matchAll(new RegExp(`<div class="chart ${name}">(<svg.*?</svg>)</div>`, 'gs')),
    ].map(([, svg = '']) => svg)
    if (found === '' || others.length > 0) throw new Error(`The figure has not one ${name}.`)
    return found
  }
  const [wide, narrow] = [one('chart-wide'), one('chart-narrow')]
  return { wide, narrow, rest: figure.replace(wide, '').replace(narrow, '') }
}

const descriptionIn = (svg: string) => /<desc\b[^>]*>.*?<\/desc>/s.exec(svg)?.[0] ?? ''
const svgIn = (text: string) => only(pageElement(text), ({ name }) => name === 'svg')

/** The differences that one form tells. What cannot be read at all is one, too. */
function foundIn(form: string, read: () => readonly string[]): readonly string[] {
  try {
    return read().map((difference) => `${form}: ${difference}`)
  } catch (error) {
    return [`${form}: ${(error as Error).message}`]
  }
}

/** The chart within a picture file, which is moved as a whole. */
function drawnIn(file: PageElement): PageElement {
  const group = only(file, ({ name, attributes }) => name === 'g' && attributes['transform'] !== undefined)
  const { transform: _moved, ...attributes } = group.attributes
  return { ...group, attributes }
}

/** The one element within that fits. */
export function only(within: PageElement, fits: (element: PageElement) => boolean): PageElement {
  const [found, ...others] = elements(within, fits)
  if (found === undefined || others.length > 0)
    throw new Error(`${found ? others.length + 1 : 0} elements fit, not one.`)
  return found
}

function drawingDifferences(
  { type, attributes, table, tiles = [] }: Placed,
  svg: PageElement,
  wide: boolean,
  legend: readonly LegendEntry[],
): readonly string[] {
  const expected = expectedRows(type, attributes, table)
  const order = (attributes as { readonly order?: string }).order
  const levels = order === undefined ? levelsOf(type, attributes, table) : listed(order)
  const drawn = drawing(svg)
  const words = squeezed([...drawn.texts.map(({ says }) => says), ...legend.map(({ text }) => text)].join(' '))
  const names = new Set(expected.flatMap(({ cells }) => namesIn(type, cells)))
  const reference = referenceOf(attributes)
  return [
    ...[...names].filter((name) => !words.includes(squeezed(name))).map((name) => `nothing names ${name}`),
    ...readingOf(type.word)(drawn, expected, {
      wide,
      levels,
      ...{ attributes: attributes as unknown as Readonly<Record<string, string | undefined>>, table, tiles, legend },
      ...(reference !== undefined && { reference }),
    }),
    ...referenceDifferences(
      reference === undefined ? undefined : attributes.reference,
      drawn.texts.map(({ says }) => says),
    ),
  ]
}

/** The names without which a reader could not tell a row's cells apart: those of its series, and of what its whiskers run between. */
const namesIn = ({ chart }: ChartType, cells: ReturnType<typeof expectedRows>[number]['cells']) =>
  chart === 'timeline'
    ? []
    : [
        ...(cells.length > 1 ? cells.map(({ name }) => name) : []),
        ...(chart === 'lines' ? [] : cells.flatMap(({ interval = [] }) => interval.map(({ name }) => name))),
      ]

/** The number of a line of reference; a day is read by the timeline's own reading. */
const referenceOf = ({ reference }: Attributes) =>
  reference === undefined || /^\d{4}-/.test(reference) ? undefined : Number.parseFloat(reference)

const squeezed = (text: string) => text.replace(/\s+/g, '').toLowerCase()

/** The levels of the columns that are drawn, from best to worst. */
function levelsOf(type: ChartType, attributes: Attributes, table: Table): readonly string[] {
  const columns = type
    .uses(attributes)
    .filter(({ holds }) => holds === 'levels')
    .map(({ column }) => columnNamed(table, column))
  return columns.find(({ values }) => values !== undefined)?.values ?? []
}

function referenceDifferences(reference: string | undefined, texts: readonly string[]): readonly string[] {
  if (reference === undefined) return []
  const [printed = '', ...name] = reference.split(':')
  const said = texts.some(
    (text) =>
      squeezed(text).includes(squeezed(name.join(':'))) && numberOf(text.split(':').at(-1) ?? '') === Number(printed),
  )
  return said ? [] : [`nothing names the reference ${reference}`]
}

function summariesDifferences(
  { type, attributes, table, tiles = [] }: Placed,
  descriptions: readonly string[],
  legend: readonly LegendEntry[],
): readonly string[] {
  const wanted = attributes.describe ?? type.description(type.series(table, attributes, tiles))
  const expected = expectedRows(type, attributes, table)
  const facts = summaryFacts({ type, attributes, table, tiles }, expected, legend)
  return descriptions.flatMap((description, index) => {
    const where = ['wide', 'narrow', 'file'][index]
    const { text } = only(pageElement(description), ({ name }) => name === 'desc')
    return [
      ...(text === spaced(wanted) ? [] : [`${where} “${text}”, not “${wanted}”`]),
      ...(attributes.describe === undefined ? summaryDifferences(text, facts).map((what) => `${where} ${what}`) : []),
    ]
  })
}

/** The table's columns and rows that stand under the chart. */
function shownUnder({ type, attributes, table }: Placed) {
  const columns = [...new Set([...listed(attributes.columns), ...columnsUsed(type, attributes)])].map((name) =>
    columnNamed(table, name),
  )
  return { columns, rows: selection(table, { where: attributes.where }).rows }
}
