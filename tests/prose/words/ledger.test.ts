import { describe, expect, test } from 'vitest'
import { anEvent, claimed, closed, due, found } from '../../derive/ledger/events.ts'
import { aBody, anAddressee, aPublication, aRecommendation, someRegisters } from '../../support/library.ts'
import { renderedBody, told } from '../../support/prose.ts'

const registers = someRegisters({
  bodies: [aBody('harbour-office', 'Harbour Office'), aBody('coast-lights', 'Coast & <Lights>')],
  themes: [
    { id: 'training', name: 'Training', definition: 'What pilots are taught.' },
    { id: 'lamps', name: 'Lamps', definition: 'Keeping lamps lit.' },
  ],
  recommendations: [
    aRecommendation('pilots-2019/1', { number: '1', text: 'Count <dark> lights.', themes: ['lamps'] }),
    aRecommendation('pilots-2019/1-1', { parent: 'pilots-2019/1', text: 'By night.' }),
    aRecommendation('pilots-2019/1-2', { parent: 'pilots-2019/1', text: 'By day.' }),
    aRecommendation('pilots-2019/2', { number: '2', text: 'Teach pilots.', themes: ['training'] }),
    aRecommendation('docks-2017/1', { number: '1', text: 'Mend the dock.', issued: '2017-02' }),
  ],
  addressees: [
    anAddressee('pilots-2019/1', 'the Office', { body: 'harbour-office' }),
    anAddressee('pilots-2019/2', 'the Office', { body: 'harbour-office' }),
    anAddressee('pilots-2019/2', 'the Guild'),
    anAddressee('docks-2017/1', 'the Office', { body: 'harbour-office' }),
  ],
  events: [
    due('2022-03-31', '2019-06'),
    claimed('complete', '2021-05-03', { label: 'All <done>' }),
    found('partial', '2021-10-04'),
    claimed('in_progress', '2021-05-03', { id: 'pilots-2019/1-2' }),
    anEvent({ id: 'docks-2017/1', axis: 'owner_change', target: 'coast-lights', date: '2020', recorded: '2020-12-31' }),
    closed('withdrawn', '2021', { id: 'docks-2017/1' }),
  ],
})
const docks = aPublication({ slug: 'docks-2017', title: 'Docks & cranes', published: '2017-02' })
const about = { registers, publications: [docks] }
const said = (text: string) => renderedBody(text, about)

describe('recommendations in a report', () => {
  const { html, problems } = said('<Recommendations/>')

  test('say how each stands, with both voices, the deadline and the day for which that is so', () => {
    expect(problems).toEqual([])
    expect(html).toContain(
      '<p class="entry-status"><strong class="status status-complete-disputed">Reported complete, found not to be</strong></p>' +
        '<dl class="entry-facts"><div><dt>The body reports</dt><dd>Complete (“All &#x3C;done>”), 3 May 2021</dd></div>' +
        '<div><dt>The inspectorate found</dt><dd>Partial progress, 4 October 2021</dd></div>' +
        '<div><dt>Due by</dt><dd>31 March 2022 (overdue)</dd></div></dl>',
    )
    expect(html).toContain(
      '<span>As at 1 January 2024</span> <a href="/recommendations/pilots-2019/1/">History<span class="visually-hidden"> of recommendation 1</span></a>',
    )
  })

  test('name the bodies asked where there are several', () => {
    const none = '<strong class="status status-no-record">No record since publication</strong>'
    expect(html).toContain(`${none} the Office</p></li><li><p class="entry-status">${none} the Guild</p>`)
  })

  test('say of a part how it stands only where something has been recorded of it', () => {
    expect(html).toContain('<li id="recommendation-1-1">By night.</li>')
    expect(html).toMatch(/<li id="recommendation-1-2">By day\.<ul class="asked"[^>]*><li>.*?In progress/)
  })

  test('are made anew when the ledger, or the day, changes', () => {
    const question = 'standing pilots-2019'
    const before = said('<Recommendations/>')
    expect(before.asked.has(question)).toBe(true)
    const later = renderedBody('<Recommendations/>', { ...about, asOf: '2024-01-02T00:00:00Z' })
    const other = renderedBody('<Recommendations/>', { ...about, registers: { ...registers, events: [] } })
    expect(before.asked.get(question)).toBe(said('Text.').answers.digest(question))
    expect(later.asked.get(question)).not.toBe(before.asked.get(question))
    expect(other.asked.get(question)).not.toBe(before.asked.get(question))
  })
})

describe('one recommendation', () => {
  test('of this publication is named by its key, and has no second address', () => {
    const { html, problems } = said('<Recommendation id="1"/>')
    expect(problems).toEqual([])
    expect(html).toContain(
      '<div class="recommendations"><div class="recommendation"><span class="recommendation-number">1',
    )
    expect(html).toContain('<p>Count &#x3C;dark> lights.</p><ol class="recommendation-parts"><li>By night.</li>')
    expect(html).not.toContain('id="')
  })

  test('of another publication says where it is made, and who has it now', () => {
    const { html } = said('<Recommendation id="docks-2017/1"/>')
    expect(html).toContain('Closed: withdrawn</strong> (now with Coast &#x26; &#x3C;Lights>)</p>')
    expect(html).toContain('<span>In <a href="/reports/docks-2017/">Docks &#x26; cranes</a></span>')
  })

  test('that is not in the register is refused with the nearest, a part too', () => {
    const allowed =
      'A recommendation is named by its key in data/registers/recommendations.csv, with its publication where that is another; a part is shown with its whole.'
    expect(
      said(
        '<Recommendation id="3"/>\n\n<Recommendation id="docks-2018/1"/>\n\n<Recommendation id="1-1"/>',
      ).problems.map(told),
    ).toEqual([
      `content/reports/pilots-2019.mdx:1:17 id There is no recommendation “3”. ${allowed} Did you mean “1”? [recommendation-exists]`,
      `content/reports/pilots-2019.mdx:3:17 id There is no recommendation “docks-2018/1”. ${allowed} Did you mean “docks-2017/1”? [recommendation-exists]`,
      `content/reports/pilots-2019.mdx:5:17 id There is no recommendation “1-1”. ${allowed} Did you mean “1”? [recommendation-exists]`,
    ])
  })
})

describe('a tracker', () => {
  test('lists what it selects, as it stands, with the unit that it counts', () => {
    const { html, problems } = said('<Tracker publication="pilots-2019, docks-2017"/>')
    expect(problems).toEqual([])
    expect(html).toContain(
      '<p>As at 1 January 2024: 4 recommendations. Each recommendation counts once for every body that it asks.',
    )
    expect(html).toContain('<tr><th scope="row">No record since publication</th><td class="numeric">2</td></tr>')
    expect(html).toContain('<tr class="total"><th scope="row">All</th><td class="numeric">4</td></tr>')
    expect(html.match(/<li class="entry">/g)).toHaveLength(4)
    expect(html).toContain('<dt>Asked</dt><dd>the Office (now Coast &#x26; &#x3C;Lights>)</dd>')
    expect(html).toContain('<dd><a href="/reports/docks-2017/">Docks &#x26; cranes</a>, February 2017</dd>')
  })

  test('says in a sentence that all have one status, or that nothing answers to it', () => {
    expect(said('<Tracker theme="training"/>').html).toContain(
      '<p>All have one status: No record since publication.</p>',
    )
    expect(said('<Tracker theme="training" since="2020"/>').html).toBe(
      '<p class="tracker">As at 1 January 2024, no recommendation answers to this selection.</p>',
    )
  })

  test('without a selection is refused', () => {
    expect(said('<Tracker/>').problems.map(told)).toEqual([
      'content/reports/pilots-2019.mdx:1:1 <Tracker/> does not say what to track. It selects by publication, body, theme, since or status, at least one of them. Write, for example, <Tracker theme="training"/>. [tracker-selects]',
    ])
  })

  test('with names that nothing bears is refused, each with the nearest', () => {
    const text = '<Tracker publication="docks-2071" body="harbor-office" theme="lamp, training" status="overdu" />'
    expect(said(text).problems.map(({ subject, found, remedy }) => [subject, found, remedy])).toEqual([
      ['publication', 'There is no publication “docks-2071” here.', 'Did you mean “docks-2017”?'],
      ['body', 'There is no body “harbor-office” here.', 'Did you mean “harbour-office”?'],
      ['theme', 'There is no theme “lamp” here.', 'Did you mean “lamps”?'],
      ['status', '“overdu” is not a status.', 'Did you mean “overdue”?'],
    ])
    expect(said('<Tracker since="2020-13"/>').problems.map(({ subject }) => subject)).toEqual(['<Tracker since>'])
    expect(said('<Tracker body="harbour-office,"/>').problems.map(({ found }) => found)).toEqual([
      'A name is missing in “body”.',
    ])
  })
})
