import { type RegisterRows, registerCsv } from '../support/register-csv.ts'

const port = (id: string, name: string, family: string) => ({ id, name, kind: 'port', family })
const visited = (id: string, areas: string, said: Readonly<Record<string, string>>) => ({
  id,
  name: `Visit to ${areas}`,
  programme: 'rounds',
  stage: 'inspection',
  areas,
  ...said,
})
const rated = (inspection: string, area: string, criterion: string, said: Readonly<Record<string, string>>) => ({
  inspection,
  area,
  criterion,
  ...said,
})

/** Registers of three ports, five inspections of them and nine ratings, as rows that a test may change. */
export const towers: Readonly<Record<string, RegisterRows>> = {
  areas: [port('bay', 'Bay', 'West'), port('ay', 'Âÿ', 'East'), port('mole', 'Mole', 'West')],
  programmes: [{ id: 'rounds', name: 'Rounds' }],
  criteria: [
    {
      id: 'ropes',
      name: 'Ropes',
      programme: 'rounds',
      framework: 'Rules',
      kind: 'descriptor',
      scale: 'Frayed;Worn;Sound',
    },
    { id: 'ringing', name: 'Ringing', programme: 'rounds', framework: 'Rules', kind: 'score', unit: '%' },
  ],
  inspections: [
    visited('bay-1', 'bay', { report_kind: 'Full reports', report_title: 'Bay', report_published: '2020-11' }),
    visited('ay-1', 'ay', {
      report_kind: 'Full reports',
      report_title: 'Âÿ',
      report_published: '2020-11-30',
      partners: 'guild',
    }),
    visited('both', 'bay;mole', {
      report_kind: 'Short reports',
      report_title: '“Bay, Mole”',
      report_published: '2021-02',
    }),
    visited('bay-2', 'bay', { stage: 'follow-up', follow_up_of: 'bay-1', publication: 'bells' }),
    visited('mole-1', 'mole', { report_kind: 'Full reports', report_title: 'Mole', report_published: '2019' }),
  ],
  ratings: [
    rated('bay-1', 'bay', 'ropes', { descriptor: 'Worn' }),
    rated('bay-1', 'bay', 'ringing', { value: '70' }),
    rated('ay-1', 'ay', 'ropes', { descriptor: 'Frayed' }),
    rated('ay-1', 'ay', 'ringing', { value: '81.5' }),
    rated('both', 'mole', 'ropes', { descriptor: 'Sound' }),
    rated('both', 'mole', 'ringing', { value: '70.0' }),
    rated('bay-2', 'bay', 'ringing', { value: '75', date: '2023-12' }),
  ],
}

/** The files of registers. */
export const towerFiles = (said: Readonly<Record<string, RegisterRows>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...towers, ...said }).map(([name, rows]) => [
      `data/registers/${name}.csv`,
      registerCsv(name as Parameters<typeof registerCsv>[0], rows),
    ]),
  )
