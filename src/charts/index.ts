import { bars } from './bars.ts'
import { dotRange } from './dot-range.ts'
import { groupedBars } from './grouped-bars.ts'
import { matrix } from './matrix.ts'
import { slope } from './slope.ts'
import { timeline } from './timeline.ts'

/** Every kind of chart. */
export const charts = { bars, groupedBars, dotRange, slope, matrix, timeline }
