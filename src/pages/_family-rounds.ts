import type { DatedRating, Stage } from '../derive/areas/area-book.ts'
import { latestOf } from '../derive/areas/beside.ts'
import type { Family } from '../derive/areas/families.ts'
import { stageWords } from '../derive/inspections/stage-words.ts'
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

/**
 * The latest ratings of a family's areas, framework by framework in the order of the register and stage by stage; of several kinds
 * of area each apart.
 */
export function familyRounds(family: Family, edition: AreaEdition): readonly FamilyRound[] {
  const kinds = [...new Set(family.areas.map(({ kind }) => kind))]
  const { criteria } = edition.library.registers
  const frameworks = [...Map.groupBy(criteria, ({ programme, framework }) => `${programme} ${framework}`).values()]
  const all = kinds.flatMap((kind) => frameworks.flatMap((own) => stages.map((stage) => ({ kind, own, stage }))))
  return all.flatMap(({ kind, own, stage }, place) => {
    const rated = own.map((criterion) => ({
      criterion,
      ratings: latestOf(criterion, stage, { kind, family: family.name }, edition.book),
    }))
    const used = rated.filter(({ ratings }) => ratings.length > 0)
    const heading = [
      own[0]?.framework ?? '',
      ...(stage === 'inspection' ? [] : [stageWords[stage].toLowerCase()]),
      ...(kinds.length > 1 ? [kind] : []),
    ].join(': ')
    return used.length === 0 ? [] : [roundOf(`round-${place + 1}`, heading, { family, kind, stage }, used, edition)]
  })
}

const stages = Object.keys(stageWords) as Stage[]

function roundOf(
  id: string,
  heading: string,
  of: { readonly family: Family; readonly kind: string; readonly stage: Stage },
  rated: readonly Rated[],
  { book, url }: AreaEdition,
): FamilyRound {
  const { family, kind, stage } = of
  const named = { name: family.name, kind, stage, heading }
  const byUnit = groupsOf(rated, 'score', ({ unit = '' }) => unit)
  const byScale = groupsOf(rated, 'descriptor', ({ scale }) => scale.join('\n'))
  const scores = byUnit.flatMap((own, place) => {
    const ratings = own.flatMap((each) => each.ratings)
    return familyScores(`${id}-scores-${place + 1}`, named, ratings, book) ?? []
  })
  return {
    heading,
    figures: [...scores, ...byScale.map((own, place) => matrixOf(`${id}-judgements-${place + 1}`, named, family, own))],
    tables: byUnit.map((own, place) => tableOf(`${id}-table-${place + 1}`, heading, family, own, url)),
  }
}

type Named = Parameters<typeof familyScores>[1]

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

function matrixOf(id: string, { name, heading }: Named, family: Family, rated: readonly Rated[]): PageFigure {
  return judgementFigure({
    id,
    title: `Judgements of the family ${name}: ${heading}`,
    ...{ whose: 'This family', rowTitle: 'Area', counted: 'judgements' },
    told: rated.flatMap(({ ratings }) => ratings),
    columns: rated.map(({ criterion }) => criterion.label ?? criterion.name),
    rows: byArea(family, rated).map(({ area, ratings }) => ({ name: area.name, ratings })),
  })
}

function tableOf(
  id: string,
  heading: string,
  family: Family,
  rated: readonly Rated[],
  url: AreaEdition['url'],
): LedgerTable {
  const areas = byArea(family, rated)
  const dated = areas.some(({ ratings }) => ratings.some((each) => each?.date !== undefined))
  return {
    id,
    caption: `Scores of each area: ${heading}`,
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
