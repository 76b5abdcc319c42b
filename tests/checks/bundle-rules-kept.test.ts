import { describe, expect, test } from 'vitest'
import { bundleRulesKept } from '../../src/checks/bundle-rules-kept.ts'
import { report } from '../../src/checks/report.ts'
import { bundle, bundleJson } from '../../src/feeds/bundle.ts'
import type { Bundle } from '../../src/model/bundle.ts'
import type { LedgerEvent } from '../../src/model/registers/events.ts'
import { anEvent, closed, found } from '../derive/ledger/events.ts'
import { disputed, harbourLibrary, url } from '../support/ledger-library.ts'
import { readSmallSite } from '../support/small-site.ts'

/** What is told of a bundle with these events, read from its file. */
function told(events: readonly LedgerEvent[], said: Partial<Bundle> = {}): string {
  const made = { ...bundle(harbourLibrary(events), url), ...said }
  const { library, problems } = readSmallSite({ 'data/bundles/harbours.json': bundleJson(made) })
  expect(problems).toEqual([])
  return report(bundleRulesKept.run(library))
}

describe('a sister inspectorate’s bundle', () => {
  test('that keeps the rules is taken', () => {
    expect(told([...disputed, found('full', '2022-01-01'), closed('implemented', '2022-02-01')])).toBe('')
  })

  test('in which an owner closes something is refused', () => {
    expect(told([closed('withdrawn', '2022-02-01', { said_by: 'owner' })])).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:25:77 said_by
        The row says “lifecycle closed” in the name of the owner. This is for the inspectorate to say.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [event-said-rightly]"
    `)
  })

  test('that closes on the owner’s word alone is refused', () => {
    expect(told([...disputed, closed('implemented', '2022-02-01')])).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:29:169 reason
        Recommendation pilots-2019/1 is closed as implemented without a verdict that the Guild implemented it. Before it, the inspectorate must have given the verdict full or exceeded, on documents, data, interview, visit or reinspection.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [event-closing-founded]"
    `)
  })

  test('that speaks of what it does not have is refused', () => {
    expect(told([anEvent({ id: 'pilots-2019/99', note: 'Lost.' })])).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:25:51 id
        "pilots-2019/99" is not in the register of recommendations. It must be an id of the bundle’s recommendations.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [event-names-known]"
    `)
    expect(told([], { publications: [] }).split('\n\n')[0]).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:14:37 publication
        The bundle has no publication pilots-2019. It must name one of the bundle’s publications.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [bundle-rules-kept]"
    `)
  })

  test('that was made before something in it was recorded is refused', () => {
    expect(told([found('full', '2022-01-01')], { asAt: '2021-12-31' })).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:25:33 recorded
        This was recorded on 1 January 2022, after the bundle’s own day. It must be 31 December 2021 or earlier.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [bundle-rules-kept]"
    `)
  })

  test('with one recommendation twice, or one that is not named by its publication and key, is refused', () => {
    const { recommendations } = bundle(harbourLibrary([]), url)
    const [one] = recommendations
    if (one === undefined) throw new Error('There is no recommendation.')
    expect(told([], { recommendations: [...recommendations, one] })).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:19:7 id
        The recommendation pilots-2019/1 stands here a second time. Each must have an id of its own.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [bundle-rules-kept]"
    `)
    expect(told([], { recommendations: [{ ...one, key: '9' }] })).toMatchInlineSnapshot(`
      "data/bundles/harbours.json:16:7 id
        "pilots-2019/1" is not the publication and the key. It must be pilots-2019/9.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [bundle-rules-kept]

      data/bundles/harbours.json:20:19 recommendation
        "pilots-2019/boards-2" is not in the register of recommendations. It must be an id of the bundle’s recommendations.
        Harbour Inspectorate must correct this. Ask for a new bundle, or take the file out.   [recommendation-addressed]"
    `)
  })
})
