import type { Library, Publication } from '../../src/model/library.ts'
import type { Heading, Outline } from '../../src/model/outline.ts'
import type { Chapter } from '../../src/model/publication.ts'
import type { Area } from '../../src/model/registers/areas.ts'
import type { Body } from '../../src/model/registers/bodies.ts'
import type { GlossaryTerm } from '../../src/model/registers/glossary.ts'
import type { Registers } from '../../src/model/registers/index.ts'
import type { Programme } from '../../src/model/registers/programmes.ts'
import type { Addressee, Recommendation } from '../../src/model/registers/recommendations.ts'
import { noSearchWords } from '../../src/model/search-words.ts'
import type { Site } from '../../src/model/site.ts'
import type { Cell, Column, Row, Table } from '../../src/model/table.ts'

/** A publication of the invented Harbour Inspectorate, with what a test says of it in place of the usual. */
export function aPublication(said: Partial<Publication> = {}): Publication {
  const { slug = 'pilots-2019', kind = 'reports' } = said
  return {
    kind,
    slug,
    title: 'Pilots and their training',
    summary: 'Most pilots are trained well.',
    published: '2019-05-14',
    redirects: [],
    identifiers: [],
    partners: [],
    subject: { areas: [], bodies: [], programmes: [], themes: [] },
    relates: [],
    translations: [],
    people: [],
    facts: [],
    versions: [],
    notes: [],
    body: { file: `content/${kind}/${slug}.mdx`, text: '', linesBefore: 0 },
    chapters: [],
    ...said,
  }
}

export function aChapter(slug: string, title: string): Chapter {
  return { slug, title, body: { file: `content/reports/pilots-2019/01-${slug}.mdx`, text: '', linesBefore: 0 } }
}

export function aSite(said: Partial<Site> = {}): Site {
  return {
    name: 'Harbour Inspectorate',
    url: 'https://harbours.example/',
    language: 'en-GB',
    timeZone: 'Europe/London',
    brand: { light: '#12436d', dark: '#8fc0ea' },
    home: { title: 'Harbours, inspected', lead: 'What inspectors find in harbours.' },
    navigation: [{ label: 'Reports', to: '/reports/' }],
    licence: { name: 'CC BY 4.0', statement: 'Free to use.' },
    footer: 'Harbour Inspectorate',
    about: 'We inspect harbours.',
    contact: 'Write to us.',
    privacy: 'We keep nothing.',
    accessibility: { reviewed: '2024-01-01', statement: 'Tell us what does not work.' },
    guide: true,
    ...said,
  }
}

export function someRegisters(said: Partial<Registers> = {}): Registers {
  return {
    bodies: [],
    areas: [],
    programmes: [],
    criteria: [],
    inspections: [],
    ratings: [],
    glossary: [],
    recommendations: [],
    addressees: [],
    themes: [],
    events: [],
    aggregates: [],
    ...said,
  }
}

export function aLibrary(said: Partial<Library> = {}): Library {
  return {
    asOf: '2024-01-01T00:00:00Z',
    site: aSite(),
    publications: [],
    registers: someRegisters(),
    tables: new Map(),
    bundles: [],
    searchWords: noSearchWords,
    ...said,
  }
}

export const aBody = (id: string, name: string): Body => ({ id, name, kind: 'port authority', source: 'Harbour list' })
export const anArea = (id: string, name: string): Area => ({ id, name, kind: 'region', source: 'Harbour list' })
export const aProgramme = (id: string, name: string): Programme => ({ id, name, source: 'Harbour list' })

export function aTerm(term: string, said: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return { term, variants: [], definition: `What ${term} means.`, source: 'Harbour list', ...said }
}

/** A recommendation of `pilots-2019` unless its id names another publication. */
export function aRecommendation(id: string, said: Partial<Recommendation> = {}): Recommendation {
  const [publication = '', key = ''] = id.split('/')
  const text = `Recommendation ${key}.`
  return { id, publication, key, issued: '2019-05', kind: 'recommendation', text, themes: [], ...said }
}

export function anAddressee(recommendation: string, printed: string, said: Partial<Addressee> = {}): Addressee {
  return { recommendation, printed, role: 'addressed', ...said }
}

export function aHeading(text: string, anchor: string, depth: Heading['depth'] = 2): Heading {
  return { depth, text, anchor }
}

export function anOutline(said: Partial<Outline> = {}): Outline {
  return {
    headings: [],
    figures: [],
    tables: [],
    paragraphs: [],
    words: [],
    looseNumbers: [],
    footnotes: 0,
    text: '',
    problems: [],
    ...said,
  }
}

export function aColumn(said: Partial<Column> = {}): Column {
  return { name: 'score', title: 'Score', type: 'integer', required: true, symbols: [], shown: true, ...said }
}

/** A cell as a table's reader makes it: `aCell('57.0')`, `aCell('Well met')`, `aCell('[x]')`, `aCell('')`. */
export function aCell(source: string): Cell {
  const symbol = /^\[(c|x|z|low)\]$/.exec(source)?.[1] as Cell['symbol'] | undefined
  if (symbol !== undefined) return { printed: '', value: null, symbol }
  if (source === '') return { printed: '', value: null, symbol: null }
  const isNumber = /^-?\d+(\.\d+)?$/.test(source)
  return { printed: source, value: isNumber ? Number(source) : source, symbol: null }
}

/** A table `publication/name` with a key column, one row per pair of key and score. */
export function aTable(id: string, title: string, scores: Readonly<Record<string, string>> = {}): Table {
  const [publication = '', name = ''] = id.split('/')
  const rows = Object.entries(scores).map(([key, score], index): Row => {
    return { key, line: index + 2, cells: { port: aCell(key), score: aCell(score) } }
  })
  return {
    id,
    publication,
    name,
    description: {
      title,
      source: { document: 'Pilots and their training', section: 'Appendix 1' },
      columns: [aColumn({ name: 'port', title: 'Port', type: 'text' }), aColumn()],
      key: ['port'],
      notes: [],
      rules: [],
    },
    rows,
    file: `data/${id}.csv`,
  }
}
