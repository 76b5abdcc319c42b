import { areaTiles } from '../derive/area-tiles.ts'
import { computedTable } from '../derive/computed-table.ts'
import { series } from '../format/sentence.ts'
import type { Area } from '../model/registers/areas.ts'
import type { AreaEdition } from './_area-inspections.ts'
import type { PageFigure } from './_page-figure.ts'

/** A map of the areas of one kind by how many inspections of each are recorded; undefined where they have no places on one. */
export function areaMap(kind: string, areas: readonly Area[], { book, library }: AreaEdition): PageFigure | undefined {
  const placed = new Set(areaTiles(library.registers).map(({ id }) => id))
  const shown = areas.filter(({ id }) => placed.has(id))
  if (shown.length < 2) return undefined
  const countOf = ({ id }: Area) => book.inspections.get(id)?.length ?? 0
  const inspected = shown.filter((area) => countOf(area) > 0)
  const most = Math.max(...shown.map(countOf))
  const those = shown.filter((area) => countOf(area) === most).map(({ name }) => name)
  const topped = those.length > 3 ? `${those.length} areas` : series(those)
  return {
    word: 'TileMap',
    table: computedTable({
      name: 'map',
      title: 'Inspections recorded',
      source: { document: 'the registers of areas and inspections of this site', section: 'counted for this page' },
      columns: [
        { name: 'area', title: 'Area', type: 'text' },
        { name: 'inspections', title: 'Inspections', type: 'integer' },
      ],
      rows: shown.map((area) => ({ area: area.id, inspections: String(countOf(area)) })),
    }),
    attributes: {
      ...{ id: 'map', data: 'map', area: 'area', value: 'inspections' },
      title: `How many inspections of each ${kind} are recorded`,
      headline:
        most === 0
          ? 'None is recorded yet'
          : `Inspections of ${inspected.length} of ${shown.length}; the most, ${most}, of ${topped}`,
    },
  }
}
