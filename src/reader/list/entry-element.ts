import { lateWords } from '../../derive/ledger/late-words.ts'
import { day } from '../../format/day.ts'
import type { Urls } from '../../format/url.ts'
import { isPast } from '../clock/is-past.ts'
import { elementMaker } from './element-maker.ts'
import type { ListedText, ListIndex } from './list-index.ts'

/** For whom, when and where an entry is shown. */
export interface Showing {
  readonly document: Document
  readonly url: Urls
  readonly index: ListIndex
  readonly today: string
  /** The last edition that the reader saw before; what changed after it is marked. */
  readonly seen: string | null
}

/** An entry as the list item that `EntryList.astro` writes. Every text is set as text. */
export function entryElement(entry: number, listed: ListedText, { document, url, index, today, seen }: Showing) {
  const make = elementMaker(document)
  const { columns, days, statuses, publications } = index
  const [status = '', statusWords = ''] = statuses[columns.status[entry] ?? 0] ?? []
  const [publication = '', title = ''] = publications[columns.publication[entry] ?? 0] ?? []
  const dayOf = (column: 'issued' | 'changed' | 'due') => days[columns[column][entry] ?? 0] ?? ''
  const link = (href: string, ...children: (Node | string)[]) => Object.assign(make('a', '', ...children), { href })
  const fact = (name: string, ...value: (Node | string)[]) =>
    make('div', '', make('dt', '', name), make('dd', '', ...value))

  const { id, number, text, parts = [], asked, body, takenOverBy, claim, verdict, due } = listed
  const isNew = seen !== null && dayOf('changed') > seen
  const pending = dayOf('due')
  return make(
    'li',
    'entry',
    make(
      'p',
      'entry-status',
      make('strong', `status status-${status}`, statusWords),
      ...(isNew ? [' ', make('span', 'changed', 'Changed since your last visit')] : []),
    ),
    make(
      'p',
      'entry-text',
      link(
        url.recommendation(id),
        ...(number === undefined ? [] : [make('span', 'entry-number', `Recommendation ${number}: `)]),
        text,
      ),
      ...(parts.length === 0 ? [] : [` (in ${parts.length} parts)`]),
    ),
    make(
      'dl',
      'entry-facts',
      fact(
        'Asked',
        body === undefined ? asked : link(url.body(body), asked),
        ...(takenOverBy === undefined ? [] : [` (now ${takenOverBy})`]),
      ),
      fact('In', link(url.recommendationsOf(publication), title), `, ${day(dayOf('issued'))}`),
      ...(claim === undefined ? [] : [fact('The body reports', claim)]),
      ...(verdict === undefined ? [] : [fact('The inspectorate found', verdict)]),
      ...(due === undefined
        ? []
        : [fact('Due by', day(due) + (pending !== '' && isPast(pending, today) ? ` (${lateWords(status)})` : ''))]),
    ),
  )
}
