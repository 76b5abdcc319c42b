import { createHash } from 'node:crypto'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/feeds/csv.ts'
import { DataCatalogue } from '../../src/model/data-catalogue.ts'
import { documentsOf } from '../../src/prose/document.ts'
import { headerRules, headersFile } from '../../src/release/headers.ts'
import { metaPolicy, type Use } from '../../src/release/policy.ts'
import { printedCell } from '../../src/tables/printed-cell.ts'
import { elements, hasClass, pageElement } from '../support/built-site.ts'
import { fileAt, siteAndEdition, siteNames } from '../support/built-sites.ts'

describe.each(siteNames)('the %s site', async (name) => {
  const { site, edition } = await siteAndEdition(name)
  const { library, url } = edition
  const file = (address: string) => fileAt(address, url.base)
  const tables = [...library.tables.values()]
  const read = (address: string) => pageElement(site.text(file(address)).replace(/<sup>.*?<\/sup>/gs, ''))

  test('shows every row of every table on the table’s page, as the source prints it', () => {
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables) {
      const { columns, group } = table.description
      const rows = elements(read(url.table(table.id)), ({ name }) => name === 'tr').map((row) =>
        elements(row, ({ name }) => name === 'td' || name === 'th').map(({ text }) => text),
      )
      const shown = columns.filter((column) => column.shown && column.name !== group)
      for (const { cells, key } of table.rows) {
        const wanted = shown.map((column) => printedCell(cells[column.name] as never, column).replace(/\s+/g, ' '))
        expect(
          rows.map((row) => row.toSorted()),
          `${table.id} ${key}`,
        ).toContainEqual(wanted.toSorted())
      }
    }
  })

  test('gives every table as a CSV, byte for byte, with metadata that describe each of its cells', () => {
    for (const table of tables) {
      expect(site.text(file(url.csv(table.id)))).toBe(csv(table))
      const metadata = JSON.parse(site.text(file(url.csvMetadata(table.id)))) as Metadata
      expect(metadata['@context']).toBe('http://www.w3.org/ns/csvw')
      expect(site.files).toContain(
        file(new URL(metadata.url, `https://x.example${url.csvMetadata(table.id)}`).pathname),
      )
      const { columns, primaryKey } = metadata.tableSchema
      const names = columns.map(({ name }) => name)
      expect(csv(table).split('\r\n')[0]).toBe(names.join(','))
      expect(names).toEqual(expect.arrayContaining([...primaryKey]))
      for (const column of columns) {
        for (const row of table.rows) {
          const cell = row.cells[column.name]
          const symbol = cell?.symbol == null ? '' : `[${cell.symbol}]`
          const text = [cell?.printed ?? '', symbol].filter((part) => part !== '').join(' ')
          if (column.null.includes(text)) expect(column.required, `${table.id} ${row.key} ${column.name}`).toBe(false)
          else expect(text, `${table.id} ${row.key} ${column.name}`).toMatch(formOf(column.datatype))
        }
      }
    }
  })

  test('tells on each table’s page the digests of its files, its rules and its citation, and in the head where the files are', () => {
    for (const table of tables) {
      const page = pageElement(site.text(file(url.table(table.id))))
      const within = (name: string) => elements(page, (element) => element.attributes['itemprop'] === name)
      for (const [at, address] of [url.csv(table.id), url.csvMetadata(table.id)].entries()) {
        expect(within('sha256')[at]?.text).toBe(sha256(site.bytes(file(address))))
        expect(within('contentUrl')[at]?.attributes['href']).toBe(address)
        expect(
          elements(page, ({ name, attributes }) => name === 'link' && attributes['href'] === address),
        ).toHaveLength(1)
      }
      const rules = elements(page, hasClass('table-rules')).flatMap(({ children }) => children)
      const { rules: own, printed = [] } = table.description
      expect(rules).toHaveLength(own.length + printed.length)
      for (const { text } of rules) {
        expect(text).toMatch(/\. (Holds|Can’t be tested|The source does not agree|The print differs in)/)
      }
      expect(within('citation')[0]?.text).toContain(`${table.description.title} [table]`)
      expect(within('citation')[0]?.text.endsWith(url.table(table.id))).toBe(true)
    }
  })

  test('lists all tables on one page and in the catalogue for programs, with the same digests', () => {
    const page = read(url.data())
    const listed = elements(page, hasClass('entry')).map((entry) => elements(entry, ({ name }) => name === 'a')[0])
    const wanted = tables.map(({ id }) => url.table(id))
    expect(listed.map((link) => link?.attributes['href']).toSorted()).toEqual(wanted.toSorted())
    const catalogue = DataCatalogue.parse(JSON.parse(site.text(file(url.catalogue('json')))))
    expect(catalogue['dcat:dataset']).toHaveLength(tables.length)
    for (const set of catalogue['dcat:dataset']) {
      for (const each of set['dcat:distribution']) {
        const bytes = site.bytes(file(new URL(each['dcat:downloadURL']['@id']).pathname))
        expect(each['dcat:byteSize']).toBe(bytes.length)
        expect(each['spdx:checksum']['spdx:checksumValue']).toBe(sha256(bytes))
      }
    }
    const lines = site
      .text(file(url.catalogue('csv')))
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(tables.length + 1)
    const metadata = JSON.parse(site.text(file(url.catalogue('csv-metadata.json'))))
    expect(metadata.tables[0].tableSchema.columns.map(({ name }: { name: string }) => name).join()).toBe(lines[0])
    expect(JSON.parse(site.text(file(url.catalogue('schema.json'))))).toHaveProperty('properties')
  })

  test('prints every recommendation in its publication, whole, at its own anchor', () => {
    const { recommendations } = library.registers
    expect(recommendations.length).toBeGreaterThan(3)
    for (const { publication: slug, key, text, id } of recommendations) {
      const publication = library.publications.find((candidate) => candidate.slug === slug)
      if (publication === undefined) throw new Error(`${id} is of no publication.`)
      const places = documentsOf(publication).flatMap(({ chapter }) => {
        const { kind } = publication
        const page = chapter === undefined ? url.publication(kind, slug) : url.chapter(kind, slug, chapter)
        return elements(read(page), ({ attributes }) => attributes['id'] === `recommendation-${key}`)
      })
      expect(places.map(({ text }) => text).join(), id).toContain(text)
    }
  })

  test('has a page for every publication and chapter, one for print, and a file for each figure', () => {
    const dom = new JSDOM()
    for (const publication of library.publications) {
      const { kind, slug, chapters, title } = publication
      expect(read(url.publication(kind, slug)).text).toContain(title)
      for (const chapter of chapters) expect(read(url.chapter(kind, slug, chapter.slug)).text).toContain(chapter.title)
      // A page about the inspectorate itself, such as one on its methods, is one page and prints as it is.
      if (kind === 'pages') continue
      const printed = read(url.print(kind, slug)).text
      for (const chapter of chapters) expect(printed).toContain(chapter.title)
      for (const { use } of edition.figures(publication)) {
        const svg = site.text(file(url.figureSvg(kind, slug, use.id)))
        const parsed = new dom.window.DOMParser().parseFromString(svg, 'image/svg+xml')
        expect(parsed.querySelector('parsererror'), `${slug} ${use.id}`).toBeNull()
        expect(parsed.documentElement.textContent).toContain(use.attributes['title'])
      }
    }
  })

  test('lists in its sitemap every page but those for print, the guide’s and the one that says that nothing was found', () => {
    const listed = [...site.text('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) =>
      file(new URL(place).pathname),
    )
    const wanted = site.pages.filter(
      (page) => page !== '404.html' && !page.endsWith('/print/index.html') && !page.startsWith('guide/'),
    )
    expect(listed.toSorted()).toEqual(wanted)
  })

  test('hands its hosts the headers that the tests serve', () => {
    expect(site.text('_headers')).toBe(headersFile(headerRules(url.base)))
  })

  test('states its policy on every page: the search page and those that fetch data have one of their own', () => {
    const uses: Readonly<Record<string, Use>> = {
      'search/index.html': 'search',
      'recommendations/index.html': 'data',
      'changes/index.html': 'data',
      'compare/index.html': 'data',
    }
    for (const page of [...site.pages, ...site.oldAddresses]) {
      const [meta] = elements(pageElement(site.text(page)), ({ attributes }) => 'http-equiv' in attributes)
      expect(meta?.attributes['content'], page).toBe(metaPolicy(uses[page] ?? 'page'))
      expect(meta?.attributes['http-equiv'], page).toBe('Content-Security-Policy')
    }
  })

  test('has nothing on any page that its policy refuses, and loads nothing from any other place', () => {
    for (const page of site.pages) {
      const html = site.text(page)
      const tags = html.match(/<[a-z][^>]*>/gi) ?? []
      const refused = tags.filter((tag) =>
        /\s(?:style|on[a-z]+)=|\ssrcset="[^"]*\/\/|^<(?:style|iframe|object|embed|base)\b/i.test(tag),
      )
      expect(refused, page).toEqual([])
      expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? [], page).toEqual([])
      const loaded = tags.filter((tag) =>
        /^<(?:script|img|source|link\s[^>]*rel="(?:stylesheet|icon|preload|modulepreload))/.test(tag),
      )
      expect(
        loaded.filter((tag) => /\s(?:src|href)="(?:[a-z]+:|\/\/)/i.test(tag)),
        page,
      ).toEqual([])
    }
  })

  test('loads no script but where a page’s purpose needs one', () => {
    const purposes: Readonly<Record<string, readonly string[]>> = {
      'search/index.html': ['search'],
      'recommendations/index.html': ['LedgerClock', 'RecommendationFilter'],
      'data/index.html': ['DataFilter'],
      'compare/index.html': ['CompareFinder'],
    }
    for (const page of site.pages) {
      const read = pageElement(site.text(page))
      const scripts = elements(read, ({ name }) => name === 'script').map(({ attributes }) =>
        file(attributes['src'] ?? '(inline)').replace(/^assets\/(\w+)\.[\w.-]+\.js$/, '$1'),
      )
      const hasClock = elements(read, ({ attributes }) => 'data-ledger-day' in attributes).length > 0
      const byKind = page === 'changes/index.html' ? ['ChangeLog'] : hasClock ? ['LedgerClock'] : []
      // A page may show nothing that the clock would change, and then needs none.
      const wanted = purposes[page] ?? byKind
      expect(wanted, page).toEqual(expect.arrayContaining(scripts))
      if (!hasClock || page in purposes) expect(scripts.toSorted(), page).toEqual(wanted.toSorted())
    }
    // The two pages where a reader asks and the browser answers have most; all others share the rest.
    const largest: Readonly<Record<string, number>> = { search: 34_000, CompareFinder: 20_000, others: 24_000 }
    const sizes = Map.groupBy(
      site.files.filter((name) => /^assets\/.*\.js$/.test(name)),
      (name) => /^assets\/(search|CompareFinder)\./.exec(name)?.[1] ?? 'others',
    )
    for (const [part, names] of sizes) {
      const bytes = names.reduce((sum, name) => sum + site.text(name).length, 0)
      expect(bytes, part).toBeLessThan(largest[part] ?? 0)
    }
  })

  test('titles no two pages alike, and gives each one main heading and no skipped level', () => {
    const titles = site.pages.map((page) => {
      const read = pageElement(site.text(page))
      const levels = elements(read, ({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]))
      expect(
        levels.filter((level) => level === 1),
        page,
      ).toHaveLength(1)
      expect(
        levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
        page,
      ).toEqual([])
      return elements(read, ({ name }) => name === 'title')[0]?.text
    })
    expect(new Set(titles).size).toBe(site.pages.length)
  })

  test('gives every figure all its parts in their order', () => {
    const figures = site.pages.flatMap((page) => elements(pageElement(site.text(page)), hasClass('figure')))
    expect(figures.length).toBeGreaterThan(5)
    for (const figure of figures) {
      const isTable = hasClass('table')(figure)
      const parts = figure.children.map(({ name, attributes }) => attributes['class'] ?? name).join(', ')
      expect(parts, figure.attributes['id']).toMatch(
        isTable
          ? /^figcaption(, description)?(, symbols)?, table-region, source(, notes)?, tools$/
          : /^figcaption, chart chart-wide, chart chart-narrow(, legend)?(, symbols)?, source(, notes)?, tools$/,
      )
      const tools = figure.children.at(-1)?.children.map(({ name, text }) => (name === 'details' ? name : text)) ?? []
      const what = isTable ? 'table' : 'figure'
      // A figure that a page of the registers makes for itself has its numbers in reach, and no files or page of its own.
      const isOfPage = hasClass('unnumbered')(figure)
      expect(tools.join(', ')).toMatch(
        isOfPage
          ? /^details$/
          : isTable
            ? /^Data \(CSV, .+\), About this data, Link to this table$/
            : /^details, Data \(CSV, .+\), Picture \(SVG\), About this data, Link to this figure$/,
      )
      expect(figure.attributes['id']).toMatch(new RegExp(`^${what}-`))
    }
  })
})

interface Metadata {
  readonly '@context': string
  readonly url: string
  readonly tableSchema: {
    readonly primaryKey: readonly string[]
    readonly columns: readonly {
      readonly name: string
      readonly null: readonly string[]
      readonly required: boolean
      readonly datatype: string | { readonly base: string; readonly format?: string }
    }[]
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const forms: Readonly<Record<string, RegExp>> = {
  string: /^.*$/su,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  gYearMonth: /^\d{4}-\d\d$/,
}

/** What a cell of a datatype looks like. */
function formOf(datatype: Metadata['tableSchema']['columns'][number]['datatype']): RegExp {
  if (typeof datatype !== 'string' && datatype.format !== undefined) return new RegExp(`^(?:${datatype.format})$`)
  const form = forms[typeof datatype === 'string' ? datatype : datatype.base]
  if (form === undefined) throw new Error(`No one knows the datatype ${JSON.stringify(datatype)}.`)
  return form
}
