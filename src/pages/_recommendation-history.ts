import type { Chronology, Span } from '../charts/series.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { basisWords, eventWords, speakerWords } from '../derive/ledger/words.ts'
import { day, earliestDay, latestDay } from '../format/day.ts'
import type { LedgerEvent } from '../model/registers/events.ts'
import type { Link } from './_recommendation-asked.ts'

/** One thing that happened, as a page tells it. */
export interface Happening {
  readonly date: string
  readonly who: string
  readonly what: string
  /** The source's own word. */
  readonly label?: string
  readonly note?: string
  readonly evidence?: string
  /** The recommendation that takes this one's place. */
  readonly target?: Link
  readonly recorded: string
  readonly source: string
}

/** What an event's words need of the register: a body's name, and a recommendation that is on the site. */
export interface Naming {
  readonly bodyName: (id: string) => string
  readonly recommendation: (id: string) => Link | undefined
}

/** When a recommendation was made, and by what. */
export interface Made {
  readonly issued: string
  readonly words: string
  readonly recorded: string
  readonly source: string
}

/** An event as a page tells it. */
export function happening(event: LedgerEvent, naming: Naming, deadlines: readonly LedgerEvent[]): Happening {
  const { date, said_by, axis, label, note, evidence, target, recorded, source } = event
  const successor = axis === 'lifecycle' && target !== undefined ? naming.recommendation(target) : undefined
  return {
    date: day(date),
    who: speakerWords[said_by],
    what: whatHappened(event, naming, deadlines),
    ...(label !== undefined && { label }),
    ...(note !== undefined && axis !== 'note' && { note }),
    ...(evidence !== undefined && { evidence }),
    ...(successor && { target: successor }),
    recorded: day(recorded),
    source,
  }
}

function whatHappened(event: LedgerEvent, { bodyName }: Naming, deadlines: readonly LedgerEvent[]): string {
  const words = eventWords(event, bodyName)
  switch (event.axis) {
    case 'claim':
      return `Reported: ${within(words)}`
    case 'verdict':
      return `Found: ${within(words)}${basisOf(event)}`
    case 'deadline':
      return deadlines[0] === event
        ? words.replace(/^Due/, 'To be done')
        : words.replace(/^Due by/, 'Deadline moved to')
    default:
      return words
  }
}

const within = (words: string) => words.slice(0, 1).toLowerCase() + words.slice(1)

/** “, on the basis of documents”; nothing where nothing was checked and none is claimed. */
export const basisOf = ({ basis }: LedgerEvent): string =>
  basis === undefined || basis === 'none' ? '' : `, on the basis of ${basisWords[basis]}`

/** The whole history, newest first; its making is the last row. */
export function history({ state }: Entry, made: Made, naming: Naming): readonly Happening[] {
  const deadlines = state.deadlines.map(({ event }) => event)
  const events = state.events.map((event) => happening(event, naming, deadlines))
  const { issued, words, recorded, source } = made
  return [...events.reverse(), { date: day(issued), who: speakerWords.inspectorate, what: words, recorded, source }]
}

/** The same as a chronology for drawing, where there are two things to draw besides the making. */
export function chronology({ state }: Entry, made: Made, naming: Naming): Chronology | undefined {
  if (state.events.length < 2) return undefined
  const first: Span = { label: made.words, from: made.issued, lane: speakerWords.inspectorate }
  return { spans: [first, ...state.events.map((event) => spanOf(event, state.deadlines[0]?.event, naming))] }
}

function spanOf(event: LedgerEvent, firstDeadline: LedgerEvent | undefined, { bodyName }: Naming): Span {
  const { axis, date, due, said_by } = event
  if (axis === 'deadline' && due !== undefined) {
    const label = event === firstDeadline ? 'First deadline' : 'Deadline moved'
    return {
      label,
      ...(earliestDay(date) < latestDay(due) ? { from: date, to: due } : { from: due }),
      lane: 'Deadlines',
    }
  }
  const label = axis === 'note' ? 'Note' : eventWords(event, bodyName)
  return { label, from: date, lane: speakerWords[said_by] }
}
