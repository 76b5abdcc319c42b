import { anchor } from '../format/anchor.ts'
import { day } from '../format/day.ts'
import { capitalised } from '../format/sentence.ts'
import type { Urls } from '../format/url.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import type { Body } from '../model/registers/bodies.ts'
import { alphabetical } from './alphabetical.ts'
import { families } from './areas/families.ts'
import { glossaryTerms } from './glossary.ts'
import { dated } from './inspections/dated.ts'
import { programmesInUse } from './inspections/programmes-in-use.ts'
import { stageWords } from './inspections/stage-words.ts'
import { bodiesInUse } from './ledger/bodies-in-use.ts'
import { themesInUse } from './ledger/themes-in-use.ts'
import { seriesNumber } from './series-number.ts'

export interface IndexLine {
  readonly text: string
  /** What it is or where it stands, to tell it from others: “Inspection Findings 1/05, January 2005”. */
  readonly detail?: string
  readonly href: string
}

export interface IndexLetter {
  /** A capital letter, or “0–9” for what begins with a digit or a sign. */
  readonly letter: string
  readonly lines: readonly IndexLine[]
}

/**
 * The whole site in alphabetical order, for readers without script: publications, chapters, their sections, charts, tables,
 * areas and their families, bodies, themes, programmes, inspections and the glossary's terms. An article or a section number at the beginning does not
 * count. Letters without lines are left out.
 *
 * @param bodies those that have a page
 */
export function aToZ(
  library: Library,
  outline: (publication: Publication, chapter?: string) => Outline,
  url: Urls,
  bodies: readonly Body[] = bodiesInUse(library),
): readonly IndexLetter[] {
  const lines = [
    ...library.publications.flatMap((publication) => publicationLines(publication, outline, url)),
    ...[...library.tables.values()].map(({ id, publication, description }) => {
      const of = library.publications.find(({ slug }) => slug === publication)
      return { text: description.title, detail: `Table, ${of?.title ?? publication}`, href: url.table(id) }
    }),
    ...library.registers.areas.map(({ id, name, kind }) => ({
      text: name,
      detail: capitalised(kind),
      href: url.area(id),
    })),
    ...families(library.registers.areas).map(({ slug, name }) => ({
      text: name,
      detail: 'Family of areas',
      href: url.family(slug),
    })),
    ...bodies.map(({ id, name, short }) => ({
      text: name,
      detail: short === undefined ? 'Body' : `Body, ${short}`,
      href: url.body(id),
    })),
    ...themesInUse(library).map(({ id, name }) => ({ text: name, detail: 'Theme', href: url.theme(id) })),
    ...programmesInUse(library).map(({ id, name, short }) => ({
      text: name,
      detail: short === undefined ? 'Programme' : `Programme, ${short}`,
      href: url.programme(id),
    })),
    ...library.registers.inspections.map((inspection) => {
      const date = dated(inspection, library)
      const detail = [stageWords[inspection.stage], ...(date === undefined ? [] : [day(date)])].join(', ')
      return { text: inspection.name, detail, href: url.inspection(inspection.id) }
    }),
    ...glossaryTerms(library.registers).map(({ slug, term }) => ({
      text: term.term,
      detail: term.expansion === undefined ? 'Glossary' : `Glossary: ${term.expansion}`,
      href: url.glossary(anchor.term(slug)),
    })),
  ]
  const filed = lines
    .map((line) => ({ line, filedAs: filedAs(line.text) }))
    .sort((a, b) => {
      const byText = alphabetical(a.filedAs, b.filedAs)
      return byText || alphabetical(a.line.detail, b.line.detail) || alphabetical(a.line.href, b.line.href)
    })
  const letters = Map.groupBy(filed, (one) => letterOf(one.filedAs))
  return [...letters]
    .map(([letter, ofLetter]) => ({ letter, lines: ofLetter.map(({ line }) => withoutEmpty(line)) }))
    .sort((a, b) => alphabetical(a.letter, b.letter))
}

type DetailedLine = Required<IndexLine>

const withoutEmpty = ({ detail, ...line }: DetailedLine): IndexLine => (detail === '' ? line : { ...line, detail })

function publicationLines(
  publication: Publication,
  outline: (publication: Publication, chapter?: string) => Outline,
  url: Urls,
): readonly DetailedLine[] {
  const { kind, slug, title, published, chapters } = publication
  const href = url.publication(kind, slug)
  const date = published === '' ? '' : day(published)
  const detail = [seriesNumber(publication), date].filter((part) => part !== '').join(', ')
  return [
    { text: title, detail, href },
    ...placesIn(outline(publication), title, href),
    ...chapters.flatMap((chapter) => {
      const chapterHref = url.chapter(kind, slug, chapter.slug)
      const places = placesIn(outline(publication, chapter.slug), title, chapterHref)
      return [{ text: chapter.title, detail: `Chapter, ${title}`, href: chapterHref }, ...places]
    }),
  ]
}

/** A document's sections (not their subsections) and charts. */
function placesIn({ headings, figures }: Outline, title: string, href: string): readonly DetailedLine[] {
  const sections = headings.filter(({ depth }) => depth === 2)
  return [
    ...sections.map(({ text, anchor }) => ({ text, detail: `Section, ${title}`, href: `${href}#${anchor}` })),
    ...figures.flatMap(({ id, attributes: { title: text } }) =>
      text === undefined ? [] : [{ text, detail: `Figure, ${title}`, href: `${href}#${anchor.figure(id)}` }],
    ),
  ]
}

/** The text as an index files it: without quotation marks, a section number (“2.13”) and an article at its beginning. */
function filedAs(text: string): string {
  const start = text.replace(/^[^\p{L}\p{N}]+/u, '')
  return start.replace(/^\d+(\.\d+)+\s+/, '').replace(/^(the|an|a)\s+(?=[\p{L}\p{N}])/iu, '') || text
}

function letterOf(text: string): string {
  const first = [...text.normalize('NFD')][0]?.toUpperCase() ?? ''
  return /^\p{L}$/u.test(first) ? first : '0–9'
}
