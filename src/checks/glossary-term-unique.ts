import type { GlossaryTerm } from '../model/registers/glossary.ts'
import { check, type Finding, whereIs } from './check.ts'

const file = 'data/registers/glossary.csv'

export const glossaryTermUnique = check(
  {
    id: 'glossary-term-unique',
    severity: 'error',
    sentence: 'A term or a variant of one means one thing: it stands once in the glossary, letters’ case aside.',
  },
  ({ registers: { glossary } }) => {
    const owners = new Map<string, GlossaryTerm>()
    return glossary.flatMap((row) =>
      [row.term, ...row.variants].flatMap((name, index): Finding[] => {
        const folded = name.normalize('NFC').toLowerCase()
        const owner = owners.get(folded)
        if (owner === row) return []
        if (owner === undefined) {
          owners.set(folded, row)
          return []
        }
        const column = index === 0 ? 'term' : 'variants'
        return [
          {
            ...whereIs(row, column, file),
            subject: column,
            found: `"${name}" stands here and already with the term ${owner.term}.`,
            allowed: 'A term or variant stands once in the glossary; small and large letters are not told apart.',
            remedy: 'Take one of the two out.',
          },
        ]
      }),
    )
  },
)
