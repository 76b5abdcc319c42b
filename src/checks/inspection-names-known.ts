import { nearest } from '../format/nearest.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { check, type Finding, whereIs } from './check.ts'
import { unknownNames } from './unknown-names.ts'

const file = 'data/registers/inspections.csv'

export const inspectionNamesKnown = check(
  {
    id: 'inspection-names-known',
    severity: 'error',
    sentence:
      'The programme, areas, bodies, publication and earlier inspection that an inspection names are known to the site.',
  },
  ({ publications, registers }) => {
    const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id))
    const known = {
      programmes: ids(registers.programmes),
      areas: ids(registers.areas),
      bodies: ids(registers.bodies),
      inspections: ids(registers.inspections),
    }
    const slugs = new Set(publications.map(({ slug }) => slug))
    const one = (name: string | undefined) => (name === undefined ? [] : [name])
    return registers.inspections.flatMap((row) => {
      const names = (column: keyof Inspection & string, register: keyof typeof known, named: readonly string[]) =>
        unknownNames({ row, column, file, names: named, known: known[register], register })
      return [
        ...names('programme', 'programmes', [row.programme]),
        ...names('areas', 'areas', row.areas),
        ...names('bodies', 'bodies', row.bodies),
        ...names('lead', 'bodies', one(row.lead)),
        ...names('partners', 'bodies', row.partners),
        ...names('follow_up_of', 'inspections', one(row.follow_up_of)),
        ...one(row.publication).flatMap((slug) => unknownPublication(row, slug, slugs)),
      ]
    })
  },
)

function unknownPublication(row: Inspection, slug: string, slugs: ReadonlySet<string>): readonly Finding[] {
  if (slugs.has(slug)) return []
  const near = nearest(slug, slugs)
  return [
    {
      ...whereIs(row, 'publication', file),
      subject: 'publication',
      found: `No publication on this site has the slug "${slug}".`,
      allowed: 'It must be the slug of a publication. A report that is not on this site has its title in report_title.',
      remedy: near === undefined ? 'Correct the slug, or leave the cell blank.' : `Did you mean ${near}?`,
    },
  ]
}
