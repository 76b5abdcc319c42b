import { byName } from '../derive/by-name.ts'
import { facts } from '../derive/facts.ts'
import { inspectionIndex } from '../derive/inspections/inspection-index.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import type { LinkedFact } from './_body-facts.ts'

/** How many inspections a publication's strip names at most; one that tells of more leaves them to its text and their own pages. */
const enough = 3

/** The strip under a publication's title, with the ways to the inspections of which it tells and to their programmes. */
export function publicationFacts(publication: Publication, { library, url }: Edition): readonly LinkedFact[] {
  const { inspections: all, programmes: known } = library.registers
  const named = byName(all).get(publication.inspection ?? '')
  const told = inspectionIndex(library.registers).ofPublication(publication.slug)
  const inspections = [...new Set([...(named ? [named] : []), ...told])]
  const ids = new Set([...publication.subject.programmes, ...inspections.map(({ programme }) => programme)])
  const programmes = known.filter(({ id }) => ids.has(id))
  const shown = inspections.length > enough ? [] : inspections
  const linked: readonly LinkedFact[] = [
    { label: 'Inspection', values: shown.map(({ id, name }) => ({ text: name, href: url.inspection(id) })) },
    {
      label: programmes.length === 1 ? 'Programme' : 'Programmes',
      values: programmes.map(({ id, name, short }) => ({ text: short ?? name, href: url.programme(id) })),
    },
  ]
  const own = facts(publication, library).map(({ label, value }) => ({ label, values: [{ text: value }] }))
  const taken = new Set(own.map(({ label }) => label))
  return [...own, ...linked.filter(({ label, values }) => values.length > 0 && !taken.has(label))]
}
