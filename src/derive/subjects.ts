import type { Publication } from '../model/library.ts'
import type { Registers } from '../model/registers/index.ts'
import { alphabetical } from './alphabetical.ts'
import { newestFirst } from './newest-first.ts'

/** The registers whose rows a publication can be about. */
export const subjectTypes = ['areas', 'bodies', 'programmes', 'themes'] as const
export type SubjectType = (typeof subjectTypes)[number]

export interface Subject {
  readonly type: SubjectType
  readonly id: string
  readonly name: string
  /** Newest first. */
  readonly publications: readonly Publication[]
}

/** The areas, bodies, programmes and themes that at least one of the publications is about: by type, then by name. */
export function subjects(publications: readonly Publication[], registers: Registers): readonly Subject[] {
  const ordered = newestFirst(publications)
  return subjectTypes.flatMap((type) =>
    registers[type]
      .map(({ id, name }) => {
        const about = ordered.filter(({ subject }) => subject[type].includes(id))
        return { type, id, name, publications: about }
      })
      .filter(({ publications }) => publications.length > 0)
      .sort((a, b) => alphabetical(a.name, b.name) || alphabetical(a.id, b.id)),
  )
}
