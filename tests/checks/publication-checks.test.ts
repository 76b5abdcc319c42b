import { describe, expect, test } from 'vitest'
import { publicationInspectionKnown } from '../../src/checks/publication-inspection-known.ts'
import { relationTargetExists } from '../../src/checks/relation-target-exists.ts'
import { report } from '../../src/checks/report.ts'
import { subjectKnown } from '../../src/checks/subject-known.ts'
import { tableDisclosureDeclared } from '../../src/checks/table-disclosure-declared.ts'
import { tableQuestionsKnown } from '../../src/checks/table-questions-known.ts'
import { readSmallSite, smallSite } from '../support/small-site.ts'

const bulletin = (fields: string) => `---\ntitle: Ropes\nsummary: They hold.\npublished: 2024-04\n${fields}\n---\n`

describe('relations', () => {
  const told = async (fields: string, files = {}) => {
    const { library, problems } = await readSmallSite({ 'content/bulletins/ropes.mdx': bulletin(fields), ...files })
    expect(problems).toEqual([])
    return report(relationTargetExists.run(library))
  }

  test('lead to publications of the site, or to documents elsewhere', async () => {
    expect(
      await told('relates:\n  - { type: summary-of, to: bells }\n  - { type: part-of, to: { title: Ropes } }'),
    ).toBe('')
  })

  test('do not dangle, and do not lead to the publication itself', async () => {
    const relates = 'relates:\n  - { type: summary-of, to: bels }\n  - { type: supersedes, to: ropes }'
    expect(await told(`${relates}\ntranslations:\n  - { language: cy, to: rhaffau }`)).toMatchInlineSnapshot(`
      "content/bulletins/ropes.mdx:6:29 to
        No publication on this site has the slug "bels". It must be the slug of another publication that is public when this one is.
        Did you mean bells?   [relation-target-exists]

      content/bulletins/ropes.mdx:7:29 to
        The publication names itself. It must be the slug of another publication that is public when this one is.
        Correct the slug; for a document that is elsewhere write { title, date, url } in its place.   [relation-target-exists]

      content/bulletins/ropes.mdx:9:25 to
        No publication on this site has the slug "rhaffau". It must be the slug of another publication that is public when this one is.
        Correct the slug; for a document that is elsewhere write { title, date, url } in its place.   [relation-target-exists]"
    `)
  })

  test('do not lead to what is under embargo', async () => {
    const secret = bulletin('embargo: 2027-01-01T00:00Z')
    const relates = 'relates: [{ type: summary-of, to: secret }]'
    expect(await told(relates, { 'content/bulletins/secret.mdx': secret })).toContain(
      'content/bulletins/ropes.mdx:5:35 to\n  No publication on this site has the slug "secret".',
    )
  })
})

test('subjects stand in their registers', async () => {
  const fields = 'subject:\n  bodies: [guild, gild]\n  areas:\n    - coast'
  const { library } = await readSmallSite({ 'content/bulletins/ropes.mdx': bulletin(fields) })
  expect(report(subjectKnown.run(library))).toMatchInlineSnapshot(`
    "content/bulletins/ropes.mdx:6:19 subject.bodies
      "gild" is not in the register of bodies. It must be an id of data/registers/bodies.csv.
      Did you mean guild?   [subject-known]

    content/bulletins/ropes.mdx:8:7 subject.areas
      "coast" is not in the register of areas. It must be an id of data/registers/areas.csv.
      Correct it, or add a row to the register.   [subject-known]"
  `)
})

test('the inspection that a publication names stands in its register', async () => {
  const { library } = await readSmallSite({
    'content/bulletins/ropes.mdx': bulletin('inspection: bay-202'),
    'data/registers/inspections.csv':
      'id,name,programme,stage,areas,bodies,lead,partners,fieldwork_from,fieldwork_to,sample,follow_up_of,publication,report_title,report_kind,report_published,report_summary,action_plan_received,note,source\nbay-2020,Bay,rounds,inspection,,,,,,,,,,,,,,,,Bells\n',
  })
  expect(report(publicationInspectionKnown.run(library))).toMatchInlineSnapshot(`
    "content/bulletins/ropes.mdx:5:13 inspection
      "bay-202" is not in the register of inspections. It must be an id of data/registers/inspections.csv that is public when this publication is.
      Did you mean bay-2020?   [publication-inspection-known]"
  `)
})

test('the programme whose questions a table holds stands in its register', async () => {
  const yaml = 'data/bells/counts.yaml'
  const { library } = await readSmallSite({
    [yaml]: `${smallSite[yaml]}questions: { column: tower, programme: ronds }\n`,
    'data/registers/programmes.csv':
      'id,name,short,from,to,cycle,follow_up_rule,covers,action_plan_weeks,source\nrounds,Rounds,,,,,,,,Bells\n',
  })
  expect(report(tableQuestionsKnown.run(library))).toMatchInlineSnapshot(`
    "data/bells/counts.yaml:9:40 questions.programme
      "ronds" is not in the register of programmes. It must be an id of data/registers/programmes.csv.
      Did you mean rounds?   [table-questions-known]"
  `)
})

describe('counts of people', () => {
  const site = smallSite['content/site.yaml'].replace('disclosure: none\n', '')
  const yaml = smallSite['data/bells/counts.yaml']
  const told = async (files: Record<string, string>) => {
    const { library, problems } = await readSmallSite(files)
    expect(problems).toEqual([])
    return report(tableDisclosureDeclared.run(library))
  }
  const people = yaml.replace('unit: bells,', 'unit: ringers and other staff,')

  test('need a word on disclosure from the table or the site', async () => {
    expect(await told({ 'content/site.yaml': site, 'data/bells/counts.yaml': people })).toMatchInlineSnapshot(`
      "data/bells/counts.yaml:6:5 disclosure
        The column bells counts ringers and other staff, and neither the table nor the site says how they are protected. A table that counts people has disclosure: none, or a threshold and a rounding.
        Add disclosure to this description, or to content/site.yaml for all tables.   [table-disclosure-declared]"
    `)
  })

  test('have it from either', async () => {
    expect(await told({ 'data/bells/counts.yaml': people })).toBe('')
    const said = `${people}disclosure: { threshold: 5, rounding: 5 }\n`
    expect(await told({ 'content/site.yaml': site, 'data/bells/counts.yaml': said })).toBe('')
  })

  test('are not seen in counts of things', async () => {
    expect(await told({ 'content/site.yaml': site })).toBe('')
  })
})
