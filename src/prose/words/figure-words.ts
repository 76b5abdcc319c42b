import { attributeFaults } from '../../figures/attribute-faults.ts'
import type { Attributes } from '../../figures/attributes.ts'
import { claimFaults } from '../../figures/claims/claim-faults.ts'
import { figure } from '../../figures/figure.ts'
import type { FigureType } from '../../figures/figure-type.ts'
import { figureTypes } from '../../figures/index.ts'
import { anchor } from '../../format/anchor.ts'
import { readTable } from './read-table.ts'
import { type Word, word } from './word.ts'

/** One word per type of figure: `<Bars>`, `<Slope>` … and `<Table>`. */
export const figureWords: readonly Word[] = figureTypes.map(figureWord)

function figureWord(type: FigureType): Word {
  return word({
    name: type.word,
    encloses: 'nothing',
    place: 'block',
    numbered: type.family,
    attributes: type.attributes,
    ...(type.family === 'figure' && type.without !== undefined && { without: type.without }),
    html: (read, _children, context, place) => {
      // The type's own schema has passed them, and every type's schema gives these.
      const attributes = read as unknown as Attributes
      const table = readTable(attributes.data, context, place)
      if (table === null) return []
      const tiles = type.family === 'figure' && type.onTiles ? context.tiles() : []
      const faults = attributeFaults(type, attributes, table, tiles)
      for (const fault of faults) context.problem(place, fault)
      if (faults.length > 0) return []
      for (const fault of claimFaults(type, attributes, table)) context.problem(place, fault)
      const { kind, publication } = context
      const url = context.url()
      const svg = type.family === 'figure' ? url.figureSvg(kind, publication, attributes.id) : undefined
      const links = {
        csv: url.csv(table.id),
        csvBytes: context.csvBytes(table),
        svg,
        data: url.table(table.id),
        self: `#${anchor[type.family](attributes.id)}`,
      }
      const number = context.number(type.family, attributes.id) ?? 0
      return [figure({ type, attributes, number, table, links, tiles })]
    },
  })
}
