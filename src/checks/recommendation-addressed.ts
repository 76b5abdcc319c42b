import { nearest } from '../format/nearest.ts'
import type { Registers } from '../model/registers/index.ts'
import { check, type Finding, whereIs } from './check.ts'

const file = 'data/registers/addressees.csv'

export const recommendationAddressed = check(
  {
    id: 'recommendation-addressed',
    severity: 'error',
    sentence:
      'Each recommendation is addressed to somebody; addressees are of recommendations and bodies in the registers.',
  },
  ({ registers }) => [...withoutAddressee(registers), ...dangling(registers)],
)

/** A part is addressed to those to whom the whole is, unless it says otherwise. */
function withoutAddressee({ recommendations, addressees }: Registers): Finding[] {
  const addressed = new Set(
    addressees.filter(({ role }) => role === 'addressed').map(({ recommendation }) => recommendation),
  )
  return recommendations.flatMap((recommendation) => {
    const { id, parent } = recommendation
    if (addressed.has(id) || (parent !== undefined && addressed.has(parent))) return []
    return [
      {
        ...whereIs(recommendation, 'id', 'data/registers/recommendations.csv'),
        subject: 'id',
        found: `Recommendation ${id} is addressed to nobody.`,
        allowed: `Each recommendation must have a row in ${file} with the role addressed.`,
        remedy: 'Add a row with the name as the source prints it; leave body blank if none is named.',
      },
    ]
  })
}

function dangling({ recommendations, addressees, bodies }: Registers): Finding[] {
  const known = {
    recommendation: new Set<string>(recommendations.map(({ id }) => id)),
    body: new Set<string>(bodies.map(({ id }) => id)),
  }
  return addressees.flatMap((addressee) =>
    (['recommendation', 'body'] as const).flatMap((column) => {
      const name = addressee[column]
      if (name === undefined || known[column].has(name)) return []
      const near = nearest(name, known[column])
      const register = column === 'body' ? 'bodies' : 'recommendations'
      return [
        {
          ...whereIs(addressee, column, file),
          subject: column,
          found: `"${name}" is not in the register of ${register}.`,
          allowed: `It must be an id of data/registers/${register}.csv.`,
          remedy: near === undefined ? 'Correct it, or add a row to that register.' : `Did you mean ${near}?`,
        },
      ]
    }),
  )
}
