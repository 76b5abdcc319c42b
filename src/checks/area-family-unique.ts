import { familySlug } from '../derive/areas/family-slug.ts'
import type { Area } from '../model/registers/areas.ts'
import { check, type Finding, whereIs } from './check.ts'

export const areaFamilyUnique = check(
  {
    id: 'area-family-unique',
    severity: 'error',
    sentence: 'A family of areas is always written alike, and its name can be an address.',
  },
  ({ registers }) => {
    const first = new Map<string, string>()
    return registers.areas.flatMap((area): Finding[] => {
      if (area.family === undefined) return []
      const slug = familySlug(area.family)
      const known = first.get(slug) ?? area.family
      first.set(slug, known)
      if (slug === '') return [found(area, `The family “${area.family}” has neither a letter nor a digit.`)]
      if (known === area.family) return []
      return [found(area, `The family “${area.family}” would have the address of “${known}”: ${slug}.`)]
    })
  },
)

const found = (area: Area, what: string): Finding => ({
  ...whereIs(area, 'family', 'data/registers/areas.csv'),
  subject: 'family',
  found: what,
  allowed:
    'A family’s page has its address from the name: small letters, digits and hyphens. Two families have two addresses.',
  remedy: 'Write the name of one family alike in every row, and those of two so that they differ in more than signs.',
})
