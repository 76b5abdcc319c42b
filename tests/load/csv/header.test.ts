import { describe, expect, test } from 'vitest'
import { told } from '../../support/small-site.ts'

const counts = (header: string) => told({ 'data/bells/counts.csv': `${header}\n` })

describe('the header of a table', () => {
  test('semicolons instead of commas', async () => {
    expect(await counts('key;tower;bells;cracked\nnorth;North;8;1')).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:1
        One column was found; is the file separated by ;? The header must be key,tower,bells,cracked.
        Save it again separated by commas.   [csv-comma-separated]"
    `)
  })

  test('tabs instead of commas', async () => {
    expect(await counts('key\ttower\tbells\tcracked')).toContain(
      'One column was found; is the file separated by a tab?',
    )
  })

  test('a name that stands twice, and what is then missing', async () => {
    expect(await counts('key,tower,bells,bells')).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:1
        The header lacks "cracked". The header must be key,tower,bells,cracked.
        Add what is missing; blank cells may stand below it where the column allows them.   [csv-header-fits]

      data/bells/counts.csv:1:17
        "bells" stands a second time in the header. The header must be key,tower,bells,cracked.
        Take one of the two columns out.   [csv-header-fits]"
    `)
  })

  test('blank and padded names', async () => {
    expect(await counts('key, tower,,cracked')).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:1
        The header lacks "bells". The header must be key,tower,bells,cracked.
        Add what is missing; blank cells may stand below it where the column allows them.   [csv-header-fits]

      data/bells/counts.csv:1:5
        " tower" has a space before or after it. The header must be key,tower,bells,cracked.
        Take the space out.   [csv-header-fits]

      data/bells/counts.csv:1:12
        The name of this column is blank. The header must be key,tower,bells,cracked.
        Name the column, or take it out.   [csv-header-fits]"
    `)
  })

  test('an unknown name with the nearest right one', async () => {
    expect(await counts('key,tower,bels,cracked')).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:1
        The header lacks "bells". The header must be key,tower,bells,cracked.
        Add what is missing; blank cells may stand below it where the column allows them.   [csv-header-fits]

      data/bells/counts.csv:1:11
        There is no column "bels". The header must be key,tower,bells,cracked.
        Did you mean bells?   [csv-header-fits]"
    `)
  })

  test('names out of order', async () => {
    expect(await counts('key,bells,tower,cracked')).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:5
        "bells" stands where tower should. The header must be key,tower,bells,cracked.
        Put the columns in this order.   [csv-header-fits]"
    `)
  })

  test('a line of title before the header', async () => {
    expect(await counts('Bells by tower,,,\nkey,tower,bells,cracked')).toContain('There is no column "Bells by tower".')
  })

  test('an empty file', async () => {
    expect(await told({ 'data/bells/counts.csv': '' })).toMatchInlineSnapshot(`
      "data/bells/counts.csv:1:1
        The file is empty. The first row must be the header: key,tower,bells,cracked.
        Write the header and the rows.   [csv-header-fits]"
    `)
  })
})
