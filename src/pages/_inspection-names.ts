import type { AreaBook } from '../derive/areas/area-book.ts'
import { day } from '../format/day.ts'
import type { Inspection } from '../model/registers/inspections.ts'

/**
 * What inspections are called on one page, by their ids: the name, with its date where another has the same name, and its id where
 * that does not tell them apart.
 */
export function inspectionNames(inspections: readonly Inspection[], book: AreaBook): ReadonlyMap<string, string> {
  const dated = ({ id, name }: Inspection) => {
    const date = book.dates.get(id)
    return date === undefined ? name : `${name} (${day(date)})`
  }
  const byName = Map.groupBy(inspections, ({ name }) => name)
  return new Map(
    [...byName.values()].flatMap((namesakes) => {
      const told = Map.groupBy(namesakes, dated)
      return namesakes.map((each) => {
        if (namesakes.length === 1) return [each.id, each.name] as const
        return [each.id, told.get(dated(each))?.length === 1 ? dated(each) : `${each.name} (${each.id})`] as const
      })
    }),
  )
}
