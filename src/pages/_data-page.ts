import { toHtml } from 'hast-util-to-html'
import { csv } from '../feeds/csv.ts'
import { day, earliestDay } from '../format/day.ts'
import { number, size } from '../format/number.ts'
import type { Edition } from '../library.ts'
import { kinds } from '../model/kinds/index.ts'
import { type Column, symbolMeanings, type Table } from '../model/table.ts'
import { digest } from '../prose/digest.ts'
import { dataTable } from '../tables/data-table.ts'
import { symbolLegend } from '../tables/symbol-legend.ts'
import { tableNotes } from '../tables/table-notes.ts'
import { tableUses } from './_table-uses.ts'

/** All that the page of one table shows. */
export function dataPage(edition: Edition, table: Table) {
  const { library, url } = edition
  const { id, description, rows } = table
  const publication = library.publications.find(({ slug }) => slug === table.publication)
  if (publication === undefined) throw new Error(`The table ${id} belongs to no publication.`)
  const { document, section, table: printed, page } = description.source
  const source = [document, section, printed, page === undefined ? undefined : pageInWords(page)]
  const options = { id: 'data', caption: description.title, captionHidden: true }
  const legend = symbolLegend(table)
  const notes = tableNotes(
    table,
    options,
    description.rules.flatMap(({ printed }) => printed ?? []),
  )
  const bytes = new TextEncoder().encode(csv(table)).length
  return {
    head: {
      kind: 'Table',
      title: description.title,
      name: `${description.title} – data of ${publication.title} (${table.name})`,
      lead: description.headline,
      description: description.headline ?? `${description.title}. Data of ${publication.title}, to read or download.`,
      trail: [{ text: 'Data', href: url.data() }],
    },
    marks: {
      title: description.title,
      kind: 'Data',
      date: dateOf(publication.published),
      dateInWords: day(publication.published),
    },
    facts: [
      { label: 'Source', value: source.filter((part) => part !== undefined).join(', ') },
      { label: 'Published', value: day(publication.published) },
      { label: 'Rows', value: number(String(rows.length)) },
    ].filter(({ value }) => value !== ''),
    publication: {
      title: publication.title,
      href: url.publication(publication.kind, publication.slug),
      kind: kinds[publication.kind].one,
    },
    legend: legend === null ? '' : toHtml(legend),
    html: toHtml(dataTable(table, options)),
    notes: notes === null ? '' : toHtml(notes),
    columns: description.columns.map((column) => ({
      title: column.title,
      name: column.name,
      about: aboutColumn(column),
    })),
    uses: tableUses(edition).get(id) ?? [],
    downloads: [
      { text: `The table (CSV, ${size(bytes)})`, href: url.csv(id) },
      { text: 'What its columns mean (CSV on the Web metadata, JSON)', href: url.csvMetadata(id) },
    ],
    licence: description.licence ?? (publication.licence ?? library.site.licence).name,
  }
}

/** “page 23”, “pages 23–30”; what is already in words stays. */
function pageInWords(page: string): string {
  if (/^\d+$/.test(page)) return `page ${page}`
  return /^\d/.test(page) ? `pages ${page}` : page
}

const dateOf = (published: string) => (published === '' ? undefined : earliestDay(published))

const typeNames = {
  text: 'Text',
  integer: 'Whole number',
  decimal: 'Decimal number',
  percent: 'Per cent: 57 stands for 57 per cent',
  money: 'Amount of money',
  date: 'Date',
  month: 'Month',
  descriptor: 'One of an ordered list of words',
} as const

/** What one column holds, in sentences. */
function aboutColumn({ type, unit, values, required, symbols }: Column): string {
  const sentences = [
    typeNames[type] + (unit === undefined ? '' : `, in ${unit}`),
    values === undefined ? '' : `From best to worst: ${values.join(', ')}`,
    required ? '' : 'May be blank',
    symbols.length === 0
      ? ''
      : `Symbols: ${symbols.map((symbol) => `[${symbol}] ${symbolMeanings[symbol]}`).join(', ')}`,
  ]
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ')
}

/** The paths of one table's page and its downloads. */
export function tablePaths(edition: Edition) {
  return [...edition.library.tables.values()].map((table) => ({
    params: { publication: table.publication, table: table.name },
    props: { table },
  }))
}

/** The same with what the page shows, whose digest tells whether it must be made again. */
export function dataPagePaths(edition: Edition) {
  const { site } = edition.library
  return tablePaths(edition).map(({ params, props }) => {
    const page = dataPage(edition, props.table)
    return { params, props: { page }, cacheKey: digest([page, site, edition.url.base]) }
  })
}
