import type { Category, CategorySeries, Chronology, Grid, Mark } from '../../src/charts/series.ts'

/** Numbers that the inspectorate printed in its annual report for 2003/2004, as series. */
export const mark = (text: string): Mark => {
  const number = Number.parseFloat(text.replaceAll(',', '').replace('−', '-'))
  return { value: Number.isNaN(number) ? null : number, text }
}

const category = (label: string, ...texts: readonly string[]): Category => ({ label, marks: texts.map(mark) })

/** Paragraph 2.14. */
const scores: readonly (readonly [group: string, area: string, ...scores: readonly string[]])[] = [
  ['Large size, high density areas', 'Essex', '72', '81', '76', '76'],
  ['Large size, high density areas', 'Hampshire', '67', '77', '73', '73'],
  ['Large size, high density areas', 'Kent', '76', '84', '76', '79'],
  ['Large size, high density areas', 'Lancashire', '74', '84', '77', '79'],
  ['Large size, high density areas', 'Nottinghamshire', '57', '72', '62', '64'],
  ['Large size, high density areas', 'South Wales', '44', '62', '60', '56'],
  ['Medium size, higher density areas', 'Cheshire', '82', '85', '78', '82'],
  ['Medium size, higher density areas', 'Derbyshire', '76', '83', '76', '79'],
  ['Medium size, higher density areas', 'County Durham', '87', '87', '78', '84'],
  ['Medium size, higher density areas', 'Hertfordshire', '49', '66', '62', '60'],
  ['Medium size, higher density areas', 'Leicestershire & Rutland', '65', '78', '65', '70'],
  ['Medium size, higher density areas', 'Staffordshire', '63', '76', '75', '72'],
  ['Medium size, higher density areas', 'Teesside', '82', '84', '78', '82'],
  ['Medium size, higher density areas', 'Gwent', '66', '72', '70', '69'],
]

export const overallScores: CategorySeries = {
  categories: scores.map(([group, area, ...texts]) => ({
    ...category(area, texts[3] ?? ''),
    group,
    ...(area === 'South Wales' && { highlight: true }),
  })),
  names: ['Overall score'],
  unit: '%',
  domain: [0, 100],
  reference: { value: 73, label: 'Middle of the 14 areas: 73' },
}

export const scoresBySection: CategorySeries = {
  categories: scores.map(([facet, area, ...texts]) => ({ ...category(area, ...texts.slice(0, 3)), facet })),
  names: ['Assessment', 'Interventions', 'Outcomes'],
  unit: '%',
  domain: [0, 100],
}

/** Paragraph 2.19. */
export const feedback: CategorySeries = {
  categories: [
    category('Were you given sufficient advance notice of the inspection?', '95%', '5%'),
    category('Were you clear about the purpose of the inspection?', '96%', '4%'),
    category('Do you consider that the demands made on yourself and/or your staff were reasonable?', '91%', '9%'),
    category('Were the discussions undertaken in a professional, impartial and courteous manner?', '100%', '0%'),
  ],
  names: ['Yes, or reasonably so', 'Not really, or not at all'],
  unit: '%',
  domain: [0, 100],
}

/** Paragraph 2.15: average, lowest, highest. */
export const keyQuestions: CategorySeries = {
  categories: [
    category('Risk of harm assessed in time', '53', '17', '74'),
    category('Interventions identified', '72', '46', '89'),
    category('Appointments arranged to at least the national standard', '84', '65', '95'),
    category('Breach or recall in time', '82', '60', '91'),
    category('Interventions carried out', '69', '43', '88'),
    category('Victim issues addressed', '55', '34', '74'),
    category('Sensitive to race equality and diversity', '83', '64', '93'),
    category('Level appropriate to the risk of harm', '86', '67', '98'),
    category('Progress on priority factors', '62', '45', '77'),
    category('Change in attitudes shown', '47', '26', '73'),
    category('Order or licence complied with', '68', '55', '85'),
  ],
  names: ['Average over areas', 'Lowest area', 'highest'],
  unit: '%',
  domain: [0, 100],
}

/** Paragraph 2.26: ratings in the audit and in its follow-up. */
export const ratings: CategorySeries = {
  categories: [
    ['Cambridgeshire', '59'],
    ['Devon & Cornwall', '45', '71'],
    ['County Durham', '71'],
    ['Dyfed-Powys', '47', '66'],
    ['Essex', '68'],
    ['Hampshire', '70', '89'],
    ['Hertfordshire', '51'],
    ['Kent', '53', '67'],
    ['London', '40', '37'],
    ['Norfolk', '69'],
    ['North Wales', '40', '50'],
    ['North Yorkshire', '60', '81'],
    ['Northumbria', '92'],
    ['South Wales', '42', '55'],
    ['Staffordshire', '47', '73'],
    ['Suffolk', '66'],
    ['Surrey', '55', '81'],
    ['Thames Valley', '39', '70'],
    ['West Midlands', '42', '70'],
    ['West Yorkshire', '58', '66'],
  ].map(([area = '', audit = '', followUp = 'no follow-up']) => ({
    ...category(area, audit, followUp),
    ...(area === 'London' && { highlight: true }),
  })),
  names: ['Audit', 'Follow-up'],
  unit: '%',
  domain: [0, 100],
  reference: { value: 50, label: 'From 50 there is no follow-up' },
}

/** Paragraph 2.13. Digits are the levels in their printed order, counted from 0. */
export const descriptors: Grid = {
  rows: [
    'Cheshire',
    'County Durham',
    'Derbyshire',
    'Essex',
    'Gwent',
    'Hampshire',
    'Hertfordshire',
    'Kent',
    'Lancashire',
    'Leicestershire & Rutland',
    'Nottinghamshire',
    'South Wales',
    'Staffordshire',
    'Teesside',
  ].map((label) => ({ label })),
  columns: [
    'Leadership and planning',
    'Resource allocation',
    'Management and supervision of staff',
    'Partnership, contracting out',
    'Communication with sentencers',
  ],
  levels: ['Very well met', 'Well met', 'Satisfactorily met', 'Partly met', 'Not met'],
  cells: [
    '12320',
    '10021',
    '11210',
    '22323',
    '23312',
    '32331',
    '43443',
    '21223',
    '11131',
    '12320',
    '32333',
    '33333',
    '22313',
    '10111',
  ].map((row) => [...row].map(Number)),
}

/** Appendix A, counted from its list: reports by month. */
export const reportsByMonth: CategorySeries = {
  categories: [
    ['April 2003', '7', '0', '7'],
    ['August 2003', '5', '2', '7'],
    ['December 2003', '1', '3', '4'],
    ['January 2004', '1', '0', '1'],
    ['March 2004', '5', '4', '9'],
  ].map(([month = '', single = '', joint = '', all = '']) => ({
    ...category(month, single, joint),
    total: mark(all),
  })),
  names: ['HMI Probation alone', 'Joint'],
  unit: ' reports',
  totalName: 'All',
}

/** Paragraph 2.13: how many of 14 areas had each rating, counted from the table. */
export const ratingsByCriterion: CategorySeries = {
  categories: [
    category('Leadership and planning', '1', '3', '4', '6', '0'),
    category('Resource allocation', '0', '3', '6', '3', '2'),
    category('Management and supervision of staff', '1', '8', '2', '2', '1'),
  ],
  names: ['Not met', 'Partly met', 'Satisfactorily met', 'Well met', 'Very well met'],
  unit: ' areas',
  centre: 2,
}

/** Invented: shares of small and large samples with their confidence intervals. */
export const sharesWithIntervals: CategorySeries = {
  categories: [
    ['East Quay', '64%', '55%', '72%', '120'],
    ['Llyn Ŵen', '41%', '24%', '60%', '27'],
    ['Old Mole', '[c]', '[c]', '[c]', '[c]'],
    ['Mary Rock', '88%', '80%', '96%', '64'],
  ].map(([place = '', share = '', low = '', high = '', base = '']) => ({
    label: place,
    marks: [{ ...mark(share), interval: { low: mark(low), high: mark(high) } }],
    bases: [{ text: base, small: Number(base) < 30 }],
  })),
  names: ['Share of lights lit'],
  unit: '%',
  domain: [0, 100],
  intervals: [{ low: 'Lower limit', high: 'Upper limit' }],
  smallBase: 30,
}

/** Invented: no document prints the dates of a whole inspection. */
export const lifeOfAnInspection: Chronology = {
  spans: [
    { label: 'Fieldwork', from: '2003-06-02', to: '2003-06-13', lane: 'The inspectorate' },
    { label: 'Report', from: '2003-09', lane: 'The inspectorate' },
    { label: 'Follow-up', from: '2005-02-14', lane: 'The inspectorate' },
    { label: 'Action plan, due within 12 weeks', from: '2003-09-30', to: '2003-12-23', lane: 'The area' },
    { label: 'Reported complete', from: '2004-11-01', lane: 'The area' },
  ],
}
