import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Attributes } from '../../src/figures/attributes.ts'
import { bars } from '../../src/figures/bars.ts'
import { figure } from '../../src/figures/figure.ts'
import type { FigureType } from '../../src/figures/figure-type.ts'
import { matrix } from '../../src/figures/matrix.ts'
import { slope } from '../../src/figures/slope.ts'
import { table as tableType } from '../../src/figures/table.ts'
import type { Table } from '../../src/model/table.ts'
import { scores } from '../tables/sample-table.ts'

const links = {
  csv: '/data/lights-2030/scores.csv',
  csvBytes: 1240,
  svg: '/reports/lights-2030/figure-visits.svg',
  data: '/data/lights-2030/scores/',
  self: '#figure-visits',
}
const chart = { id: 'visits', data: 'scores', title: 'First visits', headline: 'Ness leads' }

/** The figure's HTML, a drawing shortened to its class, with line breaks between its parts. */
function html(type: FigureType, attributes: Attributes, table: Table = scores, number = 4): string {
  const text = toHtml(figure({ type, attributes, number, table, links }), { allowDangerousHtml: true })
  return text.replace(/<svg.*?<\/svg>/gs, '<svg/>').replace(/(?<=>)(?=<(?:figcaption|div|ul|p|details|table)\b)/g, '\n')
}

describe('a figure', () => {
  test('has all its parts, in order', () => {
    const table = {
      ...scores,
      description: { ...scores.description, notes: [{ text: 'Of nights.', column: 'before' }] },
    }
    const attributes = { ...chart, label: 'light', value: 'before', where: 'coast=North', note: 'Two visits.' }
    expect(html(bars, attributes, table)).toBe(`\
<figure class="figure" id="figure-visits">
<figcaption><span class="figure-title"><span class="figure-number">Figure 4.</span> First visits</span> \
<span class="headline">Ness leads</span></figcaption>
<div class="chart chart-wide"><svg/></div>
<div class="chart chart-narrow"><svg/></div>
<p class="symbols">Symbols: [x] not available.</p>
<p class="source">Source: Lights Report 2030, paragraph 2.1.</p>
<ul class="notes"><li>Two visits.</li><li id="figure-visits-note-a"><sup>a</sup> Of nights.</li></ul>
<div class="tools" data-pagefind-ignore="">
<details><summary>Show the table</summary>
<div class="table-region" role="region" aria-labelledby="figure-visits-caption" tabindex="0">
<table class="data"><caption id="figure-visits-caption">Figure 4. First visits</caption><thead><tr><th scope="col">Light</th>\
<th scope="col" class="numeric">First visit\
<sup><a href="#figure-visits-note-a" aria-label="Note a">a</a></sup></th></tr></thead>\
<tbody><tr><th scope="row">North Head</th><td class="numeric">57%</td></tr>\
<tr><th scope="row">Skerry</th><td class="numeric symbol"><abbr title="not available">[x]</abbr></td></tr></tbody></table></div>\
</details><a href="/data/lights-2030/scores.csv" download>Data (CSV, 1.2 KB)</a> \
<a href="/reports/lights-2030/figure-visits.svg" download>Picture (SVG)</a> \
<a href="/data/lights-2030/scores/">About this data</a> <a href="#figure-visits">Link to this figure</a></div></figure>`)
  })

  test('has a legend where labels on the marks do not do', () => {
    const text = html(slope, { ...chart, label: 'light', before: 'before', after: 'after' } as Attributes)
    const items = [...text.matchAll(/<li><span class="swatch [^"]+"><\/span>([^<]+)<\/li>/g)].map(([, words]) => words)
    expect(items.slice(0, 2)).toEqual(['First visit', 'Second visit'])
    expect(text.indexOf('<ul class="legend">')).toBeGreaterThan(text.indexOf('chart-narrow'))
    expect(text.indexOf('<ul class="legend">')).toBeLessThan(text.indexOf('class="source"'))
  })

  test('shows in its table all that it draws, and what the author adds, after what heads the rows', () => {
    const text = html(bars, {
      ...chart,
      label: 'light',
      value: 'before',
      columns: 'hours',
      group: 'rating',
    } as Attributes)
    const headers = [...text.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, title]) => title?.trim())
    expect(headers).toEqual(['Light', 'Time lit', 'Rating', 'First visit'])
  })

  test('keeps the author’s order of columns in its table where that names the column of labels', () => {
    const attributes = { ...chart, label: 'light', value: 'before', columns: 'hours, light' } as Attributes
    const headers = [...html(bars, attributes).matchAll(/<th scope="col"[^>]*>([^<]*)/g)]
    expect(headers.map(([, title]) => title?.trim())).toEqual(['Time lit', 'Light', 'First visit'])
  })

  test('tells assistive technology what it is and says; an author’s description comes before the computed one', () => {
    const attributes = { ...chart, label: 'light', value: 'before' }
    const drawn = (more: object) =>
      toHtml(figure({ type: bars, attributes: { ...attributes, ...more }, number: 1, table: scores, links }), {
        allowDangerousHtml: true,
      })
    const computed = 'Highest: Ness, 84% [r]. Lowest: North Head and Bar, 57%. No figure for Skerry.'
    expect(drawn({})).toContain('Bar chart: First visits')
    expect(drawn({}).split(computed)).toHaveLength(3)
    expect(drawn({ describe: 'Ness shines.' })).not.toContain(computed)
    expect(drawn({ describe: 'Ness shines.' }).split('Ness shines.')).toHaveLength(3)
  })

  test('has no id twice, though its chart is drawn twice', () => {
    const attributes = { ...chart, row: 'light', values: 'rating' } as Attributes
    const text = toHtml(figure({ type: matrix, attributes, number: 1, table: scores, links }), {
      allowDangerousHtml: true,
    })
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a table alone', () => {
  test('stands open under its own title, with its caption for assistive technology only', () => {
    expect(html(tableType, { id: 'lit', data: 'scores', columns: 'light, hours', where: 'id=ness' }, scores, 2)).toBe(`\
<figure class="figure table" id="table-lit">
<figcaption><span class="figure-title"><span class="figure-number">Table 2.</span> Scores</span></figcaption>
<div class="table-region" role="region" aria-labelledby="table-lit-caption" tabindex="0">
<table class="data"><caption id="table-lit-caption" class="visually-hidden">Table 2. Scores</caption><thead><tr><th scope="col">Light</th>\
<th scope="col" class="numeric">Time lit <span class="unit">(hours)</span></th></tr></thead>\
<tbody><tr><th scope="row">Ness</th><td class="numeric">4,380</td></tr></tbody></table></div>
<p class="source">Source: Lights Report 2030, paragraph 2.1.</p>
<div class="tools" data-pagefind-ignore=""><a href="/data/lights-2030/scores.csv" download>Data (CSV, 1.2 KB)</a> \
<a href="/data/lights-2030/scores/">About this data</a> <a href="#figure-visits">Link to this table</a></div></figure>`)
  })

  test('takes title, headline, note and description from the author', () => {
    const text = html(
      tableType,
      { id: 'lit', data: 'scores', title: 'T', headline: 'H', note: 'N', describe: 'D' },
      scores,
      2,
    )
    expect(text).toContain('</span> T</span> <span class="headline">H</span>')
    expect(text).toContain('<p class="description">D</p>\n<p class="symbols">')
    expect(text).toContain('<p class="notes">N</p>')
  })

  test('offers no picture, for there is none', () => {
    expect(html(tableType, { id: 'lit', data: 'scores' })).not.toContain('Picture')
  })
})
