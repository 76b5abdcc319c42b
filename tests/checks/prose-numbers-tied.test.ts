import { describe, expect, test } from 'vitest'
import { proseNumbersTied } from '../../src/checks/prose-numbers-tied.ts'
import type { Library } from '../../src/model/library.ts'
import type { Row } from '../../src/model/table.ts'
import { aCell, aColumn, aLibrary, aPublication, aTable } from '../support/library.ts'
import { outlines, told } from '../support/prose.ts'

const file = 'content/reports/pilots-2019.mdx'
const description = {
  title: 'Training',
  source: { document: 'Pilots and their training', section: 'Appendix 1' },
  key: ['harbour'],
  notes: [],
  rules: [],
  columns: [
    aColumn({ name: 'harbour', title: 'Harbour', type: 'text' }),
    aColumn({ name: 'trained', title: 'Pilots trained', type: 'integer' }),
    aColumn({ name: 'pilots', title: 'Pilots', type: 'integer' }),
    aColumn({ name: 'share', title: 'Share trained', type: 'percent' }),
    aColumn({ name: 'money', title: 'Spent', type: 'money', unit: '£' }),
  ],
}
const row = (key: string, trained: number, pilots: number, share: number, money: number) => ({
  key,
  line: 2,
  cells: {
    harbour: aCell(key),
    trained: aCell(String(trained)),
    pilots: aCell(String(pilots)),
    share: aCell(String(share)),
    money: aCell(String(money)),
  },
})
const tables = (publication: string, rows: readonly Row[]) =>
  new Map([[`${publication}/training`, { ...aTable(`${publication}/training`, 'Training'), description, rows }]])
const rows = [row('Holyhead', 14, 42, 33, 1200), row('Dover', 4, 9, 44, 900)]

function found(text: string, about: Partial<Library> = {}): readonly string[] {
  const publication = aPublication({ body: { file, text, linesBefore: 3 } })
  const library = aLibrary({ publications: [publication], tables: tables('pilots-2019', rows), ...about })
  const { outline } = outlines(library)
  return proseNumbersTied.run(library, new Map([[publication.slug, outline(publication.slug)]])).map(told)
}

describe('a number that the text and a table share', () => {
  test('is found where nothing ties it, with its place and what to write', () => {
    expect(found('In Holyhead\nonly 33 per cent were trained.')).toEqual([
      `${file}:5:6 “33 per cent” stands in the text alone; the table “training” has 33% in row Holyhead, column share. ` +
        'A number that a table holds is tied to the table, so that text and table can’t come to differ. ' +
        'Write <Says data="training" row="Holyhead" column="share">33 per cent</Says>, or <Untied>33 per cent</Untied> ' +
        'where another number is meant. [prose-numbers-tied]',
    ])
  })

  test.each([
    'It spent £1,200.',
    'At Dover, four of the nine had been.',
    'Holyhead had 42 pilots.',
    '- Trained: 14',
    '<Note>\n\nIt was 33% in all.\n\n</Note>',
    'From 33 to 70 per cent.',
    'At Holyhead a third had been trained.',
    'More than two-fifths of the share was at Dover, in training.',
    'Nearly one in three was trained in Holyhead; all the same, approximately one in three.',
    'It spent just over £1,100.',
    'At Dover, four out of the nine had been.',
  ])('is found in “%s”', (text) => expect(found(text)).toHaveLength(1))

  test.each([
    'In Holyhead <Says data="training" row="Holyhead" column="share">33 per cent</Says> were trained.',
    'Holyhead had <Value data="training" row="Holyhead" column="pilots"/> pilots.',
    'Holyhead had <Untied>42</Untied> pilots on shore.',
    'There were 42 ships.',
    'Dover had 9 pilots.',
    'Holyhead had 33 pilots.',
    'It spent £42.',
    'At Holyhead a third pilot was trained.',
    'At Holyhead two-thirds were not trained.',
    'Half of the ships were late.',
    'More than a tenth were trained at Holyhead.',
    '## Holyhead and its 42 pilots',
    'Holyhead.[^1]\n\n[^1]: See its 42 pilots.',
    'Table: Pilots\n\n| Harbour | Pilots |\n| --- | --- |\n| Holyhead | 42 |',
  ])('is not found in “%s”', (text) => expect(found(text)).toEqual([]))

  test('belongs to the table of another publication: not found', () => {
    expect(found('In Holyhead 33 per cent.', { tables: tables('lights-2020', rows) })).toEqual([])
  })

  test('is taken for the cell whose row and column the sentence names best', () => {
    const twice = tables('pilots-2019', [row('Dover', 14, 42, 33, 1), row('Holyhead', 14, 42, 33, 1)])
    const [one] = found('Of pilots in Holyhead, 33 per cent.', { tables: twice })
    expect(one).toContain('row Holyhead, column share')
  })
})
