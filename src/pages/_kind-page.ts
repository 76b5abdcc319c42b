import { byYear } from '../derive/by-year.ts'
import { subjects, subjectTypes } from '../derive/subjects.ts'
import type { Edition } from '../library.ts'
import { type Kind, kinds, listedKinds } from '../model/kinds/index.ts'
import { line } from './_line.ts'

/** How many publications the first page of a kind shows at most, unless its latest year alone has more. */
const enough = 20

/** What the lists of one kind show: its years, and its publications by subject. */
export function kindPage({ library, url }: Edition, kind: Kind) {
  const publications = library.publications.filter((publication) => publication.kind === kind)
  const years = byYear(publications).map(({ year, publications }) => ({
    year,
    href: url.kindInYear(kind, year),
    count: publications.length,
    lines: publications.map((publication) => line(publication, url)),
  }))
  const found = subjects(publications, library.registers)
  const address = { areas: url.area, bodies: url.body, programmes: url.programme, themes: url.theme } as const
  const groups = subjectTypes.map((type) => ({
    title: titles[type],
    subjects: found
      .filter((subject) => subject.type === type)
      .map(({ id, name, publications }) => ({
        name,
        href: address[type]?.(id),
        publications: publications.map((one) => line(one, url)),
      })),
  }))
  const { one, many, about } = kinds[kind]
  return {
    one,
    many,
    about,
    years,
    latest: latest(years),
    groups: groups.filter(({ subjects }) => subjects.length > 0),
  }
}

const titles = {
  areas: 'By area',
  bodies: 'By body',
  programmes: 'By inspection programme',
  themes: 'By theme',
} as const

/** The latest years that together are short enough to read; always the latest. */
function latest<Year extends { readonly count: number }>(years: readonly Year[]): readonly Year[] {
  let sum = 0
  return years.filter(({ count }, index) => {
    sum += count
    return index === 0 || sum <= enough
  })
}

export const kindPaths = () => listedKinds.map((kind) => ({ params: { kind }, props: { kind } }))

export function yearPaths(edition: Edition) {
  return listedKinds.flatMap((kind) =>
    kindPage(edition, kind).years.map((year) => ({ params: { kind, year: year.year }, props: { kind, year } })),
  )
}
