import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import { check, whereIs } from './check.ts'

export const programmeCoversKnown = check(
  {
    id: 'programme-covers-known',
    severity: 'error',
    sentence: 'The kind of area that a programme covers is one of the register of areas.',
  },
  ({ registers: { programmes, areas } }) => {
    const kinds = new Set(areas.map(({ kind }) => kind))
    return programmes.flatMap((programme) => {
      const { id, covers } = programme
      if (covers === undefined || kinds.has(covers)) return []
      const near = nearest(covers, kinds)
      return [
        {
          ...whereIs(programme, 'covers', 'data/registers/programmes.csv'),
          subject: 'covers',
          found: `No area is of the kind "${covers}", which ${id} covers.`,
          allowed:
            kinds.size === 0
              ? 'The register of areas is empty.'
              : `The kinds in the register are ${series([...kinds])}.`,
          remedy: near === undefined ? 'Correct it, or leave the cell blank.' : `Did you mean ${near}?`,
        },
      ]
    })
  },
)
