import { describe, expect, test } from 'vitest'
import { reportOf } from '../../../src/derive/inspections/report-of.ts'
import { anInspection } from '../../support/inspections.ts'
import { aPublication } from '../../support/library.ts'

const pilots = aPublication()
const publications = [pilots]

describe('an inspection’s report', () => {
  test('is unknown where nothing is recorded of it', () => {
    expect(reportOf(anInspection('quay'), { publications })).toBeUndefined()
  })

  test('that this site publishes has the publication’s title and date', () => {
    expect(reportOf(anInspection('quay', { publication: 'pilots-2019' }), { publications })).toEqual({
      title: 'Pilots and their training',
      published: '2019-05-14',
      publication: pilots,
      isTold: false,
    })
  })

  test('of which this site publishes a summary keeps its own title, and does not take the summary’s date', () => {
    const said = { publication: 'pilots-2019', report_title: 'Pilots: the full report' }
    expect(reportOf(anInspection('quay', said), { publications })).toEqual({
      title: 'Pilots: the full report',
      publication: pilots,
      isTold: true,
    })
  })

  test('that is only listed elsewhere keeps the date, as exact as it is', () => {
    const said = { report_title: 'East Quay', report_kind: 'Harbour reports', report_published: '2019-06' }
    expect(reportOf(anInspection('quay', said), { publications })).toEqual({
      title: 'East Quay',
      kind: 'Harbour reports',
      published: '2019-06',
      isTold: false,
    })
  })
})
