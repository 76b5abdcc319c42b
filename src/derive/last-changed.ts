import type { Publication } from '../model/library.ts'
import { releaseDay } from '../model/public-since.ts'

/** When what is shown of a publication last changed: the date of its last version, else of its release here, else of publication. */
export function lastChanged({ versions, released, published }: Publication): string {
  return versions.at(-1)?.date ?? releaseDay({ released }) ?? published
}
