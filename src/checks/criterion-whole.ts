import { check, type Finding, whereIs } from './check.ts'
import { unknownNames } from './unknown-names.ts'

const file = 'data/registers/criteria.csv'

export const criterionWhole = check(
  {
    id: 'criterion-whole',
    severity: 'error',
    sentence:
      'A criterion belongs to a programme; a score has its unit, and a descriptor a scale of two steps or more.',
  },
  ({ registers }) => {
    const programmes = new Set(registers.programmes.map(({ id }) => id))
    return registers.criteria.flatMap((row): readonly Finding[] => {
      const { id, kind, unit, scale, programme } = row
      const tell = (subject: string, found: string, allowed: string, remedy: string): Finding => ({
        ...whereIs(row, subject, file),
        subject,
        found,
        allowed,
        remedy,
      })
      const twice = scale.find((step, index) => scale.indexOf(step) !== index)
      return [
        ...unknownNames({
          row,
          column: 'programme',
          file: 'data/registers/criteria.csv',
          names: [programme],
          known: programmes,
          register: 'programmes',
        }),
        ...(kind === 'score' && unit === undefined
          ? [
              tell(
                'unit',
                `The score ${id} has no unit.`,
                'A score says what it is counted in, such as %.',
                'Write the unit.',
              ),
            ]
          : []),
        ...(kind === 'score' && scale.length > 0
          ? [
              tell(
                'scale',
                `The score ${id} has a scale.`,
                'Only a descriptor has one.',
                'Leave the scale blank, or write descriptor as its kind.',
              ),
            ]
          : []),
        ...(kind === 'descriptor' && scale.length < 2
          ? [
              tell(
                'scale',
                `The scale of ${id} has ${scale.length === 0 ? 'no step' : 'one step'}.`,
                'A descriptor needs its scale, from the lowest step to the highest, separated by semicolons.',
                'Write the words as they are printed: Not met;Partly met;Well met.',
              ),
            ]
          : []),
        ...(twice === undefined
          ? []
          : [
              tell(
                'scale',
                `"${twice}" stands twice in the scale of ${id}.`,
                'Every step of a scale is another.',
                'Take one of the two out.',
              ),
            ]),
      ]
    })
  },
)
