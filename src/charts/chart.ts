import { drawn } from './drawn.ts'
import type { Picture } from './picture.ts'
import type { Drawing, DrawingOptions, Width } from './series.ts'

/** A kind of chart: where its parts stand, and the finished drawing. */
export interface Chart<Series> {
  readonly picture: (series: Series, width: Width) => Picture
  readonly draw: (series: Series, options: DrawingOptions) => Drawing
}

export const chart = <Series>(picture: Chart<Series>['picture']): Chart<Series> => ({
  picture,
  draw: (series, options) => {
    const placed = picture(series, options.width)
    return { svg: drawn(placed, options), legend: placed.legend }
  },
})
