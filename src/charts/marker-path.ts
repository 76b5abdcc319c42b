import { coordinate } from './coordinate.ts'
import type { Marker } from './picture.ts'

/**
 * The outline of a marker about the origin, as the data of a `<path>`: of the same area as a circle of that radius, so that no form
 * looks larger than another. A circle is an element of its own. The forms are those of Observable Plot.
 */
export function markerPath(marker: Exclude<Marker, 'circle'>, radius: number): string {
  const area = radius ** 2 * Math.PI
  switch (marker) {
    case 'square': {
      const side = Math.sqrt(area)
      const [corner, edge] = [coordinate(-side / 2), coordinate(side)]
      return `M${corner},${corner}h${edge}v${edge}h-${edge}Z`
    }
    case 'triangle': {
      const middle = Math.sqrt(area / (Math.sqrt(3) * 3))
      const [half, foot] = [coordinate(Math.sqrt(3) * middle), coordinate(middle)]
      return `M0,${coordinate(-middle * 2)}L${half},${foot}L-${half},${foot}Z`
    }
    case 'diamond': {
      const height = Math.sqrt(area / (2 * Math.sqrt(1 / 3)))
      const [half, top] = [coordinate(height * Math.sqrt(1 / 3)), coordinate(height)]
      return `M0,-${top}L${half},0L0,${top}L-${half},0Z`
    }
  }
}
