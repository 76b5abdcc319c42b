import { finished } from './finished.ts'
import type { Picture } from './picture.ts'
import { plotted } from './plot.ts'
import type { Drawing, DrawingOptions, Width } from './series.ts'

/** A kind of chart: where its parts stand, and the finished drawing. */
export interface Chart<Series> {
  readonly picture: (series: Series, width: Width) => Picture
  readonly draw: (series: Series, options: DrawingOptions) => Drawing
}

export const chart = <Series>(picture: Chart<Series>['picture']): Chart<Series> => ({
  picture,
  draw: (series, options) => {
    const drawn = picture(series, options.width)
    return { svg: finished(plotted(drawn), options), legend: drawn.legend }
  },
})
