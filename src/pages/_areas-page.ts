import { alphabetical } from '../derive/alphabetical.ts'
import { areaTiles } from '../derive/area-tiles.ts'
import { families } from '../derive/areas/families.ts'
import { plural } from '../format/plural.ts'
import { capitalised } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import type { Area } from '../model/registers/areas.ts'
import { kindAnchor } from './_area-facts.ts'
import { areaEdition } from './_area-inspections.ts'
import { areaMap } from './_area-map.ts'
import { areaTable } from './_area-table.ts'

/** The list of all areas: by kind in the order of the register, each A to Z, with a map where they have places on one. */
export function areasPage(edition: Edition) {
  const shared = areaEdition(edition)
  const { library, url, book } = shared
  const mentions = edition.mentions()
  const known = ({ id }: Area) =>
    book.inspections.has(id) || book.publications.has(id) || mentions.of({ kind: 'area', id }).length > 0
  const kinds = [...Map.groupBy(library.registers.areas, ({ kind }) => kind)].map(([kind, members]) => {
    const id = kindAnchor(kind)
    const areas = members.toSorted((one, other) => alphabetical(one.name, other.name) || alphabetical(one.id, other.id))
    const untold = areas.length - areas.filter(known).length
    return {
      ...{ id, heading: capitalised(kind), href: `#${id}` },
      count: plural(areas.length, 'area', 'areas'),
      told: untold === 0 ? undefined : untoldWords(untold, areas.length),
      map: areaMap(kind, areas, shared),
      table: areaTable(`${id}-areas`, `${capitalised(kind)}: A to Z`, areas, shared),
    }
  })
  return {
    kinds,
    tiles: areaTiles(library.registers),
    families: families(library.registers.areas).length > 0 ? url.families() : undefined,
  }
}

const untoldWords = (untold: number, all: number) =>
  untold === all
    ? 'Nothing is recorded of any of them yet.'
    : `Of ${untold} of the ${all} nothing is recorded yet; their pages say so.`
