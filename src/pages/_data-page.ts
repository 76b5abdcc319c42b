import { toHtml } from 'hast-util-to-html'
import { tableCitation } from '../derive/citation.ts'
import { licenceOf } from '../derive/licence-of.ts'
import { ruleOutcomes } from '../derive/table-rules.ts'
import { tablesOf } from '../derive/tables-of.ts'
import { day, earliestDay } from '../format/day.ts'
import { size } from '../format/number.ts'
import { printedSource } from '../format/printed-source.ts'
import type { Edition } from '../library.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Table } from '../model/table.ts'
import { digest } from '../prose/digest.ts'
import { dataTable } from '../tables/data-table.ts'
import { symbolLegend } from '../tables/symbol-legend.ts'
import { tableNotes } from '../tables/table-notes.ts'
import { columnFacts } from './_column-facts.ts'
import { disclosureWords } from './_disclosure-words.ts'
import { printedWords } from './_printed-words.ts'
import { ruleWords } from './_rule-words.ts'
import { publicationFilters, publicationMark } from './_search-filters.ts'
import { sizeWords } from './_size-words.ts'
import { type DownloadFile, tableFiles } from './_table-files.ts'
import { tableUses } from './_table-uses.ts'

/** All that the page of one table shows. */
export function dataPage(edition: Edition, table: Table) {
  const { library, url } = edition
  const { id, description } = table
  const publication = library.publications.find(({ slug }) => slug === table.publication)
  if (publication === undefined) throw new Error(`The table ${id} belongs to no publication.`)
  const version = publication.versions.at(-1)
  const options = { id: 'data', caption: description.title, captionHidden: true }
  const legend = symbolLegend(table)
  const notes = tableNotes(
    table,
    options,
    description.rules.flatMap(({ printed }) => printed ?? []),
  )
  const { csv, metadata } = tableFiles(edition, table)
  const address = new URL(url.table(id), library.site.url).href
  const licence = licenceOf(table, publication, library.site)
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
      filters: publicationFilters(edition, publication),
      publication: publicationMark(edition, publication),
    },
    facts: [
      { label: 'Source', value: printedSource(description.source) },
      { label: 'Published', value: day(publication.published) },
      ...(version === undefined ? [] : [{ label: 'Version', value: `${version.number}, ${day(version.date)}` }]),
      { label: 'Size', value: sizeWords(table) },
    ].filter(({ value }) => value !== ''),
    publication: {
      title: publication.title,
      href: url.publication(publication.kind, publication.slug),
      kind: kinds[publication.kind].one,
    },
    legend: legend === null ? '' : toHtml(legend),
    html: toHtml(dataTable(table, options)),
    notes: notes === null ? '' : toHtml(notes),
    columns: description.columns.map((column) => columnFacts(column, table)),
    rules: [...ruleOutcomes(table).map((outcome) => ruleWords(outcome, table)), ...printedWords(table, library.tables)],
    disclosure: disclosureWords(description.disclosure ?? library.site.disclosure),
    uses: tableUses(edition).get(id) ?? [],
    downloads: [
      { what: 'The table', format: 'CSV', type: 'text/csv', ...listedFile(csv) },
      {
        what: 'What its columns mean',
        format: 'CSV on the Web metadata, JSON',
        type: 'application/csvm+json',
        ...listedFile(metadata),
      },
    ],
    licence,
    citation: tableCitation(table, publication, library.site, address),
    address,
    publisher: publication.publisher ?? library.site.name,
    pager: pager(edition, table),
  }
}

/** A file without its text. */
const listedFile = ({ href, bytes, sha256 }: DownloadFile) => ({ href, size: size(bytes), sha256 })

/** The tables before and after it in its publication. */
function pager({ library, url }: Edition, table: Table) {
  const order = tablesOf(table.publication, library.tables)
  const here = order.findIndex(({ id }) => id === table.id)
  const way = (to: Table | undefined) => to && { title: to.description.title, href: url.table(to.id) }
  return {
    previous: way(order[here - 1]),
    next: way(order[here + 1]),
    what: 'table',
    label: 'Tables of this publication',
  }
}

const dateOf = (published: string) => (published === '' ? undefined : earliestDay(published))

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
