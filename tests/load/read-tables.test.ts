import { describe, expect, test } from 'vitest'
import { told } from '../support/small-site.ts'

describe('the folders of tables', () => {
  test('a table without description, and a description without table', async () => {
    expect(
      await told({ 'data/bells/counts.yaml': null, 'data/bells/more.yaml': 'title: More\n' }),
    ).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:1
        This table has no description. A table is a pair of files: the CSV, and beside it the YAML that says what it means.
        Add data/bells/counts.yaml.   [table-files-paired]

      data/bells/more.yaml:1:1
        This description has no table. A table is a pair of files: the CSV, and beside it the YAML that says what it means.
        Add data/bells/more.csv, or build its rows from the registers by a query.   [table-files-paired]"
    `)
  })

  test('a folder that is no publication’s', async () => {
    expect(await told({ 'data/bels/counts.csv': 'a\n' })).toMatchInlineSnapshot(`
      "data/bels:1:1
        No publication has the slug "bels". data/ holds registers/ and, for each publication that has tables, a folder with its slug.
        Did you mean bells?   [table-publication-exists]

      data/bels/counts.csv:1:1
        This table has no description. A table is a pair of files: the CSV, and beside it the YAML that says what it means.
        Add data/bels/counts.yaml.   [table-files-paired]"
    `)
  })

  test('files that are not read', async () => {
    expect(
      await told({ 'data/bells/counts.xlsx': '', 'data/bells/more.yml': '', 'data/notes.txt': '' }),
    ).toMatchInlineSnapshot(`
      "data/bells/counts.xlsx:1:1
        "counts.xlsx" is not read. A publication’s folder of tables holds pairs of files: scores.csv and scores.yaml.
        Move or rename it.   [table-file-known]

      data/bells/more.yml:1:1
        "more.yml" is not read. A publication’s folder of tables holds pairs of files: scores.csv and scores.yaml.
        Rename it to end with .yaml.   [table-file-known]

      data/notes.txt:1:1
        This file is not read. data/ holds registers/ and, for each publication that has tables, a folder with its slug.
        Move or rename it.   [table-publication-exists]"
    `)
  })

  test('a table beyond the limit is refused before it is read', async () => {
    const csv = `key,tower,bells,cracked\n${'a,b,1,1\n'.repeat(1_300_000)}`
    expect(await told({ 'data/bells/counts.csv': csv })).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:1
        The file has 10,400,024 bytes. A file of this sort may have 10,000,000 bytes.
        Divide it into several files.   [file-size-within-limit]"
    `)
  })
})
