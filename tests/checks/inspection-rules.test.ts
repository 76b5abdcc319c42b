import { describe, expect, test } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import { criterionWhole } from '../../src/checks/criterion-whole.ts'
import { checks } from '../../src/checks/index.ts'
import { inspectionDatesInOrder } from '../../src/checks/inspection-dates-in-order.ts'
import { inspectionFollowUpFits } from '../../src/checks/inspection-follow-up-fits.ts'
import { inspectionNamesKnown } from '../../src/checks/inspection-names-known.ts'
import { inspectionRules } from '../../src/checks/inspection-rules.ts'
import { programmeCoversKnown } from '../../src/checks/programme-covers-known.ts'
import { ratingInspectionFits } from '../../src/checks/rating-inspection-fits.ts'
import { ratingNamesKnown } from '../../src/checks/rating-names-known.ts'
import { ratingValueFits } from '../../src/checks/rating-value-fits.ts'
import { report } from '../../src/checks/report.ts'
import type { registers } from '../../src/model/registers/index.ts'
import { type RegisterRows, registerCsv } from '../support/register-csv.ts'
import { readSmallSite } from '../support/small-site.ts'

const bay = { id: 'bay', name: 'Bay', kind: 'port' }
const quay = { id: 'quay', name: 'Quay', kind: 'port' }
const rounds = { id: 'rounds', name: 'Rounds' }
const ringing = {
  id: 'ringing',
  name: 'Ringing',
  programme: 'rounds',
  framework: 'Rules of 2020',
  kind: 'score',
  unit: '%',
}
const ropes = {
  id: 'ropes',
  name: 'Ropes',
  programme: 'rounds',
  framework: 'Rules of 2020',
  kind: 'descriptor',
  scale: 'Frayed;Sound',
}
const first = { id: 'bay-2020', name: 'Bay 2020', programme: 'rounds', stage: 'inspection', areas: 'bay' }
const again = {
  id: 'bay-2021',
  name: 'Bay 2021',
  programme: 'rounds',
  stage: 'follow-up',
  areas: 'bay',
  follow_up_of: 'bay-2020',
}
const score = { inspection: 'bay-2020', area: 'bay', criterion: 'ringing', value: '70' }

/** What a check tells about the small site with these rows besides two ports, a programme and its two criteria. */
async function told(check: Check, said: Partial<Record<keyof typeof registers, RegisterRows>>): Promise<string> {
  const rows = { areas: [bay, quay], programmes: [rounds], criteria: [ringing, ropes], inspections: [first], ...said }
  const files = Object.entries(rows).map(([name, of]) => [
    `data/registers/${name}.csv`,
    registerCsv(name as keyof typeof registers, of),
  ])
  const { library, problems } = await readSmallSite(Object.fromEntries(files))
  expect(problems).toEqual([])
  return report(check.run(library))
}

test('the rules of inspections are among the checks of the site', () => {
  for (const rule of inspectionRules) expect(checks).toContain(rule)
})

describe('programmes and criteria', () => {
  test('a programme covers a kind of area that there is', async () => {
    expect(await told(programmeCoversKnown, { programmes: [{ ...rounds, covers: 'port' }] })).toBe('')
    expect(await told(programmeCoversKnown, { programmes: [{ ...rounds, covers: 'prot' }] })).toMatchInlineSnapshot(`
      "data/registers/programmes.csv:2:20 covers
        No area is of the kind "prot", which rounds covers. The kinds in the register are port.
        Did you mean port?   [programme-covers-known]"
    `)
    expect(
      await told(programmeCoversKnown, { programmes: [{ ...rounds, covers: 'prison' }], areas: [], inspections: [] }),
    ).toMatchInlineSnapshot(`
      "data/registers/programmes.csv:2:20 covers
        No area is of the kind "prison", which rounds covers. The register of areas is empty.
        Correct it, or leave the cell blank.   [programme-covers-known]"
    `)
  })

  test('a score has its unit, and a descriptor a scale whose steps differ', async () => {
    expect(await told(criterionWhole, {})).toBe('')
    const criteria = [
      { ...ringing, unit: '', scale: 'Low;High' },
      { ...ropes, scale: '', programme: 'round' },
      { ...ropes, id: 'wheels', scale: 'Sound' },
      { ...ropes, id: 'frames', scale: 'Sound;Frayed;Sound' },
    ]
    expect(await told(criterionWhole, { criteria })).toMatchInlineSnapshot(`
      "data/registers/criteria.csv:2:45 unit
        The score ringing has no unit. A score says what it is counted in, such as %.
        Write the unit.   [criterion-whole]

      data/registers/criteria.csv:2:46 scale
        The score ringing has a scale. Only a descriptor has one.
        Leave the scale blank, or write descriptor as its kind.   [criterion-whole]

      data/registers/criteria.csv:3:14 programme
        "round" is not in the register of programmes. It must be an id of data/registers/programmes.csv.
        Did you mean rounds?   [criterion-whole]

      data/registers/criteria.csv:3:46 scale
        The scale of ropes has no step. A descriptor needs its scale, from the lowest step to the highest, separated by semicolons.
        Write the words as they are printed: Not met;Partly met;Well met.   [criterion-whole]

      data/registers/criteria.csv:4:48 scale
        The scale of wheels has one step. A descriptor needs its scale, from the lowest step to the highest, separated by semicolons.
        Write the words as they are printed: Not met;Partly met;Well met.   [criterion-whole]

      data/registers/criteria.csv:5:48 scale
        "Sound" stands twice in the scale of frames. Every step of a scale is another.
        Take one of the two out.   [criterion-whole]"
    `)
  })
})

describe('inspections', () => {
  test('name what the site knows', async () => {
    const inspections = [{ ...first, bodies: 'guild', lead: 'guild', partners: 'guild', publication: 'bells' }, again]
    expect(await told(inspectionNamesKnown, { inspections })).toBe('')
    const wrong = {
      ...first,
      programme: 'round',
      areas: 'bay;qay',
      bodies: 'gild',
      lead: 'choir',
      partners: 'guild;quire',
      publication: 'bell',
      follow_up_of: 'bay-2019',
    }
    expect(await told(inspectionNamesKnown, { inspections: [wrong] })).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:2:19 programme
        "round" is not in the register of programmes. It must be an id of data/registers/programmes.csv.
        Did you mean rounds?   [inspection-names-known]

      data/registers/inspections.csv:2:36 areas
        "qay" is not in the register of areas. It must be an id of data/registers/areas.csv.
        Did you mean bay?   [inspection-names-known]

      data/registers/inspections.csv:2:44 bodies
        "gild" is not in the register of bodies. It must be an id of data/registers/bodies.csv.
        Did you mean guild?   [inspection-names-known]

      data/registers/inspections.csv:2:49 lead
        "choir" is not in the register of bodies. It must be an id of data/registers/bodies.csv.
        Correct it, or add a row to that register.   [inspection-names-known]

      data/registers/inspections.csv:2:55 partners
        "quire" is not in the register of bodies. It must be an id of data/registers/bodies.csv.
        Correct it, or add a row to that register.   [inspection-names-known]

      data/registers/inspections.csv:2:70 follow_up_of
        "bay-2019" is not in the register of inspections. It must be an id of data/registers/inspections.csv.
        Did you mean bay-2020?   [inspection-names-known]

      data/registers/inspections.csv:2:79 publication
        No publication on this site has the slug "bell". It must be the slug of a publication. A report that is not on this site has its title in report_title.
        Did you mean bells?   [inspection-names-known]"
    `)
    expect(
      await told(inspectionNamesKnown, { inspections: [{ ...first, publication: 'peals-of-2020' }] }),
    ).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:2:48 publication
        No publication on this site has the slug "peals-of-2020". It must be the slug of a publication. A report that is not on this site has its title in report_title.
        Correct the slug, or leave the cell blank.   [inspection-names-known]"
    `)
  })

  test('begin before they end, and are reported before they are answered', async () => {
    const fits = {
      ...first,
      fieldwork_from: '2020-03',
      fieldwork_to: '2020',
      report_published: '2020-03-20',
      action_plan_received: '2020',
    }
    expect(await told(inspectionDatesInOrder, { inspections: [fits] })).toBe('')
    const wrong = {
      ...first,
      fieldwork_from: '2020-03-02',
      fieldwork_to: '2020-02',
      report_published: '2019',
      action_plan_received: '2018-12-31',
    }
    expect(await told(inspectionDatesInOrder, { inspections: [wrong] })).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:2:55 fieldwork_to
        The end of the fieldwork (February 2020) comes before its beginning (2 March 2020). An inspection’s fieldwork, report and action plan follow one another.
        Correct one of the two dates.   [inspection-dates-in-order]

      data/registers/inspections.csv:2:68 report_published
        The report (2019) comes before the beginning of the fieldwork (2 March 2020). An inspection’s fieldwork, report and action plan follow one another.
        Correct one of the two dates.   [inspection-dates-in-order]

      data/registers/inspections.csv:2:74 action_plan_received
        The action plan (31 December 2018) comes before the report (2019). An inspection’s fieldwork, report and action plan follow one another.
        Correct one of the two dates.   [inspection-dates-in-order]"
    `)
    const onSite = { ...first, fieldwork_from: '2024-04', publication: 'bells', action_plan_received: '2024-02' }
    expect(await told(inspectionDatesInOrder, { inspections: [onSite] })).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:2:55 publication
        The report (March 2024) comes before the beginning of the fieldwork (April 2024). An inspection’s fieldwork, report and action plan follow one another.
        Correct one of the two dates.   [inspection-dates-in-order]

      data/registers/inspections.csv:2:65 action_plan_received
        The action plan (February 2024) comes before the report (March 2024). An inspection’s fieldwork, report and action plan follow one another.
        Correct one of the two dates.   [inspection-dates-in-order]"
    `)
  })

  test('follow up what came before them, by stages', async () => {
    const third = { ...again, id: 'bay-2022', stage: 'further-follow-up', follow_up_of: 'bay-2021' }
    expect(await told(inspectionFollowUpFits, { inspections: [first, again, third] })).toBe('')
    const alone = { ...again, follow_up_of: '' }
    expect(await told(inspectionFollowUpFits, { inspections: [first, alone] })).toBe('')
    const inspections = [
      first,
      { ...again, stage: 'inspection' },
      { ...third, stage: 'follow-up', follow_up_of: 'bay-2021' },
      { ...again, id: 'bay-2023' },
      { ...third, id: 'bay-2024', stage: 'follow-up', follow_up_of: 'bay-2023' },
    ]
    expect(await told(inspectionFollowUpFits, { inspections })).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:3:26 stage
        bay-2021 has the stage inspection and follows up bay-2020, whose stage is inspection. What follows up an inspection is a follow-up.
        Write follow-up, or correct follow_up_of.   [inspection-follow-up-fits]

      data/registers/inspections.csv:6:26 stage
        bay-2024 has the stage follow-up and follows up bay-2023, whose stage is follow-up. What follows up a follow-up is a further-follow-up.
        Write further-follow-up, or correct follow_up_of.   [inspection-follow-up-fits]"
    `)
  })

  test('come after what they follow up', async () => {
    const inspections = [
      { ...first, fieldwork_from: '2020-03-02', report_published: '2020-06' },
      { ...again, fieldwork_from: '2020-02', report_published: '2020-06' },
      { ...again, id: 'bay-2019', report_published: '2019' },
    ]
    expect(await told(inspectionFollowUpFits, { inspections })).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:3:43 fieldwork_from
        Its fieldwork (February 2020) comes before that of bay-2020 (2 March 2020), which it follows up. A follow-up comes after what it follows up.
        Correct one of the two dates, or follow_up_of.   [inspection-follow-up-fits]

      data/registers/inspections.csv:4:58 report_published
        Its report (2019) comes before that of bay-2020 (June 2020), which it follows up. A follow-up comes after what it follows up.
        Correct one of the two dates, or follow_up_of.   [inspection-follow-up-fits]"
    `)
  })

  test('never follow up themselves', async () => {
    const inspections = [
      { ...again, follow_up_of: 'bay-2022' },
      { ...again, id: 'bay-2022', follow_up_of: 'bay-2021' },
    ]
    expect(await told(inspectionFollowUpFits, { inspections })).toMatchInlineSnapshot(`
      "data/registers/inspections.csv:2:46 follow_up_of
        What bay-2021 follows up leads back to bay-2021. An inspection follows up one that came before it.
        Correct it, or leave the cell blank.   [inspection-follow-up-fits]

      data/registers/inspections.csv:3:46 follow_up_of
        What bay-2022 follows up leads back to bay-2022. An inspection follows up one that came before it.
        Correct it, or leave the cell blank.   [inspection-follow-up-fits]"
    `)
  })
})

describe('ratings', () => {
  test('name an inspection, an area and a criterion of the registers', async () => {
    expect(await told(ratingNamesKnown, { ratings: [score, { ...score, area: '' }] })).toBe('')
    const ratings = [{ inspection: 'bay-2002', area: 'by', criterion: 'wringing', value: '70' }]
    expect(await told(ratingNamesKnown, { ratings })).toMatchInlineSnapshot(`
      "data/registers/ratings.csv:2:1 inspection
        "bay-2002" is not in the register of inspections. It must be an id of data/registers/inspections.csv.
        Did you mean bay-2020?   [rating-names-known]

      data/registers/ratings.csv:2:10 area
        "by" is not in the register of areas. It must be an id of data/registers/areas.csv.
        Did you mean bay?   [rating-names-known]

      data/registers/ratings.csv:2:13 criterion
        "wringing" is not in the register of criteria. It must be an id of data/registers/criteria.csv.
        Did you mean ringing?   [rating-names-known]"
    `)
  })

  test('are a score or a descriptor, as their criterion asks', async () => {
    const rope = { ...score, criterion: 'ropes', value: '', descriptor: 'Sound' }
    expect(await told(ratingValueFits, { ratings: [score, rope] })).toBe('')
    const ratings = [
      { ...score, value: '' },
      { ...score, area: '', value: '', descriptor: 'Sound' },
      { ...rope, value: '3' },
      { ...rope, area: '', descriptor: 'Sounds' },
      { ...rope, area: 'quay', descriptor: 'Very well met' },
      { ...score, area: 'quay', value: '170' },
    ]
    expect(await told(ratingValueFits, { ratings })).toMatchInlineSnapshot(`
      "data/registers/ratings.csv:2:22 value
        This row has neither a value nor a descriptor. ringing is a score: its rating stands in value, and descriptor is blank.
        Write the value, or correct the criterion.   [rating-value-fits]

      data/registers/ratings.csv:3:19 value
        This row has a descriptor and no value. ringing is a score: its rating stands in value, and descriptor is blank.
        Write the value, or correct the criterion.   [rating-value-fits]

      data/registers/ratings.csv:4:20 value
        This row has both a value and a descriptor. ropes is a descriptor: its rating stands in descriptor, and value is blank.
        Leave value blank, or correct the criterion.   [rating-value-fits]

      data/registers/ratings.csv:5:18 descriptor
        "Sounds" is not on the scale of ropes. It must be Frayed or Sound.
        Did you mean Sound?   [rating-value-fits]

      data/registers/ratings.csv:6:22 descriptor
        "Very well met" is not on the scale of ropes. It must be Frayed or Sound.
        Write one of these, as it is printed.   [rating-value-fits]

      data/registers/ratings.csv:7:23 value
        "170" is not a share in per cent. ringing is counted in %: it must be from 0 to 100.
        Correct the number, or the unit of the criterion.   [rating-value-fits]"
    `)
  })

  test('are of what the inspection visited, by its programme’s criteria', async () => {
    expect(await told(ratingInspectionFits, { ratings: [score] })).toBe('')
    const bodies = { ...first, id: 'guild-2020', areas: '' }
    expect(
      await told(ratingInspectionFits, {
        inspections: [bodies],
        ratings: [{ ...score, inspection: 'guild-2020', area: '' }],
      }),
    ).toBe('')
    const programmes = [rounds, { id: 'peals', name: 'Peals' }]
    const inspections = [{ ...first, areas: 'bay;quay' }, bodies]
    const criteria = [ringing, { ...ropes, programme: 'peals' }]
    const ratings = [
      { ...score, area: '' },
      { ...score, area: 'bays' },
      { ...score, area: 'mole' },
      { ...score, inspection: 'guild-2020' },
      { ...score, criterion: 'ropes', value: '', descriptor: 'Sound' },
    ]
    expect(await told(ratingInspectionFits, { programmes, inspections, criteria, ratings })).toMatchInlineSnapshot(`
      "data/registers/ratings.csv:2:10 area
        This rating says no area, and bay-2020 inspected bay and quay. It must be bay or quay.
        Correct it, or the areas of the inspection.   [rating-inspection-fits]

      data/registers/ratings.csv:3:10 area
        bay-2020 did not inspect bays. It must be bay or quay.
        Did you mean bay?   [rating-inspection-fits]

      data/registers/ratings.csv:4:10 area
        bay-2020 did not inspect mole. It must be bay or quay.
        Correct it, or the areas of the inspection.   [rating-inspection-fits]

      data/registers/ratings.csv:5:12 area
        guild-2020 did not inspect bay. That inspection has no areas: the cell must be blank.
        Correct it, or the areas of the inspection.   [rating-inspection-fits]

      data/registers/ratings.csv:6:14 criterion
        ropes is a criterion of the programme peals; bay-2020 belongs to rounds. An inspection is rated by the criteria of its own programme.
        Correct the criterion, or the programme of the inspection.   [rating-inspection-fits]"
    `)
  })
})
