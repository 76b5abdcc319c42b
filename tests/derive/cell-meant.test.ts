import { expect, test } from 'vitest'
import { cellMeant, numberedCells } from '../../src/derive/cell-meant.ts'
import { sampleTable } from '../tables/sample-table.ts'

const pilots = sampleTable(
  'pilots',
  {
    columns: [
      { name: 'harbour', title: 'Harbour', type: 'text' },
      { name: 'trained', title: 'Pilots trained', type: 'integer' },
      { name: 'pilots', title: 'Pilots', type: 'integer' },
      { name: 'share', title: 'Share trained', type: 'percent' },
      { name: 'money', title: 'Money spent', type: 'money', unit: '£' },
    ],
    key: 'harbour',
  },
  [
    ['Holyhead', '14', '42', '33', '2203600'],
    ['Dover', '4', '9', '46', '900'],
  ],
)
const cells = numberedCells([pilots])
const meant = (says: string, sentence: string) => {
  const cell = cellMeant({ says, sentence }, cells)
  return cell && `${cell.row.key} ${cell.column.name}`
}

test.each([
  ['33 per cent', 'It was 33 per cent', 'Holyhead share'],
  ['a third', 'A third of pilots were trained', 'Holyhead share'],
  ['nearly half', 'In Dover nearly half were trained', 'Dover share'],
  ['one in three', 'One in three was trained at Holyhead', 'Holyhead share'],
  ['four of the nine', 'Four of the nine', undefined],
  ['four of the nine', 'At Dover, four of the nine', 'Dover trained'],
  ['£2.2 million', 'They spent £2.2 million', 'Holyhead money'],
  ['about 40', 'About 40 pilots', 'Holyhead pilots'],
  ['more than 40', 'More than 40 pilots', 'Holyhead pilots'],
])('“%s” in “%s” means %s', (says, sentence, cell) => expect(meant(says, sentence)).toBe(cell))

test.each([
  ['a third', 'A third of all ships'],
  ['two-thirds', 'Two-thirds of pilots were trained'],
  ['more than a tenth', 'More than a tenth of pilots were trained'],
  ['33', 'At Holyhead 33 pilots'],
  ['9', 'Dover has 9 pilots'],
  ['14 of 40', 'At Holyhead 14 of 40 pilots'],
  ['twice as many', 'Twice as many pilots'],
  ['several', 'Several pilots'],
])('“%s” in “%s” means no cell', (says, sentence) => expect(meant(says, sentence)).toBeUndefined())
