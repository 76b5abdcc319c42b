import type { Element } from 'hast'
import { h } from 'hastscript'
import type { AreaTile } from '../derive/area-tiles.ts'
import { anchor } from '../format/anchor.ts'
import type { Table } from '../model/table.ts'
import { dataTable } from '../tables/data-table.ts'
import { listed } from '../tables/listed.ts'
import type { Choice } from '../tables/selection.ts'
import { symbolLegend } from '../tables/symbol-legend.ts'
import { tableNotes } from '../tables/table-notes.ts'
import type { Attributes } from './attributes.ts'
import { smallBaseNotes } from './bases.ts'
import { type ChartType, columnsUsed, type FigureType } from './figure-type.ts'
import { picture } from './picture.ts'
import { sortedTable } from './sorted-table.ts'
import { sourceLine } from './source-line.ts'
import { type FigureLinks, tools } from './tools.ts'

/** A figure or table to be made. Its attributes have no `attributeFaults`. */
export interface FigureParts {
  readonly type: FigureType
  readonly attributes: Attributes
  /** Its number among the publication's figures, or among its tables; a figure of a page that is no publication has none. */
  readonly number?: number
  readonly table: Table
  /** Left out of a figure whose numbers have no files and no page of their own. */
  readonly links?: FigureLinks
  /** The places of areas, where its type draws them. */
  readonly tiles?: readonly AreaTile[]
}

/** The whole figure: never the picture without its title, meaning, source, notes, table and downloads. */
export function figure(parts: FigureParts): Element {
  return parts.type.family === 'table' ? tableFigure(parts) : chartFigure(parts, parts.type)
}

function chartFigure({ attributes, number, table, links, tiles = [] }: FigureParts, type: ChartType): Element {
  const id = anchor.figure(attributes.id)
  const choice = { ...choiceOf(attributes, type), id }
  const caption = captionOf('Figure', number, attributes.title ?? table.description.title)
  const closed = dataTable(table, { ...choice, caption: inWords(caption) })
  return h('figure', { className: classesOf(number), id }, [
    figcaption(caption, attributes.headline ?? table.description.headline),
    ...picture(type, attributes, table, id, tiles),
    symbolLegend(table, choice),
    sourceLine(table),
    tableNotes(table, choice, [...notesOf(attributes), ...smallBaseNotes(table, attributes, type.label(attributes))]),
    tools(links, 'figure', [closed]),
  ])
}

function tableFigure({ attributes, number, table, links }: FigureParts): Element {
  const id = anchor.table(attributes.id)
  const { columns, where, group, highlight } = attributes
  const choice = { columns, where, group, highlight, id }
  const sorted = sortedTable(table, attributes)
  const caption = captionOf('Table', number, attributes.title ?? table.description.title)
  return h('figure', { className: [...classesOf(number), 'table'], id }, [
    figcaption(caption, attributes.headline ?? table.description.headline),
    ...(attributes.describe === undefined ? [] : [h('p', { className: ['description'] }, attributes.describe)]),
    symbolLegend(table, choice),
    dataTable(sorted, { ...choice, caption: inWords(caption), captionHidden: true }),
    sourceLine(table),
    tableNotes(sorted, choice, notesOf(attributes)),
    tools(links, 'table'),
  ])
}

/**
 * The table of a chart, headed by the chart's labels: the columns that the author names, and in any case all that the chart draws,
 * because the table stands for the picture.
 */
function choiceOf(attributes: Attributes, type: ChartType): Choice {
  const header = type.label(attributes)
  const named = listed(attributes.columns)
  // What heads the rows stands before them, unless the author has given it a place.
  const columns = new Set([...(named.includes(header) ? [] : [header]), ...named, ...columnsUsed(type, attributes)])
  return { columns: [...columns].join(','), where: attributes.where, header }
}

const notesOf = ({ note }: Attributes) => (note === undefined ? [] : [note])
const classesOf = (number: number | undefined) => ['figure', ...(number === undefined ? ['unnumbered'] : [])]
const captionOf = (family: 'Figure' | 'Table', number: number | undefined, title: string) => ({
  ...(number !== undefined && { label: `${family} ${number}.` }),
  title,
})
const inWords = ({ label, title }: ReturnType<typeof captionOf>) => (label === undefined ? title : `${label} ${title}`)

function figcaption({ label, title }: ReturnType<typeof captionOf>, headline: string | undefined): Element {
  return h('figcaption', [
    h('span', { className: ['figure-title'] }, [
      ...(label === undefined ? [] : [h('span', { className: ['figure-number'] }, label), ' ']),
      title,
    ]),
    ...(headline === undefined ? [] : [' ', h('span', { className: ['headline'] }, headline)]),
  ])
}
