import type { ChartType } from '../../../src/figures/figure-type.ts'
import { figureTypes } from '../../../src/figures/index.ts'

/** Every type of chart by its word. */
export const chartTypes: ReadonlyMap<string, ChartType> = new Map(
  figureTypes.flatMap((type) => (type.family === 'figure' ? [[type.word, type as ChartType] as const] : [])),
)
