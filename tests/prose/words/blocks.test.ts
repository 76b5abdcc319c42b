import { describe, expect, test } from 'vitest'
import { anAddressee, aRecommendation, aTable, aTerm, someRegisters } from '../../support/library.ts'
import { renderedBody, told } from '../../support/prose.ts'

describe('examples and judgements', () => {
  test.each([
    ['GoodPractice', 'good', 'Good practice'],
    ['PoorPractice', 'poor', 'Poor practice'],
  ])('%s is marked in words, not by colour alone', (name, className, label) => {
    const { html, problems } = renderedBody(`<${name} title="A lamp &amp; its diary">\n\nText.\n\n</${name}>`)
    expect(problems).toEqual([])
    expect(html).toBe(
      `<aside class="example ${className}" aria-label="${label}: A lamp &#x26; its diary"><p class="example-kind">${label}: A lamp &#x26; its diary</p><p>Text.</p></aside>`,
    )
  })

  test('strengths and areas for improvement that follow each other become a pair', () => {
    const { html } = renderedBody(
      '<Strengths>\n\n- one\n\n</Strengths>\n\n<AreasForImprovement title="To do">\n\n- two\n\n</AreasForImprovement>',
    )
    expect(html).toMatch(
      /^<div class="pair"><div class="strengths">.*<\/div><div class="improvements"><p class="pair-title">To do<\/p>/s,
    )
  })

  test('strengths alone stay alone', () => {
    expect(renderedBody('<Strengths>\n\n- one\n\n</Strengths>\n\nText.').html).not.toContain('pair"')
  })
})

describe('quotations', () => {
  test('a quotation says who spoke', () => {
    expect(renderedBody('<Quote who="A pilot">\n\nIt is dark.\n\n</Quote>').html).toBe(
      '<figure class="quote"><blockquote><p>It is dark.</p></blockquote><figcaption>A pilot</figcaption></figure>',
    )
  })

  test('a pull quote repeats the body and is met once by assistive technology', () => {
    const { html, problems } = renderedBody(
      'It was *very* dark that night.\n\n<PullQuote>\n\nvery dark\n\n</PullQuote>',
    )
    expect(problems).toEqual([])
    expect(html).toContain('<p class="pull-quote" aria-hidden="true">very dark</p>')
  })

  test('a pull quote with other words is refused, even when two pull quotes agree', () => {
    const quote = '<PullQuote>\n\nrather dim\n\n</PullQuote>'
    const { problems } = renderedBody(`It was dark.\n\n${quote}\n\n${quote}`)
    expect(problems.map(({ rule }) => rule)).toEqual(['pull-quote-in-body', 'pull-quote-in-body'])
    expect(told(problems[0] as never)).toBe(
      'content/reports/pilots-2019.mdx:3:1 The body does not say “rather dim”. A pull quote repeats words of the same document, letter for letter; “…” may not stand for words left out. Copy the passage from the body again, or correct the body. [pull-quote-in-body]',
    )
  })
})

describe('terms, definitions and notes', () => {
  const registers = someRegisters({
    glossary: [aTerm('RoH', { expansion: 'risk of harm', variants: ['risk of serious harm'] })],
  })

  test('a term brings its meaning and leads to the glossary', () => {
    expect(renderedBody('The <Term of="risk of serious harm">risk</Term> is.', { registers }).html).toBe(
      '<p>The <a class="term" href="/glossary/#term-roh" title="risk of harm">risk</a> is.</p>',
    )
  })

  test('an unknown term is refused with the nearest', () => {
    expect(renderedBody('The <Term>RoHH</Term>.', { registers }).problems.map(told)).toEqual([
      'content/reports/pilots-2019.mdx:1:5 The glossary has no term “RoHH”. A term is one of data/registers/glossary.csv, as its term or one of its variants has it. Did you mean “RoH”? [term-in-glossary]',
    ])
  })

  test('a definition and an editorial note are marked as such', () => {
    const { html } = renderedBody(
      '<Definition term="Dark">\n\nNot lit.\n\n</Definition>\n\n<Note>\n\n21 of 51.\n\n</Note>',
    )
    expect(html).toContain('<p class="definition-term"><dfn>Dark</dfn></p>')
    expect(html).toContain(
      '<div class="note" role="note"><p class="note-title">Editorial note</p><p>21 of 51.</p></div>',
    )
  })
})

describe('references', () => {
  test('write their own words', () => {
    const table = aTable('pilots-2019/scores', 'Scores', { kent: '31' })
    const { html, problems } = renderedBody(
      '<Table id="all" data="scores"/>\n\nSee <Ref to="table:all"/> of <Ref to="publication:pilots-2019"/>.',
      { tables: new Map([[table.id, table]]) },
    )
    expect(problems).toEqual([])
    expect(html).toContain(
      'See <a href="/reports/pilots-2019/#table-all">Table 1</a> of <a href="/reports/pilots-2019/">Pilots and their training</a>.',
    )
  })

  test('that dangle are refused, with the nearest that exists', () => {
    const table = aTable('pilots-2019/scores', 'Scores', { kent: '31' })
    const { problems } = renderedBody('<Table id="scores" data="scores"/>\n\nSee <Ref to="table:score"/>.', {
      tables: new Map([[table.id, table]]),
    })
    expect(problems.map(told)).toEqual([
      'content/reports/pilots-2019.mdx:3:10 to Nothing that is published here answers to “table:score”. A reference names a figure, a table, a paragraph, a recommendation or a publication that this site publishes. Did you mean “table:scores”? [reference-exists]',
    ])
  })
})

describe('Recommendations', () => {
  const registers = someRegisters({
    recommendations: [
      aRecommendation('pilots-2019/1', {
        number: '1',
        text: 'Count <dark> lights.',
        group_lead_in: 'The Office should:',
      }),
      aRecommendation('pilots-2019/1-1', { parent: 'pilots-2019/1', text: 'By night.' }),
      aRecommendation('pilots-2019/guild-1', {
        text: 'Tell everyone what pilots see on the river at night.',
        group_lead_in: 'The Guild should:',
      }),
    ],
    addressees: [
      anAddressee('pilots-2019/1', 'the Office'),
      anAddressee('pilots-2019/1', 'the Guild', { role: 'consulted' }),
      anAddressee('pilots-2019/1-1', 'the Office'),
      anAddressee('pilots-2019/guild-1', 'the Guild'),
    ],
  })

  test('stand under their lead-ins, each with its permalink; a number only where one is printed', () => {
    const { html, problems } = renderedBody('<Recommendations/>', { registers })
    expect(problems).toEqual([])
    expect(html.match(/class="lead-in">[^<]+/g)).toEqual([
      'class="lead-in">The Office should:',
      'class="lead-in">The Guild should:',
    ])
    expect(html).toContain(
      '<li class="recommendation" id="recommendation-1"><span class="recommendation-number">1</span>',
    )
    expect(html).toContain(
      '<p>Count &#x3C;dark> lights.</p><ol class="recommendation-parts"><li id="recommendation-1-1">By night.</li></ol>',
    )
    expect(html).toContain('<span>In consultation with: the Guild</span> <span>Issued May 2019</span>')
    expect(html).toContain('<li class="recommendation" id="recommendation-guild-1"><div>')
    expect(html).toContain(' to the recommendation “Tell everyone what pilots see on the river …”')
  })

  test('that are not in the register are missed', () => {
    expect(renderedBody('<Recommendations/>').problems.map(({ rule }) => rule)).toEqual(['recommendations-present'])
  })
})

describe('Questions', () => {
  test('are listed with their sub-questions and findings', () => {
    const table = aTable('pilots-2019/questions', 'Questions', { 'are-they-lit': '1', 'by-night': '2' })
    const { html, problems } = renderedBody('<Questions id="q" data="questions" text="port" number="score"/>', {
      tables: new Map([[table.id, table]]),
    })
    expect(problems).toEqual([])
    expect(html).toBe(
      '<ol class="questions" id="questions-q"><li><span class="question-number">1</span><span class="question-text">are-they-lit</span></li><li><span class="question-number">2</span><span class="question-text">by-night</span></li></ol>',
    )
  })
})
