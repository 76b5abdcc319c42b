import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/feeds/csv.ts'
import { dataPage } from '../../src/pages/_data-page.ts'
import { disclosureWords } from '../../src/pages/_disclosure-words.ts'
import { anEdition } from '../support/edition.ts'
import { aLibrary, anOutline, aPublication, aTable } from '../support/library.ts'
import { sampleTable, scores } from '../tables/sample-table.ts'

const publication = aPublication({ slug: 'lights-2030', title: 'Lights 2030' })
const place = { file: 'x.mdx', line: 1, column: 1 }
const others = [aTable('lights-2030/answers', 'Answers'), aTable('lights-2030/watches', 'Watches')]
const tables = new Map([...others, scores].map((table) => [table.id, table]))
const edition = anEdition(aLibrary({ publications: [publication], tables }), {
  outline: () =>
    anOutline({
      figures: [
        { ...place, id: 'visits', word: 'Bars', attributes: { data: 'scores', title: 'First visits' } },
      ] as never,
      tables: [{ ...place, id: 'scores', word: 'Table', attributes: { data: 'lights-2030/scores' } }] as never,
    }),
})
const page = dataPage(edition, scores)

describe('the page of a table', () => {
  test('gives each file with its size and the digest of its bytes', () => {
    const [file, metadata] = page.downloads
    expect(file).toMatchObject({ href: '/data/lights-2030/scores.csv', size: `${csv(scores).length} bytes` })
    expect(file?.sha256).toBe(createHash('sha256').update(csv(scores)).digest('hex'))
    expect(metadata?.href).toBe('/data/lights-2030/scores.csv-metadata.json')
    expect(metadata?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('names every figure and table that shows it, with the picture of a figure', () => {
    expect(page.uses).toMatchObject([
      {
        title: 'Figure: First visits',
        href: '/reports/lights-2030/#figure-visits',
        picture: { svg: '/reports/lights-2030/figure-visits.svg' },
      },
      { title: 'Table: Scores', href: '/reports/lights-2030/#table-scores' },
    ])
    expect(page.uses[1]).not.toHaveProperty('picture')
    expect(page.uses[0]?.picture).not.toHaveProperty('png')
  })

  test('has the picture in pixels, too, where the build draws it', () => {
    const png = { width: 1408, height: 900, bytes: 48_000, read: () => new Uint8Array() }
    const drawn = dataPage({ ...edition, figurePng: () => png }, scores)
    expect(drawn.uses[0]?.picture?.png).toEqual({
      href: '/reports/lights-2030/figure-visits.png',
      words: 'PNG, 1408 × 900 pixels, 48 KB',
    })
  })

  test('says of each column what it holds, how far it goes, and what stands in for numbers', () => {
    const of = (name: string) => page.columns.find((column) => column.name === name)
    expect(of('id')).toMatchObject({ holds: 'Text; names the row', range: '4 different values', symbols: '–' })
    expect(of('before')).toMatchObject({ range: '57% to 84%', symbols: '[x] not available: 1; [r] revised: 1' })
    expect(of('after')).toMatchObject({ range: '40% to 80%', symbols: 'blank: 1' })
    expect(of('cost')).toMatchObject({ holds: 'Amount of money, in £', range: '£0 to £2,203,600' })
    expect(of('rating')?.range).toBe('From best to worst: Bright, Fair, Dim')
  })

  test('leads to the tables before and after it in its publication', () => {
    expect(page.pager).toMatchObject({
      previous: { title: 'Answers', href: '/data/lights-2030/answers/' },
      next: { title: 'Watches', href: '/data/lights-2030/watches/' },
    })
  })

  test('of dates and of nothing says how far they go', () => {
    const table = sampleTable(
      'days',
      {
        columns: [
          { name: 'id', title: 'Id', type: 'text' },
          { name: 'on', title: 'On', type: 'date', required: false },
          { name: 'n', title: 'N', type: 'integer', required: false, min: 0, max: 9 },
          { name: 'm', title: 'M', type: 'integer', min: 0 },
        ],
        key: 'id',
      },
      [
        ['a', '2004', '', '3'],
        ['b', '2003-05', '', '3'],
        ['c', '', '', '3'],
      ],
    )
    const { columns } = dataPage(
      anEdition(aLibrary({ publications: [publication], tables: new Map([[table.id, table]]) })),
      table,
    )
    expect(columns.map(({ range }) => range)).toEqual(['3 different values', 'May 2003 to 2004', '–', '3'])
    expect(columns[2]).toMatchObject({ holds: 'Whole number; allowed 0 to 9', symbols: 'blank: 3' })
    expect(columns[3]?.holds).toBe('Whole number; allowed from 0')
  })
})

describe('the policy for people’s protection is told in words', () => {
  const policy = { threshold: 5, rounding: 1, zeros: 'show', totals: 'keep' } as const

  test('where nothing is done it claims no more than that', () => {
    const untouched = 'No number of this table has been hidden or rounded to protect people.'
    expect(disclosureWords(undefined)).toBe(untouched)
    expect(disclosureWords('none')).toBe(untouched)
  })

  test('a threshold says what becomes of small counts, zeros and totals', () => {
    expect(disclosureWords(policy)).toBe(
      'Counts of people from 1 to 4 are hidden and shown as [c], and so is what would give them away. A count of 0 is shown. A total of 5 or more is never hidden. No count is rounded.',
    )
    expect(disclosureWords({ ...policy, zeros: 'hide', totals: 'hide', rounding: 5 })).toBe(
      'Counts of people below 5, and 0 with them, are hidden and shown as [c], and so is what would give them away. A total is hidden, too, where it would give another count away. Counts that are shown are rounded to the nearest 5.',
    )
  })

  test('a threshold of 1 hides nothing', () => {
    expect(disclosureWords({ ...policy, threshold: 1, rounding: 5 })).toBe(
      'No count of people is hidden. Counts that are shown are rounded to the nearest 5.',
    )
  })
})

describe('a table that must equal a printed one', () => {
  const rows = { bay: '57', mole: '60' }
  const printed = aTable('lights-2030/printed', 'Lamps as printed', rows)
  const said = (compared: ReturnType<typeof aTable>) =>
    dataPage(
      anEdition(
        aLibrary({
          publications: [publication],
          tables: new Map([
            [compared.id, compared],
            [printed.id, printed],
          ]),
        }),
      ),
      compared,
    ).rules
  const built = (scores: typeof rows, differs: readonly { row: string; column: string; note: string }[] = []) => {
    const table = aTable('lights-2030/built', 'Lamps', scores)
    return { ...table, description: { ...table.description, printed: [{ table: 'printed', differs: [...differs] }] } }
  }

  test('says that it does', () => {
    expect(said(built(rows))).toEqual([
      {
        asks: 'Every cell that both have equals that of “Lamps as printed” as it was printed.',
        state: 'holds',
        result: 'Holds in both cells compared.',
        note: undefined,
      },
    ])
  })

  test('says where it does not', () => {
    const note = { row: 'mole', column: 'score', note: 'The report prints 60.' }
    expect(said(built({ bay: '57', mole: '61' }, [note]))).toMatchObject([
      {
        state: 'disagrees',
        result: 'The print differs in 1 of 2 cells (“mole”, Score: 61 here, 60 there); notes say where.',
      },
    ])
  })
})
