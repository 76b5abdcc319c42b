import type { Column, Comparison, ComparisonRow } from '../../derive/compare/comparison.ts'
import type { Judgement } from '../../derive/compare/framework.ts'
import { baseWords, judgementWords } from '../../derive/compare/judgement-words.ts'
import { spreadWords } from '../../derive/compare/spread-words.ts'
import { stageHeading } from '../../derive/compare/stage-heading.ts'
import { strip } from '../../derive/compare/strip.ts'
import { stageWords } from '../../derive/inspections/stage-words.ts'
import { day } from '../../format/day.ts'
import { capitalised } from '../../format/sentence.ts'
import type { Urls } from '../../format/url.ts'
import { elementMaker } from '../list/element-maker.ts'
import { stripElement } from './strip-element.ts'

/** One comparison: its heading, a table with a row for each measure, and the notes of what is in it. */
export function comparisonElement(
  document: Document,
  { framework, columns, rows, stage }: Comparison,
  place: number,
  url: Urls,
): HTMLElement {
  const make = elementMaker(document)
  const detail = (words: string) => make('span', 'row-detail', words)
  const header = (scope: 'col' | 'row', ...children: (Node | string)[]) =>
    Object.assign(make('th', '', ...children), { scope })
  const ofOneStage = new Set(columns.map(({ assessment }) => assessment?.stage)).size === 1
  const id = `comparison-${place + 1}`
  const notes: string[] = []

  /** A long name may break after a slash. */
  const breakable = (words: string) =>
    words.split(/(?<=\/)/).flatMap((part, place) => (place === 0 ? [part] : [make('wbr', ''), part]))
  const linked = (href: string, words: string) => Object.assign(make('a', '', words), { href })
  const head = ({ name, area, assessment, earlier }: Column) => {
    const heading = area === undefined ? name : linked(url.area(area), name)
    const report = assessment?.date ? `report ${day(assessment.date)}` : 'date not known'
    const parts = [
      ...(ofOneStage || assessment === undefined ? [] : [stageWords[assessment.stage]]),
      report,
      ...(earlier === 0 ? [] : [`latest of ${earlier + 1}`]),
    ]
    const about = make('span', 'row-detail', parts.join(', '))
    // An area's report is that of its inspection; an inspection is what it is called.
    if (assessment !== undefined) {
      const href = url.inspection(assessment.inspection)
      if (area === undefined) return header('col', linked(href, name), about)
      about.replaceChildren(linked(href, parts.join(', ')))
    }
    return header('col', heading, about)
  }
  const cell = ({ criterion, all, place: where }: ComparisonRow, judgement: Judgement | null, column: number) => {
    const drawn = strip(criterion, judgement, all[column] ?? null)
    const said = [baseWords(framework, judgement), judgement?.date ? day(judgement.date) : ''].filter(
      (each) => each !== '',
    )
    if (judgement?.note !== undefined) {
      const about = [columns[column]?.name ?? '', ...(where === undefined ? [] : [where])].join(', ')
      notes.push(`${about}, ${criterion.name}: ${judgement.note}`)
    }
    return make(
      'td',
      judgement === null ? 'soft' : '',
      judgementWords(criterion, judgement),
      ...(drawn === null ? [] : [stripElement(document, drawn)]),
      ...said.map(detail),
    )
  }
  const row = (each: ComparisonRow) => {
    const { criterion, judgements, words, all, place: where } = each
    const [range = '', ...more] = ofOneStage ? spreadWords(all.find((one) => one !== null) ?? null) : []
    return make(
      'tr',
      '',
      header('row', ...breakable(criterion.name), ...(where === undefined ? [] : [detail(where)])),
      ...judgements.map((judgement, column) => cell(each, judgement, column)),
      make('td', 'compared-words', capitalised(words)),
      ...(ofOneStage ? [make('td', 'soft', capitalised(range), ...more.map(detail))] : []),
    )
  }

  const link = Object.assign(make('a', '', framework.name), { href: url.framework(framework.id) })
  const heading = make('h3', '', link, ofOneStage ? `: ${stageHeading(stage).toLowerCase()}` : '')
  heading.id = id
  const last = ofOneStage ? [header('col', 'All')] : []
  const body = make('tbody', '', ...rows.map(row))
  const table = make(
    'table',
    columns.length > 2 ? 'data wide compared' : 'data compared',
    make(
      'thead',
      '',
      make('tr', '', header('col', 'Measure'), ...columns.map(head), header('col', 'Compared'), ...last),
    ),
    body,
  )
  table.setAttribute('aria-labelledby', id)
  const region = Object.assign(make('div', 'table-region', table), { tabIndex: 0, role: 'region' })
  region.setAttribute('aria-labelledby', id)
  return make(
    'section',
    'comparison',
    heading,
    region,
    ...(notes.length === 0 ? [] : [make('ul', 'notes', ...notes.map((note) => make('li', '', note)))]),
  )
}
