import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { dataTable } from '../../src/tables/data-table.ts'
import type { Choice } from '../../src/tables/selection.ts'
import { sampleTable, scores } from './sample-table.ts'

/** The table's HTML with a line break between rows and bodies, without the ids by which cells name their headers. */
function html(table = scores, choice: Choice = {}, captionHidden = false): string {
  const element = dataTable(table, { id: 'table-scores', caption: 'Table 1. Scores', captionHidden, ...choice })
  const text = toHtml(element).replace(/ (?:id="table-scores_\w+"|headers="[^"]*")/g, '')
  return text.replace(/(?=<(?:\/?(?:thead|tbody|tr)|table|caption|colgroup)\b)(?<=>)/g, '\n')
}

describe('a data table', () => {
  test('stands in a region that scrolls and takes focus, named by its caption', () => {
    expect(html(scores, { columns: 'light, before', where: 'id=ness' }, true)).toBe(`\
<div class="table-region" role="region" aria-labelledby="table-scores-caption" tabindex="0">
<table class="data">
<caption id="table-scores-caption" class="visually-hidden">Table 1. Scores</caption>
<thead>
<tr><th scope="col">Light</th><th scope="col" class="numeric">First visit</th>
</tr>
</thead>
<tbody>
<tr><th scope="row">Ness</th><td class="numeric">84% <abbr title="revised">[r]</abbr></td>
</tr>
</tbody></table></div>`)
  })

  test('puts groups under heading rows, words of unit in the header, signs at the numbers, and symbols with their meaning', () => {
    expect(html()).toBe(`\
<div class="table-region" role="region" aria-labelledby="table-scores-caption" tabindex="0">
<table class="data">
<caption id="table-scores-caption">Table 1. Scores</caption>
<thead>
<tr><th scope="col">Light</th><th scope="col" class="numeric">First visit</th><th scope="col" class="numeric">Second visit</th>\
<th scope="col" class="numeric">Time lit <span class="unit">(hours)</span></th><th scope="col" class="numeric">Cost</th>\
<th scope="col">Rating</th>
</tr>
</thead>
<tbody>
<tr class="group"><th scope="rowgroup" colspan="6"><span>North</span></th>
</tr>
<tr><th scope="row">North Head</th><td class="numeric">57<span class="tail tail-5">%</span></td><td class="numeric">71%</td><td class="numeric">8,750</td>\
<td class="numeric">£2,203,600</td><td>Fair</td>
</tr>
<tr><th scope="row">Skerry</th><td class="numeric symbol"><abbr title="not available">[x]</abbr></td>\
<td class="numeric">80%</td><td class="numeric">900</td><td class="numeric">£45,000</td><td>Bright</td>
</tr>
</tbody>
<tbody>
<tr class="group"><th scope="rowgroup" colspan="6"><span>South</span></th>
</tr>
<tr><th scope="row">Ness</th><td class="numeric">84<span class="tail tail-5">% <abbr title="revised">[r]</abbr></span></td>\
<td class="blank"><span class="no-value" role="img" aria-label="No value"></span></td>\
<td class="numeric">4,380</td><td class="numeric">£100</td><td>Dim</td>
</tr>
<tr><th scope="row">Bar</th><td class="numeric">57<span class="tail tail-5">.0%</span></td><td class="numeric">40%</td><td class="numeric">12</td>\
<td class="numeric">£0</td><td>Fair</td>
</tr>
</tbody></table></div>`)
  })

  test('has a header of two rows where columns have a heading in common', () => {
    const table = sampleTable(
      'pairs',
      {
        columns: [
          { name: 'light', title: 'Light', type: 'text' },
          { name: 'n', title: 'Visits', type: 'integer' },
          { name: 'own', title: 'Here', group: 'Score', type: 'percent' },
          { name: 'all', title: 'All', group: 'Score', type: 'percent' },
          { name: 'year', title: 'Year', group: 'Lit since', type: 'date' },
        ],
        key: 'light',
      },
      [['ness', '3', '57', '60', '1890-04']],
    )
    expect(html(table)).toContain(`\
<caption id="table-scores-caption">Table 1. Scores</caption>
<colgroup></colgroup>
<colgroup></colgroup>
<colgroup span="2"></colgroup>
<colgroup></colgroup>
<thead>
<tr><th scope="col" rowspan="2">Light</th><th scope="col" rowspan="2" class="numeric">Visits</th>\
<th scope="colgroup" colspan="2">Score</th><th scope="colgroup">Lit since</th>
</tr>
<tr><th scope="col" class="numeric">Here</th><th scope="col" class="numeric">All</th><th scope="col">Year</th>
</tr>
</thead>
<tbody>
<tr><th scope="row">ness</th><td class="numeric">3</td><td class="numeric">57%</td><td class="numeric">60%</td><td>April 1890</td>`)
  })

  test('sets its total apart', () => {
    const table = sampleTable(
      'lamps',
      {
        columns: [
          { name: 'light', title: 'Light', type: 'text' },
          { name: 'lamps', title: 'Lamps', type: 'integer' },
        ],
        key: 'light',
        total: 'all',
      },
      [
        ['ness', '3'],
        ['all', '3'],
      ],
    )
    expect(html(table)).toContain('<tr class="total"><th scope="row">all</th><td class="numeric">3</td>')
  })

  test('links notes from header, row and cell, in the order of reading', () => {
    const notes = [
      { text: 'Counted by hand.', row: 'skerry', column: 'hours' },
      { text: 'Visited in fog.', row: 'bar' },
      { text: 'Of nights.', column: 'before' },
      { text: 'Counted by hand.', row: 'bar', column: 'hours' },
    ]
    const mark = (letter: string) =>
      `<sup><a href="#table-scores-note-${letter}" aria-label="Note ${letter}">${letter}</a></sup>`
    const text = html({ ...scores, description: { ...scores.description, notes } })
    expect(text).toContain(`<th scope="col" class="numeric">First visit${mark('a')}</th>`)
    expect(text).toContain(`<td class="numeric">900<span class="tail tail-2">${mark('b')}</span></td>`)
    expect(text).toContain(`<th scope="row">Bar${mark('c')}</th>`)
    expect(text).toContain(`<td class="numeric">12<span class="tail tail-2">${mark('b')}</span></td>`)
    expect(text.match(/<sup>/g)).toHaveLength(4)
  })

  test('shows the columns asked for, in that order, always with the row’s own header', () => {
    const headers = (columns: string) =>
      [...html(scores, { columns }).matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, title]) => title)
    expect(headers('cost, before')).toEqual(['Light', 'Cost', 'First visit'])
    expect(headers('cost, light')).toEqual(['Cost', 'Light'])
    expect(headers('light, coast')).toEqual(['Light'])
    expect(html(scores, { columns: 'light, coast' })).toContain('class="group"')
    expect(html(scores, { columns: 'light, cost' })).not.toContain('class="group"')
  })

  test('writes text from a cell as text', () => {
    const table = sampleTable(
      'odd',
      { columns: [{ name: 'light', title: 'A <b> & "c"', type: 'text' }], key: 'light' },
      [['<script>']],
    )
    expect(html(table)).toContain('<th scope="col">A &#x3C;b> &#x26; "c"</th>')
    expect(html(table)).toContain('<th scope="row">&#x3C;script></th>')
  })

  test('heads a row by its key where its label is blank', () => {
    const table = sampleTable(
      'nameless',
      {
        columns: [
          { name: 'id', title: 'Id', type: 'text', shown: false },
          { name: 'light', title: 'Light', type: 'text', required: false },
        ],
        key: 'id',
      },
      [['ness', '']],
    )
    expect(html(table)).toContain('<th scope="row">ness</th>')
  })
})
