import type { Schema } from '../../load/schema.ts'
import { ChapterFrontMatter, FrontMatter } from '../../model/publication.ts'
import { registers } from '../../model/registers/index.ts'
import { Site } from '../../model/site.ts'
import { TableDescription } from '../../model/table.ts'
import { fields } from '../fields.ts'
import type { Block } from './block.ts'
import { listing } from './listing.ts'

const schemas: Readonly<Record<string, { readonly caption: string; readonly schema: Schema }>> = {
  publication: { caption: 'Front matter of a publication', schema: FrontMatter },
  chapter: { caption: 'Front matter of a chapter', schema: ChapterFrontMatter },
  table: { caption: 'The YAML beside a table', schema: TableDescription },
  site: { caption: 'content/site.yaml', schema: Site },
  ...Object.fromEntries(
    Object.entries(registers).map(([name, { row }]) => [name, { caption: `Columns of ${name}.csv`, schema: row }]),
  ),
}

/** ```fields:table: the fields that authors may write somewhere, from their schema. */
export const fieldList: Block = {
  name: 'fields',
  html: ({ about }) => {
    const found = schemas[about]
    if (found === undefined) throw new Error(`The guide tells of fields of ${about}, which there are not.`)
    const rows = fields(found.schema).map(({ name, needed, allowed }) => [
      { typed: name },
      needed ? 'needed' : 'if you like',
      `${allowed}.`,
    ])
    return listing(found.caption, ['Name', 'Is it needed?', 'It must be'], rows)
  },
}
