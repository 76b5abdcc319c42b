import type { Label } from './picture.ts'
import type { CategorySeries } from './series.ts'

/** What a chart prints on its marks: all their texts, or the words for gaps alone, where an axis tells the numbers. */
export const printedLabels = ({ labels }: CategorySeries, all: readonly Label[]): readonly Label[] =>
  labels === 'none' ? all.filter(({ paint }) => paint === 'gap') : all
