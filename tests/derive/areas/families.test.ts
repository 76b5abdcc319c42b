import { expect, test } from 'vitest'
import { families } from '../../../src/derive/areas/families.ts'
import { familySlug } from '../../../src/derive/areas/family-slug.ts'
import { anArea } from '../../support/library.ts'

test.each([
  ['Large size, high density', 'large-size-high-density'],
  ['Ŵen & Môr', 'wen-mor'],
  ['– Isles (far) –', 'isles-far'],
  ['…', ''],
])('the family “%s” has the address %s', (family, slug) => {
  expect(familySlug(family)).toBe(slug)
})

test('families stand A to Z with their areas A to Z; areas without one are in none', () => {
  const areas = [
    { ...anArea('ness', 'Ness'), family: 'South' },
    { ...anArea('quay', 'Quay'), family: 'North' },
    { ...anArea('bay', 'Bay'), family: 'South' },
    anArea('coast', 'Coast'),
  ]
  expect(families(areas).map(({ slug, name, areas }) => [slug, name, areas.map(({ id }) => id)])).toEqual([
    ['north', 'North', ['quay']],
    ['south', 'South', ['bay', 'ness']],
  ])
  expect(families(areas)).toBe(families(areas))
})
