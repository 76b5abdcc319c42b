import { parse } from 'csv-parse/sync'
import type { AreaTile } from '../../../src/derive/area-tiles.ts'
import type { Attributes } from '../../../src/figures/attributes.ts'
import { type ChartType, columnNamed, columnsUsed } from '../../../src/figures/figure-type.ts'
import type { Row, Table } from '../../../src/model/table.ts'
import { cellOf } from '../../../src/tables/cell-of.ts'
import { listed } from '../../../src/tables/listed.ts'
import { printedCell } from '../../../src/tables/printed-cell.ts'
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
import { type TableGrid, tableGrid, under } from './table-grid.ts'

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

/** How the forms of a figure differ from what its table holds, each difference with the form that tells it: none where all tell the same. */
export function differences(placed: Placed, forms: Forms): readonly string[] {
  const figure = pageElement(forms.figure)
  const file = pageElement(forms.picture)
  const wide = chartIn(figure, 'chart-wide')
  const narrow = chartIn(figure, 'chart-narrow')
  const legend = pageLegend(figure)
  const whole = selection(placed.table)
  const wholeColumns = [...whole.columns, ...(whole.group === undefined ? [] : [whole.group])]
  const { columns, rows } = shownUnder(placed)
  return [
    ...told('wide drawing', () => drawingDifferences(placed, wide, true, legend)),
    ...told('narrow drawing', () => drawingDifferences(placed, narrow, false, legend)),
    ...told('picture file', () => drawingDifferences(placed, drawnIn(file), true, fileLegend(file, legend))),
    ...told('summary', () => summariesDifferences(placed, { wide, narrow, file }, legend)),
    ...told('table', () => gridDifferences(placed, tableGrid(only(figure, hasClass('data'))), rows, columns)),
    ...told('CSV', () => csvDifferences(placed.table, forms.csv)),
    ...told('data page', () => {
      if (forms.dataPage === undefined) return []
      const page = tableGrid(only(only(pageElement(forms.dataPage), hasClass('whole-table')), hasClass('data')))
      return gridDifferences(placed, page, whole.rows, wholeColumns)
    }),
  ]
}

/** The differences that one form tells. What cannot be read at all is one, too. */
function told(form: string, read: () => readonly string[]): readonly string[] {
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

const chartIn = (figure: PageElement, name: string) =>
  only(only(figure, hasClass(name)), (element) => element.name === 'svg')
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
  drawings: Readonly<Record<string, PageElement>>,
  legend: readonly LegendEntry[],
): readonly string[] {
  const wanted = attributes.describe ?? type.description(type.series(table, attributes, tiles))
  const expected = expectedRows(type, attributes, table)
  const facts = summaryFacts({ type, attributes, table, tiles }, expected, legend)
  return Object.entries(drawings).flatMap(([where, svg]) => {
    const { text } = only(svg, ({ name }) => name === 'desc')
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

function gridDifferences(
  { table }: Placed,
  grid: TableGrid,
  rows: readonly Row[],
  columns: Table['description']['columns'],
): readonly string[] {
  const { group } = table.description
  const left = [...grid.rows]
  const missing = rows.flatMap((row) => {
    const texts = columns.map((column) => ({ column, text: spaced(printedCell(cellOf(row, column), column)) }))
    const saysAll = ({ heading, cells }: TableGrid['rows'][number]) =>
      texts.filter(({ column, text }) => {
        const told = column.name === group ? heading : under(cells, column)
        // A blank that heads a row is replaced by the row's key, and one that heads a group by nothing.
        return told !== text && !(text === '' && (told === row.key || told === undefined))
      })
    const place = left.findIndex((one) => saysAll(one).length === 0)
    if (place >= 0) {
      left.splice(place, 1)
      return []
    }
    const closest = grid.rows.toSorted((a, b) => saysAll(a).length - saysAll(b).length)[0]
    const wrong = closest === undefined ? texts : saysAll(closest)
    return wrong.map(
      ({ column, text }) =>
        `${row.key}, ${column.name}: “${closest === undefined ? '' : (under(closest.cells, column) ?? '')}”, not “${text}”`,
    )
  })
  return [...missing, ...(grid.rows.length === rows.length ? [] : [`${grid.rows.length} rows, not ${rows.length}`])]
}

function csvDifferences({ description, rows }: Table, csv: string): readonly string[] {
  const [header = [], ...lines] = parse(csv) as string[][]
  const names = description.columns.map(({ name }) => name)
  if (header.join() !== names.join()) return [`the columns ${header.join()}, not ${names.join()}`]
  const cells = rows.flatMap((row, index) =>
    description.columns.flatMap((column, place) => {
      const { printed, symbol } = cellOf(row, column)
      const text = [printed, symbol === null ? '' : `[${symbol}]`].filter((part) => part !== '').join(' ')
      const told = lines[index]?.[place] ?? ''
      return told === text ? [] : [`${row.key}, ${column.name}: “${told}”, not “${text}”`]
    }),
  )
  return [...cells, ...(lines.length === rows.length ? [] : [`${lines.length} rows, not ${rows.length}`])]
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
