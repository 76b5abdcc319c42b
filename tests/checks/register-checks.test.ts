import { describe, expect, test } from 'vitest'
import { areaFamilyUnique } from '../../src/checks/area-family-unique.ts'
import { areaParentExists } from '../../src/checks/area-parent-exists.ts'
import { areaTileUnique } from '../../src/checks/area-tile-unique.ts'
import { areaTileWhole } from '../../src/checks/area-tile-whole.ts'
import { bodySuccessorExists } from '../../src/checks/body-successor-exists.ts'
import type { Check } from '../../src/checks/check.ts'
import { glossaryTermUnique } from '../../src/checks/glossary-term-unique.ts'
import { checks } from '../../src/checks/index.ts'
import { recommendationAddressed } from '../../src/checks/recommendation-addressed.ts'
import { recommendationParentExists } from '../../src/checks/recommendation-parent-exists.ts'
import { recommendationPublicationExists } from '../../src/checks/recommendation-publication-exists.ts'
import { recommendationThemeKnown } from '../../src/checks/recommendation-theme-known.ts'
import { report } from '../../src/checks/report.ts'
import { readSmallSite } from '../support/small-site.ts'

const headers = {
  bodies: 'id,name,short,variants,kind,from,to,successor,url,source',
  areas: 'id,name,variants,kind,family,parent,source,tile_column,tile_row,tile_code',
  glossary: 'term,expansion,variants,in_text,definition,source',
  recommendations:
    'id,publication,key,number,parent,group_lead_in,source_report,anchor,issued,kind,priority,text,themes,repeats,supersedes,success_test',
  addressees: 'recommendation,body,printed,role',
  themes: 'id,name,definition',
}

/** What a check tells about the small site with these rows in its registers. */
async function told(check: Check, registers: Partial<Record<keyof typeof headers, string[]>>): Promise<string> {
  const files = Object.entries(registers).map(([name, rows]) => [
    `data/registers/${name}.csv`,
    `${[headers[name as keyof typeof headers], ...rows].join('\n')}\n`,
  ])
  const { library, problems } = await readSmallSite(Object.fromEntries(files))
  expect(problems).toEqual([])
  return report(check.run(library))
}
const body = (id: string, successor = '') => `${id},${id},,,guild,,,${successor},,Bells`
const area = (id: string, parent = '', tile = ',,', family = '') =>
  `${id},${id},,region,${family},${parent},Bells,${tile}`
const recommendation = (
  key: string,
  { publication = 'bells', parent = '', themes = '', repeats = '', supersedes = '' } = {},
) =>
  `${publication}/${key},${publication},${key},,${parent},,,,2024,recommendation,,ring,${themes},${repeats},${supersedes},`

test('families of areas are written alike, and can be an address', async () => {
  const areas = (...names: string[]) => names.map((name, place) => area(`bay-${place}`, '', ',,', name))
  expect(await told(areaFamilyUnique, { areas: areas('Deep & wide', 'Deep & wide', 'Shallow') })).toBe('')
  expect(await told(areaFamilyUnique, { areas: areas('Deep & wide', 'Deep wide', '…') })).toMatchInlineSnapshot(`
    "data/registers/areas.csv:3:21 family
      The family “Deep wide” would have the address of “Deep & wide”: deep-wide. A family’s page has its address from the name: small letters, digits and hyphens. Two families have two addresses.
      Write the name of one family alike in every row, and those of two so that they differ in more than signs.   [area-family-unique]

    data/registers/areas.csv:4:21 family
      The family “…” has neither a letter nor a digit. A family’s page has its address from the name: small letters, digits and hyphens. Two families have two addresses.
      Write the name of one family alike in every row, and those of two so that they differ in more than signs.   [area-family-unique]"
  `)
})

describe('the tiles of areas', () => {
  test('have a column, a row and a code, or nothing of the three', async () => {
    expect(await told(areaTileWhole, { areas: [area('bay', '', '1,2,Bay'), area('quay')] })).toBe('')
    expect(await told(areaTileWhole, { areas: [area('bay', '', '1,,')] })).toMatchInlineSnapshot(`
      "data/registers/areas.csv:2:27 tile_row
        The tile of bay has no row and no code. A tile is a column, a row and a code.
        Write what is missing, or leave all three cells blank.   [area-tile-whole]"
    `)
  })

  test('are each one area’s alone, as are their codes, among areas of one kind', async () => {
    expect(await told(areaTileUnique, { areas: [area('bay', '', '1,1,Bay'), area('quay', '', '1,2,Qua')] })).toBe('')
    const areas = [area('bay', '', '1,1,Bay'), area('quay', '', '1,1,Qua'), area('mole', '', '2,1,Bay')]
    expect(await told(areaTileUnique, { areas })).toMatchInlineSnapshot(`
      "data/registers/areas.csv:3:27 tile_column
        quay has the tile (column 1, row 1) of bay. Areas of one kind (here: region) have each their own.
        Change one of the two.   [area-tile-unique]

      data/registers/areas.csv:4:31 tile_code
        mole has the code Bay of bay. Areas of one kind (here: region) have each their own.
        Change one of the two.   [area-tile-unique]"
    `)
    const other = areas.map((row) => row.replace('quay,quay,,region', 'quay,quay,,port'))
    expect(await told(areaTileUnique, { areas: other.slice(0, 2) })).toBe('')
  })
})

describe('bodies', () => {
  test('have a successor in the register', async () => {
    expect(await told(bodySuccessorExists, { bodies: [body('old-guild', 'guild'), body('guild')] })).toBe('')
    expect(
      await told(bodySuccessorExists, { bodies: [body('old-guild', 'gild'), body('guild')] }),
    ).toMatchInlineSnapshot(`
      "data/registers/bodies.csv:2:31 successor
        "gild", the successor of old-guild, is not in the register. It must be the id of another row of data/registers/bodies.csv.
        Did you mean guild?   [body-successor-exists]"
    `)
  })

  test('do not succeed each other in a circle', async () => {
    const bodies = [body('a', 'b'), body('b', 'c'), body('c', 'b')]
    expect(await told(bodySuccessorExists, { bodies })).toMatchInlineSnapshot(`
      "data/registers/bodies.csv:3:15 successor
        The successor of b leads back to b. It must be the id of another row of data/registers/bodies.csv.
        Correct it, or leave the cell blank.   [body-successor-exists]

      data/registers/bodies.csv:4:15 successor
        The successor of c leads back to c. It must be the id of another row of data/registers/bodies.csv.
        Correct it, or leave the cell blank.   [body-successor-exists]"
    `)
  })
})

test('areas lie in areas of the register, and never in themselves', async () => {
  expect(await told(areaParentExists, { areas: [area('coast'), area('port', 'coast')] })).toBe('')
  expect(
    await told(areaParentExists, { areas: [area('coast', 'coast'), area('port', 'shore')] }),
  ).toMatchInlineSnapshot(`
    "data/registers/areas.csv:2:22 parent
      The parent of coast leads back to coast. It must be the id of another row of data/registers/areas.csv.
      Correct it, or leave the cell blank.   [area-parent-exists]

    data/registers/areas.csv:3:20 parent
      "shore", the parent of port, is not in the register. It must be the id of another row of data/registers/areas.csv.
      Correct it, or leave the cell blank.   [area-parent-exists]"
  `)
})

describe('recommendations', () => {
  test('belong to a publication of the site', async () => {
    const recommendations = [recommendation('1'), recommendation('1', { publication: 'bels' })]
    expect(await told(recommendationPublicationExists, { recommendations })).toMatchInlineSnapshot(`
      "data/registers/recommendations.csv:3:8 publication
        No publication on this site has the slug "bels", which recommendation bels/1 names. It must be the slug of a publication.
        Did you mean bells?   [recommendation-publication-exists]"
    `)
  })

  test('stand under themes of the register', async () => {
    const themes = ['ropes,Ropes,How bells hang.', 'tuning,Tuning,How bells sound.']
    const recommendations = [recommendation('1', { themes: 'ropes; tuning' }), recommendation('2', { themes: 'rope' })]
    expect(await told(recommendationThemeKnown, { themes, recommendations })).toMatchInlineSnapshot(`
      "data/registers/recommendations.csv:3:48 themes
        "rope" is not in the register of themes. It must be an id of data/registers/themes.csv; several are separated by semicolons.
        Did you mean ropes?   [recommendation-theme-known]"
    `)
  })

  test('are parts of, repeat or supersede recommendations that exist', async () => {
    const recommendations = [
      recommendation('1'),
      recommendation('1-1', { parent: 'bells/1' }),
      recommendation('2', { parent: 'bells/9', repeats: 'bells/1', supersedes: 'bells/2' }),
    ]
    expect(await told(recommendationParentExists, { recommendations })).toMatchInlineSnapshot(`
      "data/registers/recommendations.csv:4:18 parent
        "bells/9", the parent of bells/2, is not in the register. It must be the id of another row of data/registers/recommendations.csv.
        Did you mean bells/1?   [recommendation-parent-exists]

      data/registers/recommendations.csv:4:64 supersedes
        The supersedes of bells/2 leads back to bells/2. It must be the id of another row of data/registers/recommendations.csv.
        Correct it, or leave the cell blank.   [recommendation-parent-exists]"
    `)
  })

  test('are addressed to somebody, and a part to those to whom the whole is', async () => {
    const recommendations = [recommendation('1'), recommendation('1-1', { parent: 'bells/1' }), recommendation('2')]
    const addressees = ['bells/1,,the Guild,addressed', 'bells/2,guild,the Guild,consulted']
    expect(await told(recommendationAddressed, { recommendations, addressees })).toMatchInlineSnapshot(`
      "data/registers/recommendations.csv:4:1 id
        Recommendation bells/2 is addressed to nobody. Each recommendation must have a row in data/registers/addressees.csv with the role addressed.
        Add a row with the name as the source prints it; leave body blank if none is named.   [recommendation-addressed]"
    `)
  })

  test('are addressed to bodies of the register, and addressees are of recommendations', async () => {
    const recommendations = [recommendation('1')]
    const addressees = ['bells/1,gild,the Guild,addressed', 'bells/7,,the Guild,addressed']
    expect(await told(recommendationAddressed, { recommendations, addressees })).toMatchInlineSnapshot(`
      "data/registers/addressees.csv:2:9 body
        "gild" is not in the register of bodies. It must be an id of data/registers/bodies.csv.
        Did you mean guild?   [recommendation-addressed]

      data/registers/addressees.csv:3:1 recommendation
        "bells/7" is not in the register of recommendations. It must be an id of data/registers/recommendations.csv.
        Did you mean bells/1?   [recommendation-addressed]"
    `)
  })
})

test('a term or variant stands once in the glossary, whatever its letters’ case', async () => {
  const glossary = ['RoH,,roh;Risk,,What may harm.,Bells', 'Harm,,risk,,What hurts.,Bells', 'roh,,,,Again.,Bells']
  expect(await told(glossaryTermUnique, { glossary })).toMatchInlineSnapshot(`
    "data/registers/glossary.csv:3:7 variants
      "risk" stands here and already with the term RoH. A term or variant stands once in the glossary; small and large letters are not told apart.
      Take one of the two out.   [glossary-term-unique]

    data/registers/glossary.csv:4:1 term
      "roh" stands here and already with the term RoH. A term or variant stands once in the glossary; small and large letters are not told apart.
      Take one of the two out.   [glossary-term-unique]"
  `)
})

test('every check has a name of its own and a sentence', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  for (const { id, sentence } of checks) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
  }
})
