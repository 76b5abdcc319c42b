import { earliestDay } from '../../format/day.ts'
import type { Publication } from '../../model/library.ts'
import type { Area } from '../../model/registers/areas.ts'
import type { Registers } from '../../model/registers/index.ts'

/** What a publication says of itself that tells which of two things of one name it means. */
export interface Setting {
  readonly publication: string
  /** The first day that the date of publication can mean; empty where it has none. */
  readonly day: string
  /** Its subjects; of areas also those that they are parts of. */
  readonly subjects: {
    readonly area: ReadonlySet<string>
    readonly body: ReadonlySet<string>
    readonly programme: ReadonlySet<string>
  }
  /** The sorts of its areas: “coastal area”. */
  readonly sorts: ReadonlySet<string>
  /** The terms that its author means by a spelling, said once by `<Term of>`: slugs by spelling. */
  readonly said: ReadonlyMap<string, string>
}

/** Of a text of which nothing more is known. */
export const noSetting: Setting = {
  publication: '',
  day: '',
  subjects: { area: new Set(), body: new Set(), programme: new Set() },
  sorts: new Set(),
  said: new Map(),
}

export function setting(
  { slug, published, subject }: Publication,
  areas: ReadonlyMap<string, Area>,
  said: ReadonlyMap<string, string>,
): Setting {
  const around = new Set<string>()
  for (const id of subject.areas) {
    for (let area = areas.get(id); area !== undefined && !around.has(area.id); area = areas.get(area.parent ?? ''))
      around.add(area.id)
  }
  return {
    publication: slug,
    day: published === '' ? '' : earliestDay(published),
    subjects: { area: around, body: new Set(subject.bodies), programme: new Set(subject.programmes) },
    sorts: new Set(subject.areas.flatMap((id) => areas.get(id)?.kind ?? [])),
    said,
  }
}

/** The registers' areas by id. */
export const areasById = ({ areas }: Pick<Registers, 'areas'>): ReadonlyMap<string, Area> =>
  new Map(areas.map((area) => [area.id, area]))
