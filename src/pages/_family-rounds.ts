import type { DatedRating } from '../derive/areas/area-book.ts'
import { latestOf } from '../derive/areas/beside.ts'
import type { Family } from '../derive/areas/families.ts'
import { day } from '../format/day.ts'
import type { Criterion } from '../model/registers/criteria.ts'
import type { AreaEdition } from './_area-inspections.ts'
import { familyScores } from './_family-figures.ts'
import { judgementFigure } from './_judgement-figure.ts'
import type { LedgerTable } from './_ledger-table.ts'
import type { PageFigure } from './_page-figure.ts'
import { ratingWords } from './_rating-words.ts'

/** How the areas of a family stand by one framework. */
export interface FamilyRound {
  readonly heading: string
  readonly figures: readonly PageFigure[]
  readonly tables: readonly LedgerTable[]
}

/** The latest ratings of a family's areas, framework by framework in the order of the register; of several kinds of area each apart. */
export function familyRounds(family: Family, { library, book, url }: AreaEdition): readonly FamilyRound[] {
  const kinds = [...new Set(family.areas.map(({ kind }) => kind))]
  const frameworks = Map.groupBy(library.registers.criteria, ({ programme, framework }) => `${programme} ${framework}`)
  return kinds.flatMap((kind) =>
    [...frameworks.values()].flatMap((criteria, place): FamilyRound[] => {
      const rated = criteria.map((criterion) => ({
        criterion,
        ratings: latestOf(criterion, { kind, family: family.name }, book),
      }))
      const used = rated.filter(({ ratings }) => ratings.length > 0)
      const [first] = used
      if (first === undefined) return []
      const id = `round-${kinds.indexOf(kind) + 1}-${place + 1}`
      const heading = `${first.criterion.framework}${kinds.length > 1 ? ` (${kind})` : ''}`
      const named = { name: family.name, kind }
      const byUnit = groupsOf(used, 'score', ({ unit = '' }) => unit)
      const byScale = groupsOf(used, 'descriptor', ({ scale }) => scale.join('\n'))
      return [
        {
          heading,
          figures: [
            ...byUnit.flatMap((own, unit) => {
              const ratings = own.flatMap((each) => each.ratings)
              return familyScores(`${id}-scores-${unit + 1}`, named, ratings, book) ?? []
            }),
            ...byScale.map((own, scale) => matrixOf(`${id}-judgements-${scale + 1}`, family, own)),
          ],
          tables: byUnit.map((own, unit) => tableOf(`${id}-table-${unit + 1}`, family, own, url)),
        },
      ]
    }),
  )
}

interface Rated {
  readonly criterion: Criterion
  readonly ratings: readonly DatedRating[]
}

const groupsOf = (rated: readonly Rated[], kind: Criterion['kind'], name: (criterion: Criterion) => string) => [
  ...Map.groupBy(
    rated.filter(({ criterion }) => criterion.kind === kind),
    ({ criterion }) => name(criterion),
  ).values(),
]

/** The areas that have been rated by one of the criteria, A to Z, each with its ratings in the order of the criteria. */
function byArea({ areas }: Family, rated: readonly Rated[]) {
  const found = rated.map(({ ratings }) => new Map(ratings.map((each) => [each.area, each])))
  return areas
    .map((area) => ({ area, ratings: found.map((of) => of.get(area.id)) }))
    .filter(({ ratings }) => ratings.some((rating) => rating !== undefined))
}

function matrixOf(id: string, family: Family, rated: readonly Rated[]): PageFigure {
  return judgementFigure({
    id,
    title: `Judgements of the family ${family.name}: ${rated[0]?.criterion.framework}`,
    ...{ whose: 'This family', rowTitle: 'Area' },
    told: rated.flatMap(({ ratings }) => ratings),
    columns: rated.map(({ criterion }) => criterion.label ?? criterion.name),
    rows: byArea(family, rated).map(({ area, ratings }) => ({ name: area.name, ratings })),
  })
}

function tableOf(id: string, family: Family, rated: readonly Rated[], url: AreaEdition['url']): LedgerTable {
  const areas = byArea(family, rated)
  const dated = areas.some(({ ratings }) => ratings.some((each) => each?.date !== undefined))
  return {
    id,
    caption: `Scores of each area: ${rated[0]?.criterion.framework}`,
    columns: [
      'Area',
      ...rated.map(({ criterion }) => criterion.label ?? criterion.name),
      ...(dated ? ['Latest rating'] : []),
    ],
    inWords: true,
    rows: areas.map(({ area, ratings }) => ({
      head: area.name,
      href: url.area(area.id),
      cells: [
        ...ratings.map((each) => (each === undefined ? 'not rated' : ratingWords(each))),
        ...(dated ? [whenOf(ratings)] : []),
      ],
    })),
  }
}

/** When the latest of an area's ratings was given. */
function whenOf(ratings: readonly (DatedRating | undefined)[]): string {
  const date = ratings.flatMap((each) => each?.date ?? []).at(-1)
  return date === undefined ? 'no date recorded' : day(date)
}
