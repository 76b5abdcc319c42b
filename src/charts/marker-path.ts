import type { Marker } from './picture.ts'
import { roundedInPath as at } from './rounded.ts'

/**
 * The outline of a marker about the origin, as the data of a `<path>`: of the same area as a circle of that radius, so that no form
 * looks larger than another. A circle is an element of its own. The forms are those of Observable Plot.
 */
export function markerPath(marker: Exclude<Marker, 'circle'>, radius: number): string {
  const area = radius ** 2 * Math.PI
  switch (marker) {
    case 'square': {
      const side = Math.sqrt(area)
      const corner = at(-side / 2)
      return `M${corner},${corner}h${at(side)}v${at(side)}h${at(-side)}Z`
    }
    case 'triangle': {
      const middle = Math.sqrt(area / (Math.sqrt(3) * 3))
      const half = Math.sqrt(3) * middle
      return `M0,${at(-middle * 2)}L${at(half)},${at(middle)}L${at(-half)},${at(middle)}Z`
    }
    case 'diamond': {
      const height = Math.sqrt(area / (2 * Math.sqrt(1 / 3)))
      const half = height * Math.sqrt(1 / 3)
      return `M0,${at(-height)}L${at(half)},0L0,${at(height)}L${at(-half)},0Z`
    }
  }
}
