import type { Category, CategorySeries, Mark } from '../../charts/series.ts'
import { series as listedInWords } from '../../format/sentence.ts'

/** A category's mark that holds a number, with the name by which a sentence calls the category. */
export interface Known {
  readonly name: string
  readonly mark: Mark
  readonly value: number
}

/** What a sentence calls a category: its label, with its panel where there are several. */
export function nameOf({ label, facet }: Category): string {
  return facet === undefined ? label : `${label} (${facet})`
}

/** The numbers of one series, in order, without its gaps. */
export function known({ categories }: CategorySeries, series: number): readonly Known[] {
  return categories.flatMap((category) => {
    const mark = category.marks[series]
    if (mark === undefined || mark.value === null) return []
    return [{ name: nameOf(category), mark, value: mark.value }]
  })
}

/** A mark's text with its unit: “57%”, “8,750 hours”, “8,750 hours [r]”, “1 hour”. */
export function withUnit({ text, value }: Mark, unit: string): string {
  if (!unit.startsWith(' ') || text.includes(unit)) return text
  const one = value === 1 ? singular(unit) : unit
  return text.replace(/( \[\w+\])?$/, `${one}$1`)
}

const singular = (unit: string) =>
  unit
    .replace(/people$/, 'person')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')

/** Up to three names joined; of more, how many of all: “5 of 14”. */
export function few(names: readonly string[], all: number): string {
  return names.length > 3 ? `${names.length} of ${all}` : listedInWords(names)
}

/** “Kent and Essex, 79%”: the categories whose number is the greatest (or the least), and that number as it is printed. */
export function extreme(numbers: readonly Known[], way: 'greatest' | 'least', unit: string): string {
  const values = numbers.map(({ value }) => value)
  const value = way === 'greatest' ? Math.max(...values) : Math.min(...values)
  const those = numbers.filter((one) => one.value === value)
  const [first] = those
  return first === undefined
    ? ''
    : `${few(
        those.map(({ name }) => name),
        numbers.length,
      )}, ${withUnit(first.mark, unit)}`
}

/** Whether all numbers are the same. */
export function level(numbers: readonly Known[]): boolean {
  return new Set(numbers.map(({ value }) => value)).size < 2
}
