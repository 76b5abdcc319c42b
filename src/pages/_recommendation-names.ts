import { day } from '../format/day.ts'
import { capitalised, series } from '../format/sentence.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Publication } from '../model/library.ts'
import type { Addressee, Recommendation } from '../model/registers/recommendations.ts'

const most = 90
/** A clause that ends earlier says too little of the whole. */
const least = 55
const hanging = /\s+(?:a|an|and|are|as|at|by|for|from|in|is|of|on|or|so|that|the|their|to|when|which|with)$/

/** The text as a heading: whole where it is short, else cut where a clause ends, or between words. */
export function headingOf(text: string): string {
  const whole = capitalised(text.trim()).replace(/[\s:;,.]+$/, '')
  if (whole.length <= most) return whole
  const room = whole.slice(0, most)
  const clause = Math.max(...[', ', '; ', ': '].map((end) => room.lastIndexOf(end)))
  let cut = room.slice(0, clause >= least ? clause : room.lastIndexOf(' '))
  while (hanging.test(cut)) cut = cut.replace(hanging, '')
  // A space that does not break: the dots never stand on a line of their own.
  return `${cut.replace(/[\s:;,.–-]+$/, '')}\u00a0…`
}

const kindNames: Readonly<Record<Recommendation['kind'], string>> = {
  recommendation: 'Recommendation',
  priority_for_improvement: 'Priority for improvement',
  area_for_improvement: 'Area for improvement',
  cause_of_concern: 'Cause of concern',
  forthcoming: 'Forthcoming recommendation',
}

/** “Recommendation 10”, or “Recommendation” where no number is printed. */
export const kindAndNumber = ({ kind, number }: Recommendation): string =>
  number === undefined ? kindNames[kind] : `${kindNames[kind]} ${number}`

/** “Recommendation 10 of 15”: the last number is told where those of one kind run from 1 to it. */
export function kindLine(recommendation: Recommendation, siblings: readonly Recommendation[]): string {
  const numbered = siblings.filter(({ number }) => number !== undefined)
  const run =
    numbered.length > 1 &&
    numbered.every(({ number, kind }, index) => number === String(index + 1) && kind === recommendation.kind)
  const name = kindAndNumber(recommendation)
  return recommendation.number !== undefined && run ? `${name} of ${numbered.length}` : name
}

/** The recommendation among others of its publication: its number, else its first words. */
export function shortName(recommendation: Recommendation): string {
  const { number, text } = recommendation
  return number === undefined ? headingOf(text) : `${number}: ${headingOf(text)}`
}

/** A publication's title, with kind and date where another has the same. */
export function titleOf(publication: Publication, publications: readonly Publication[]): string {
  const { title, kind, published } = publication
  const namesake = publications.some((other) => other !== publication && other.title === title)
  return namesake ? `${title} (${kinds[kind].one}, ${day(published)})` : title
}

/** Names for the wholes of one publication, of which no two are alike: heading, then to whom, then its place. */
export function distinctNames(
  wholes: readonly Recommendation[],
  addressed: (recommendation: Recommendation) => readonly Addressee[],
): ReadonlyMap<string, string> {
  const ways: readonly ((recommendation: Recommendation, place: number) => string)[] = [
    (each) => nameIn(each, headingOf(each.text)),
    (each) => nameIn(each, `${headingOf(each.text)} (to ${series(addressed(each).map(({ printed }) => printed))})`),
    (each) => nameIn(each, capitalised(each.text)),
  ]
  const counted = ways.map((way) => Map.groupBy(wholes.map(way), (name) => name))
  return new Map(
    wholes.map((each, place) => {
      const names = ways.map((way) => way(each, place))
      const alone = names.find((name, way) => counted[way]?.get(name)?.length === 1)
      return [each.id, alone ?? `${names[1]}, the ${place + 1}. of ${wholes.length}`]
    }),
  )
}

const nameIn = (recommendation: Recommendation, heading: string): string =>
  recommendation.number === undefined ? heading : `${kindAndNumber(recommendation)}: ${heading}`
