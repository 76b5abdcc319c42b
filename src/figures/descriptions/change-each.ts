import type { CategorySeries } from '../../charts/series.ts'
import { series as listedInWords } from '../../format/sentence.ts'
import { exactDifference } from './exact-difference.ts'
import { gapSentence } from './gap-sentence.ts'
import { referenceSentence } from './reference-sentence.ts'
import { sentences } from './sentences.ts'
import { few, nameOf, withUnit } from './spoken.ts'

interface Change {
  readonly name: string
  readonly change: number
  readonly words: string
}

/** How many rose and fell, the largest rise and fall, how the later values lie to the reference, and what is missing. */
export function changeEach(series: CategorySeries): string {
  const [before = '', after = ''] = series.names
  const changes = changesOf(series)
  const risen = changes.filter(({ change }) => change > 0)
  const fallen = changes.filter(({ change }) => change < 0)
  const same = changes.length - risen.length - fallen.length
  const counts = { rose: risen.length, fell: fallen.length, 'stayed the same': same }
  const words = Object.entries(counts).flatMap(([what, count]) => (count === 0 ? [] : [`${count} ${what}`]))
  return sentences(
    `${before} to ${after}.`,
    changes.length === 0 ? 'None has both figures.' : `Of ${changes.length} with both, ${listedInWords(words)}.`,
    largest('rise', risen),
    largest('fall', fallen),
    referenceSentence(series, 1),
    gapSentence(series, 0, `figure of ${before}`),
    gapSentence(series, 1, `figure of ${after}`),
  )
}

function changesOf({ categories, unit }: CategorySeries): readonly Change[] {
  return categories.flatMap((category) => {
    const [before, after] = category.marks
    if (before === undefined || after === undefined || before.value === null || after.value === null) return []
    const words = `from ${withUnit(before, unit)} to ${withUnit(after, unit)}`
    return [{ name: nameOf(category), change: exactDifference(before.value, after.value), words }]
  })
}

function largest(kind: 'rise' | 'fall', changes: readonly Change[]): string {
  const size = Math.max(...changes.map(({ change }) => Math.abs(change)))
  const those = changes.filter(({ change }) => Math.abs(change) === size)
  const [first] = those
  if (first === undefined) return ''
  const words = those.length === 1 ? `, ${first.words}` : ''
  return `Largest ${kind}: ${few(
    those.map(({ name }) => name),
    changes.length,
  )}${words}.`
}
