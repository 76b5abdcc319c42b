import type { Publication } from '../model/library.ts'
import type { Site } from '../model/site.ts'
import type { Table } from '../model/table.ts'

/** A licence by its name and, where it is known, its address. */
export interface Licence {
  readonly name: string
  readonly url?: string | undefined
}

/** A table's own licence, else its publication's, else the site's. */
export function licenceOf({ description }: Table, publication: Publication, site: Site): Licence {
  return description.licence === undefined ? (publication.licence ?? site.licence) : { name: description.licence }
}
