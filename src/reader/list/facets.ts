import { isPast } from '../clock/is-past.ts'
import { notBefore } from '../clock/not-before.ts'
import type { Facet } from './facet.ts'
import type { FacetName, ListIndex, Named } from './list-index.ts'

const one = (_: unknown, place: number) => [place]
const onlyIf = (holds: boolean) => (holds ? [0] : [])

/** The facets of the list of recommendations on a day: what is overdue depends on it. */
export function facets(index: ListIndex, day: string): readonly Facet<FacetName>[] {
  const today = notBefore(index.day, day)
  const { columns, statuses, bodies, publications, themes, themeSets, days } = index
  const yearOf = (day: string) => day.slice(0, 4)
  const issued = new Set(columns.issued)
  const years = [...new Set(days.filter((_, place) => issued.has(place)).map(yearOf))].sort().reverse()
  return [
    {
      name: 'overdue',
      options: [['yes', 'Overdue']],
      column: columns.due,
      optionsOf: days.map((day) => onlyIf(day !== '' && isPast(day, today))),
    },
    {
      name: 'gap',
      options: [['yes', 'Reported complete, and not found so']],
      column: columns.gap,
      optionsOf: [[], [0]],
    },
    { name: 'status', options: statuses, column: columns.status, optionsOf: statuses.map(one) },
    { name: 'body', options: bodies, column: columns.body, optionsOf: bodies.map(one) },
    { name: 'theme', options: themes, column: columns.themes, optionsOf: themeSets },
    { name: 'publication', options: publications, column: columns.publication, optionsOf: publications.map(one) },
    {
      name: 'year',
      options: years.map((year): Named => [year, year]),
      column: columns.issued,
      optionsOf: days.map((day) => [years.indexOf(yearOf(day))].filter((place) => place >= 0)),
    },
  ]
}
