import type { ListedText, ListedTexts, ListIndex } from '../../../src/reader/list/list-index.ts'

/** A small list of the invented Harbour Inspectorate: five entries, newest first. */
export const smallIndex: ListIndex = {
  edition: 'e1',
  day: '2020-01-01',
  count: 5,
  perFile: 2,
  statuses: [
    ['in-progress', 'In progress'],
    ['no-record', 'No record since publication'],
  ],
  bodies: [
    ['gulls', 'Gull Island'],
    ['port', 'Port Authority'],
  ],
  publications: [
    ['pilots-2021', 'Pilots again'],
    ['pilots-2019', 'Pilots and their training'],
  ],
  themes: [
    ['staff', 'Staff'],
    ['tugs', 'Tugs'],
  ],
  themeSets: [[0], [0, 1], []],
  days: ['', '2019', '2019-05', '2020-03-31', '2021-01', '2021-06', '2022-12'],
  columns: {
    status: [0, 1, 0, 1, 1],
    body: [0, 1, 1, 0, 1],
    publication: [0, 0, 1, 1, 1],
    themes: [0, 1, 2, 1, 0],
    issued: [4, 4, 2, 2, 1],
    due: [6, 0, 3, 0, 0],
    silent: [5, 4, 0, 2, 1],
    changed: [5, 0, 0, 0, 3],
    gap: [0, 0, 1, 0, 0],
  },
}

export const smallTexts: readonly ListedText[] = [
  { id: 'pilots-2021/1', number: '1', text: 'Train every pilot.', asked: 'Gull Island', body: 'gulls', due: '2022-12' },
  {
    id: 'pilots-2021/2',
    text: 'Paint <b>tugs</b> & buoys.',
    asked: 'The Port',
    body: 'port',
    parts: ['Red.', 'Green.'],
  },
  { id: 'pilots-2019/1', text: 'Train the cook.', asked: 'The Port', claim: 'Complete, May 2020', due: '2020-03-31' },
  { id: 'pilots-2019/2', text: 'Môr a mynydd.', asked: 'Gull Island', takenOverBy: 'Port Authority' },
  { id: 'pilots-2019/3', text: 'Sound the horn.', asked: 'The Port' },
]

/** The files of a list by their names. */
export function filesOf(index: ListIndex, texts: readonly ListedText[]): Readonly<Record<string, unknown>> {
  const numbers = Array.from({ length: Math.ceil(index.count / index.perFile) }, (_, number) => number)
  const file = (number: number): ListedTexts => ({
    edition: index.edition,
    texts: texts.slice(number * index.perFile, (number + 1) * index.perFile),
  })
  const named = numbers.map((number) => [`texts-${number}.json?${index.edition}`, file(number)])
  return { 'index.json': index, ...Object.fromEntries(named) }
}
