import { bars } from './bars.ts'
import { dotRange } from './dot-range.ts'
import { groupedBars } from './grouped-bars.ts'
import { lines } from './lines.ts'
import { matrix } from './matrix.ts'
import { slope } from './slope.ts'
import { tileMap } from './tile-map.ts'
import { timeline } from './timeline.ts'

/** Every kind of chart. */
export const charts = { bars, groupedBars, dotRange, slope, matrix, timeline, lines, tileMap }
