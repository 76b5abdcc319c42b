import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import { series } from '../../format/sentence.ts'
import { stages, stageWords } from '../inspections/stage-words.ts'
import type { Compared, Comparison } from './comparison.ts'
import { differenceWords } from './difference-words.ts'
import type { Assessment, Framework, Stage } from './framework.ts'
import { spread } from './spread.ts'

/** An area that is to be compared. */
export interface NamedArea {
  readonly id: string
  readonly name: string
}

/**
 * Areas beside one another: for each framework and stage at which two of them or more were judged, their latest judgements. An area
 * that was judged by other frameworks alone is left out there, and a note says so.
 */
export function areasBeside(areas: readonly NamedArea[], frameworks: readonly Framework[]): Compared {
  const pairs = frameworks.flatMap((framework) => stages.map((stage) => ({ framework, stage })))
  const seen = pairs.map(({ framework, stage }) => ({
    framework,
    stage,
    columns: areas.flatMap((area) => latest(area, framework, stage)),
  }))
  const comparisons = seen.filter(({ columns }) => columns.length > 1).map(beside)
  return {
    comparisons,
    notes: [
      ...seen.filter(({ columns }) => columns.length === 1).map(aloneWords),
      ...(areas.length > 1 && comparisons.length === 0 && seen.some(({ columns }) => columns.length > 0)
        ? ['They have no framework and stage in common, and ratings of different ones are not compared.']
        : []),
      ...unjudged(
        areas,
        seen.flatMap(({ columns }) => columns.map(({ area }) => area)),
      ),
    ],
  }
}

const aloneWords = ({ framework, stage, columns }: Seen) =>
  `Under “${framework.name}” (${stageWords[stage].toLowerCase()}) only ${columns[0]?.area.name} was rated, so nothing stands beside it.`

interface Seen {
  readonly framework: Framework
  readonly stage: Stage
  readonly columns: readonly Latest[]
}

interface Latest {
  readonly area: NamedArea
  readonly assessment: Assessment
  readonly earlier: number
}

/** The latest assessment of an area at a stage, with the number of those before it. */
function latest(area: NamedArea, { assessments }: Framework, stage: Stage): readonly Latest[] {
  const own = assessments
    .filter((each) => each.area?.id === area.id && each.stage === stage)
    .toSorted((one, other) => ascending(sortDay(one), sortDay(other)))
  const assessment = own.at(-1)
  return assessment === undefined ? [] : [{ area, assessment, earlier: own.length - 1 }]
}

const sortDay = ({ date }: Assessment) => (date === '' ? '' : earliestDay(date))

function beside({ framework, stage, columns }: Seen): Comparison {
  const { id, name, smallBase, criteria } = framework
  return {
    framework: { id, name, smallBase },
    stage,
    columns: columns.map(({ area, assessment, earlier }) => ({ name: area.name, area: area.id, assessment, earlier })),
    rows: criteria.flatMap((criterion, place) => {
      const judgements = columns.map(({ assessment }) => assessment.judgements[place] ?? null)
      if (judgements.every((judgement) => judgement === null)) return []
      const judged = columns.map(({ area }, index) => ({ name: area.name, judgement: judgements[index] ?? null }))
      const all = spread(framework, place, stage)
      return [{ criterion, judgements, all: columns.map(() => all), words: differenceWords(criterion, judged) }]
    }),
  }
}

function unjudged(areas: readonly NamedArea[], judged: readonly NamedArea[]): readonly string[] {
  const without = areas.filter(({ id }) => !judged.some((area) => area.id === id)).map(({ name }) => name)
  return without.length === 0 ? [] : [`No rating of ${series(without, 'or')} is published here.`]
}
