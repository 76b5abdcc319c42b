import { z } from 'zod'
import type { Schema } from '../load/schema.ts'
import { Slug, Text } from '../model/fields.ts'
import { ChapterFrontMatter, FrontMatter } from '../model/publication.ts'
import { FieldPath, Query, Take } from '../model/query.ts'
import { registers } from '../model/registers/index.ts'
import { SearchWords } from '../model/search-words.ts'
import { Site } from '../model/site.ts'
import { Column, TableDescription } from '../model/table.ts'
import { publicationMeanings } from './meanings/publication.ts'
import { queryMeanings } from './meanings/query.ts'
import { registerMeanings } from './meanings/registers.ts'
import { searchMeanings } from './meanings/search.ts'
import { siteMeanings } from './meanings/site.ts'
import { tableMeanings } from './meanings/table.ts'

/** What authors fill in besides attributes: its schema, and what each field means. */
export interface Described {
  readonly caption: string
  readonly schema: Schema
  readonly meaning: (name: string) => string | undefined
}

const by = (meanings: Readonly<Record<string, string>>) => (name: string) => meanings[name]

/** The YAML of a table without what only a table from the registers has, which is told of by itself. */
const plainTable = TableDescription.omit({ query: true }).extend({ columns: z.array(Column.omit({ take: true })) })
/** Conditions are told of once. */
const conditions = z.string().meta({ allowed: 'conditions, as those of query.where' })
const cases = z.array(z.strictObject({ key: Slug, title: Text, where: conditions }))
const take = z.union([FieldPath, Take.extend({ where: conditions.optional() })]).optional()
const queriedTable = z.strictObject({
  query: Query.extend({ cases: cases.optional() }),
  columns: z.array(z.strictObject({ take })),
})

/** By the name that the guide’s texts use: ```fields:table. */
export const described: Readonly<Record<string, Described>> = {
  publication: { caption: 'Front matter of a publication', schema: FrontMatter, meaning: by(publicationMeanings) },
  chapter: { caption: 'Front matter of a chapter', schema: ChapterFrontMatter, meaning: by(publicationMeanings) },
  table: { caption: 'The YAML beside a table', schema: plainTable, meaning: by(tableMeanings) },
  query: {
    caption: 'What the YAML of a table from the registers has besides',
    schema: queriedTable,
    meaning: by(queryMeanings),
  },
  site: { caption: 'The fields of content/site.yaml', schema: Site, meaning: by(siteMeanings) },
  search: { caption: 'The fields of content/search.yaml', schema: SearchWords, meaning: by(searchMeanings) },
  ...Object.fromEntries(
    Object.entries(registers).map(([name, { row }]) => [
      name,
      {
        caption: `Columns of ${name}.csv`,
        schema: row,
        meaning: (column: string) => registerMeanings[`${name}.${column}`] ?? registerMeanings[column],
      },
    ]),
  ),
}
