import { describe, expect, test } from 'vitest'
import { report } from '../../src/checks/report.ts'
import { bundle, bundleJson } from '../../src/feeds/bundle.ts'
import type { Bundle } from '../../src/model/bundle.ts'
import { disputed, harbourLibrary, url } from '../support/ledger-library.ts'
import { readSmallSite, told } from '../support/small-site.ts'

const ours = bundle(harbourLibrary(disputed), url)
const file = 'data/bundles/harbours.json'
const faults = (text: string) => told({ [file]: text })
const changed = (change: (bundle: Record<string, unknown>) => void) => {
  const made = structuredClone(ours) as unknown as Record<string, unknown>
  change(made)
  return faults(bundleJson(made as unknown as Bundle))
}
const first = (bundle: Record<string, unknown>, list: string) =>
  (bundle[list] as Record<string, unknown>[])[0] as Record<string, unknown>

describe('a sister inspectorate’s bundle', () => {
  test('is read as it was written, under the name of its file', async () => {
    const { library, problems } = readSmallSite({ [file]: bundleJson(ours) })
    expect(report(problems)).toBe('')
    expect(library.bundles).toEqual([{ ...ours, name: 'harbours', file }])
  })

  test('is not there before its day', () => {
    expect(readSmallSite({ [file]: bundleJson(ours) }, '2023-12-31T23:59:59Z').library.bundles).toEqual([])
    expect(readSmallSite({ [file]: bundleJson(ours) }, '2024-01-01T00:00:00Z').library.bundles).toHaveLength(1)
  })

  test('must be JSON: the message has the line', async () => {
    expect(await faults('{\n"version": "1",\n}\n')).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:3:1
        Here is "}". Here must be a name in quotes.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [bundle-json-reads]"
    `)
  })

  test('must have the fields of a bundle, each with its place', async () => {
    expect(
      await changed((bundle) => {
        first(bundle, 'events')['axis'] = 'rumour'
        first(bundle, 'addressees')['phone'] = '1234'
        delete first(bundle, 'recommendations')['text']
        bundle['asAt'] = '2024-02-30'
        bundle['version'] = '2'
        bundle['aggregates'] = null
      }),
    ).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:2:12 version
        "2" does not fit here. It must be "1", the version of the bundle’s form.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [bundle-value-fits]

      data/bundles/harbours.json:4:9 asAt
        "2024-02-30" does not fit here. It must be a day that exists, such as 2022-03-31.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [bundle-value-fits]

      data/bundles/harbours.json:16:1 recommendations.text
        There is no text here. A field of a bundle called text is needed; it must be a text that is not empty and has no space before or after it.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [bundle-key-present]

      data/bundles/harbours.json:21:91 addressees.phone
        "phone" is not a field of a bundle. It may have recommendation, body, printed and role.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [bundle-key-known]

      data/bundles/harbours.json:25:99 events.axis
        "rumour" does not fit here. It must be one of response, claim, verdict, lifecycle, deadline, owner_change, note.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [bundle-value-fits]

      data/bundles/harbours.json:30:15 aggregates
        "null" does not fit here. It must be a list of aggregate findings, which may be empty.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [bundle-value-fits]"
    `)
  })

  test('holds no character that can’t be seen, even escaped', async () => {
    const text = bundleJson(ours).replace('"Pilots’ Guild"', '"Pilots \\u202eGuild"')
    expect(await faults(text)).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:10:22 bodies.name
        This text holds an escape for a character that can’t be seen. A text holds only characters that can be seen, spaces and line ends.
        Fetch it again, or ask its publisher for one that is in order. Until then take the file out.   [file-characters-visible]"
    `)
  })

  test('is a file with a plain name and the ending .json', async () => {
    expect(
      await told({ 'data/bundles/Harbours.JSON': '{}', 'data/bundles/notes/x.json': '{}' }),
    ).toMatchInlineSnapshot(`
      "data/bundles/Harbours.JSON:1:1
        "Harbours.JSON" is not read. data/bundles/ holds bundles of other inspectorates, each a file such as harbour-inspectorate.json.
        Rename it with small letters, digits and single hyphens and the ending .json, or move it.   [bundle-file-known]

      data/bundles/notes:1:1
        "notes" is not read. data/bundles/ holds bundles of other inspectorates, each a file such as harbour-inspectorate.json.
        Rename it with small letters, digits and single hyphens and the ending .json, or move it.   [bundle-file-known]"
    `)
  })

  test('is told of at most a hundred times', async () => {
    const text = await changed((bundle) => {
      bundle['events'] = Array.from({ length: 5000 }, () => ({}))
    })
    expect(text.split('\n\n').length).toBeLessThanOrEqual(101)
  })
})
