import { bars } from './bars.ts'
import { dotRange } from './dot-range.ts'
import type { FigureType } from './figure-type.ts'
import { groupedBars } from './grouped-bars.ts'
import { likert } from './likert.ts'
import { lines } from './lines.ts'
import { matrix } from './matrix.ts'
import { slope } from './slope.ts'
import { stackedBars } from './stacked-bars.ts'
import { table } from './table.ts'
import { tileMap } from './tile-map.ts'
import { timeline } from './timeline.ts'

/** The words that make a figure or a table. */
export const figureTypes: readonly FigureType[] = [
  bars,
  groupedBars,
  stackedBars,
  likert,
  dotRange,
  slope,
  lines,
  matrix,
  tileMap,
  timeline,
  table,
]
