import type { AreaBook } from '../derive/areas/area-book.ts'
import type { Area } from '../model/registers/areas.ts'

/** An area's name among all pages: “Hertfordshire, health district”; with its id where another of its kind has the same name. */
export function areaName({ id, name, kind }: Area, book: AreaBook): string {
  const twins = (book.byName.get(name.toLowerCase()) ?? []).filter((other) => other.kind === kind)
  return `${name}, ${kind}${twins.length > 1 ? ` (${id})` : ''}`
}
