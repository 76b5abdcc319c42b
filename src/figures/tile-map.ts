import { z } from 'zod'
import { Text } from '../model/fields.ts'
import { ColumnName, numberChartAttributes, placedAttributes } from './attributes.ts'
import { tileEach } from './descriptions/tile-each.ts'
import { chartType } from './figure-type.ts'
import { type TileMapAttributes, tileGrid } from './tile-grid.ts'
import { tileMapFaults } from './tile-map-faults.ts'
import { use } from './uses.ts'

const attributes = z.strictObject({
  ...placedAttributes,
  ...{ title: Text, headline: Text, highlight: numberChartAttributes.highlight },
  area: ColumnName,
  value: ColumnName,
  order: z.string().meta({ allowed: 'the levels from best to worst, separated by commas' }).optional(),
  breaks: z
    .string()
    .regex(/^-?\d+(\.\d+)?(\s*,\s*-?\d+(\.\d+)?)*$/)
    .meta({ allowed: 'the lower limits of the classes, rising and separated by commas, such as 50, 60, 70' })
    .optional(),
})

/** `<TileMap area value/>`: a number or a level for each area, in the areas' rough places. */
export const tileMap = chartType({
  word: 'TileMap',
  family: 'figure',
  kind: 'Tile map',
  attributes,
  chart: 'tileMap',
  onTiles: true,
  label: (its: TileMapAttributes) => its.area,
  uses: (its) => [...use('area', its.area, 'anything'), ...use('value', its.value, 'anything')],
  faults: tileMapFaults,
  series: tileGrid,
  description: tileEach,
})
