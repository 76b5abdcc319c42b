import type { Condition } from '../model/query.ts'
import { within } from './comparison.ts'
import type { Field } from './field.ts'
import { factPlace, type PlaceOf, type Tell } from './finding.ts'
import type { Fact } from './sources.ts'

export const listed = (given: string | readonly string[]): readonly string[] =>
  typeof given === 'string' ? [given] : given

/** The rows that fit all conditions. What can't be told of a row is said, and the row is left out. */
export function matching(
  rows: readonly Fact[],
  conditions: readonly Condition[],
  {
    fieldOf,
    placeOf,
    path,
    tell,
  }: { fieldOf: (path: string) => Field; placeOf: PlaceOf; path: readonly PropertyKey[]; tell: Tell },
): readonly Fact[] {
  return conditions.reduce((left, condition, index) => {
    const field = fieldOf(condition.field)
    let unlike = false
    const place = placeOf([...path, index])
    return left.filter((row) => {
      const texts = field.of(row)
      const { is, not, from, to, blank } = condition
      if (blank !== undefined && (texts.length === 0) !== blank) return false
      if (is !== undefined && !texts.some((text) => listed(is).includes(text))) return false
      if (not !== undefined && texts.some((text) => listed(not).includes(text))) return false
      if (from === undefined && to === undefined) return true
      const ends = [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])].join(
        ' ',
      )
      const told = texts.map((text) => ({ text, answer: within(text, from, to) }))
      for (const { text, answer } of told) {
        if (answer === 'unsure') {
          tell({
            ...factPlace(row, field.column, place),
            subject: field.column,
            found: `It can’t be told whether "${text}" lies in the time ${ends} that a table asks for (${place.file}:${place.line}).`,
            allowed: 'A date that is chosen by must be exact enough to say on which side it falls.',
            remedy: 'Write the month or the day where it is known, or widen the time.',
            rule: 'query-date-decided',
          })
        }
        if (answer === 'unlike' && !unlike) {
          unlike = true
          tell({
            ...place,
            subject: 'where',
            found: `"${text}" and the range ${ends} can’t be compared.`,
            allowed: 'from and to choose among numbers, or among dates such as 2003-04.',
            remedy: 'Write numbers or dates, or use is.',
            rule: 'query-range-fits',
          })
        }
      }
      return told.some(({ answer }) => answer === true)
    })
  }, rows)
}
