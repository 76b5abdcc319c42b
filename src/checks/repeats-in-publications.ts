import type { Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import type { Place } from '../model/problem.ts'
import { documentIds } from './document-ids.ts'

/** A name that one document has after another of its publication; within one document the guard has seen to it. */
export interface Repeat {
  readonly name: string
  readonly place: Place
  readonly first: Place
}

/** The names that two documents of one publication share, at the place of the later. */
export function repeatsInPublications(
  publications: readonly Publication[],
  outlines: ReadonlyMap<string, Outline>,
  names: (outline: Outline) => readonly { readonly name: string; readonly place: Place }[],
): readonly Repeat[] {
  return publications.flatMap((publication) => {
    const seen = new Map<string, Place>()
    return documentIds(publication).flatMap((id) => {
      const outline = outlines.get(id)
      if (outline === undefined) return []
      const found = names(outline)
      const repeats = found.flatMap(({ name, place }) => {
        const first = seen.get(name)
        const { file, line, column } = place
        return first === undefined ? [] : [{ name, place: { file, line, column }, first }]
      })
      for (const { name, place } of found) seen.set(name, seen.get(name) ?? place)
      return repeats
    })
  })
}
