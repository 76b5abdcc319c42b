import { alphabetical } from '../alphabetical.ts'
import { stageWords } from '../inspections/stage-words.ts'
import { changeWords } from './change-words.ts'
import type { Column, Compared, ComparisonRow } from './comparison.ts'
import { differenceWords } from './difference-words.ts'
import type { Assessment, Framework } from './framework.ts'
import { spread } from './spread.ts'

/**
 * Two inspections beside one another, where one framework judged both at one stage, or where the second follows up the first: then the
 * words say what changed. Other pairs are not compared, and a note says why. Inspections of several areas are compared area by area.
 *
 * @param ids of the inspections, in the order in which they are to stand; a follow-up stands after what it follows up all the same
 */
export function inspectionsBeside(ids: readonly [string, string], frameworks: readonly Framework[]): Compared {
  const [one, other] = inTurn(ids, frameworks)
  const comparisons = frameworks.flatMap((framework) => {
    const sides = [assessmentsOf(framework, one), assessmentsOf(framework, other)] as const
    const [first, second] = [sides[0][0], sides[1][0]]
    if (first === undefined || second === undefined) return []
    const isFollowedUp = second.followUpOf === one
    if (first.stage !== second.stage && !isFollowedUp) return []
    const rows = pairs(sides).flatMap((pair) => rowsOf(pair, framework, isFollowedUp))
    const { id, name, smallBase } = framework
    const columns = sides.map((side) => columnOf(side))
    return [{ framework: { id, name, smallBase }, stage: second.stage, columns, rows }]
  })
  return { comparisons, notes: comparisons.length > 0 ? [] : [whyNot(ids, frameworks)] }
}

function inTurn([one, other]: readonly [string, string], frameworks: readonly Framework[]): readonly [string, string] {
  const isBefore = frameworks.some((framework) => assessmentsOf(framework, one)[0]?.followUpOf === other)
  return isBefore ? [other, one] : [one, other]
}

const assessmentsOf = ({ assessments }: Framework, id: string) =>
  assessments.filter(({ inspection }) => inspection === id)

function columnOf(side: readonly Assessment[]): Column {
  const [first] = side
  return { name: first?.name ?? '', ...(first && { assessment: first }), earlier: 0 }
}

interface Pair {
  readonly place?: string
  readonly sides: readonly [Assessment | undefined, Assessment | undefined]
}

/** What stands beside what: the one with the one, or of several areas each with itself. */
function pairs([one, other]: readonly [readonly Assessment[], readonly Assessment[]]): readonly Pair[] {
  if (one.length === 1 && other.length === 1) return [{ sides: [one[0], other[0]] }]
  const areaOf = ({ area }: Assessment) => area?.id ?? ''
  const places = new Map([...one, ...other].map((each) => [areaOf(each), each.area?.name ?? 'In all']))
  const at = (side: readonly Assessment[], id: string) => side.find((each) => areaOf(each) === id)
  return [...places]
    .toSorted(([, first], [, second]) => alphabetical(first, second))
    .map(([id, place]) => ({ place, sides: [at(one, id), at(other, id)] }))
}

function rowsOf({ place, sides }: Pair, framework: Framework, isFollowedUp: boolean): readonly ComparisonRow[] {
  const names = shortNames(sides)
  return framework.criteria.flatMap((criterion, index) => {
    const judgements = sides.map((side) => side?.judgements[index] ?? null)
    const [before = null, after = null] = judgements
    if (before === null && after === null) return []
    const judged = judgements.map((judgement, column) => ({ name: names[column] ?? '', judgement }))
    const words = isFollowedUp ? changeWords(criterion, before, after) : differenceWords(criterion, judged)
    const all = sides.map((side) => (side === undefined ? null : spread(framework, index, side.stage)))
    return [{ criterion, ...(place !== undefined && { place }), judgements, all, words }]
  })
}

/** What two are called in a sentence: by their areas where these differ, else by their inspections. */
function shortNames(sides: Pair['sides']): readonly string[] {
  const areas = sides.map((side) => side?.area?.name)
  const differ = areas[0] !== areas[1] && !areas.includes(undefined)
  return sides.map((side, place) => (differ ? areas[place] : side?.name) ?? '')
}

function whyNot(ids: readonly [string, string], frameworks: readonly Framework[]): string {
  const [one, other] = ids.map((id) =>
    frameworks.flatMap((framework) =>
      assessmentsOf(framework, id).map(({ name, stage }) => ({ framework, name, stage })),
    ),
  )
  const [first, second] = [one?.[0], other?.[0]]
  if (first === undefined || second === undefined) return 'No rating of one of the two is published here.'
  if (first.framework.id !== second.framework.id)
    return `${first.name} was rated under “${first.framework.name}”, ${second.name} under “${second.framework.name}”: ratings of different frameworks are not compared.`
  const [earlier, later] = [first, second].map(({ stage }) => stageWords[stage].toLowerCase())
  return `${first.name} (${earlier}) and ${second.name} (${later}) stand at different stages: only a follow-up and what it followed up are compared across stages.`
}
