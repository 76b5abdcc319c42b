import { described } from '../described.ts'
import type { Block } from './block.ts'
import { fieldListing } from './field-listing.ts'

/** ```fields:table: the fields that authors may write somewhere, from their schema. */
export const fieldList: Block = {
  name: 'fields',
  html: ({ about }) => {
    const found = described[about]
    if (found === undefined) throw new Error(`The guide tells of fields of ${about}, which there are not.`)
    return fieldListing(found.caption, found.schema, found.meaning)
  },
}
