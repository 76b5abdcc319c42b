import { type Label, labels } from '../derive/ledger/label.ts'
import { lateWords } from '../derive/ledger/late-words.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { lastWord } from '../derive/ledger/measures.ts'
import { eventWords } from '../derive/ledger/words.ts'
import { day } from '../format/day.ts'
import { duration } from '../format/duration.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import type { LedgerEvent, Speaker } from '../model/registers/events.ts'
import {
  basisOf,
  chronology,
  type Happening,
  happening,
  history,
  type Made,
  type Naming,
} from './_recommendation-history.ts'

/** One of the voices about a recommendation: what it last said on each matter. */
export interface Voice {
  readonly title: string
  readonly statements: readonly Happening[]
  /** What stands there when it said nothing. */
  readonly none: string
}

/** Entries of one recommendation with the same history are told once, under all their names. */
export function fates(entries: readonly Entry[], made: Made, naming: Naming, askedBefore: readonly string[]) {
  const groups = Map.groupBy(entries, ({ state }) => JSON.stringify(state.events))
  return [...groups.values()].flatMap((group) => {
    const [entry] = group
    if (entry === undefined) return []
    const names = [...new Set(group.map(({ addressee }) => addressee.printed))]
    return [
      {
        to: groups.size === 1 ? '' : series(names),
        status: { id: entry.label, words: labels[entry.label] },
        facts: facts(entry, askedBefore),
        silence: entry.state.events.length > 0 ? '' : silence(entry),
        voices: entry.state.events.length === 0 ? [] : voices(entry, naming),
        history: entry.state.events.length === 0 ? [] : history(entry, made, naming),
        chronology: chronology(entry, made, naming),
      },
    ]
  })
}

export type Fate = ReturnType<typeof fates>[number]

/** Nothing was recorded: said in words, and nothing computed from it but the age. */
function silence({ measures }: Entry): string {
  const age = duration(measures.ageDays)
  return `Nothing has been recorded here since it was made, ${age} ago. That says nothing about what has been done.`
}

/** A fact of the strip: words, or a deadline or a silence that the reader's browser brings up to date. */
export interface FateFact {
  readonly label: string
  readonly value: string
  readonly due?: {
    readonly date: string
    readonly words: string
    readonly pending: boolean
    readonly overdue: boolean
    readonly late: string
  }
  readonly silentSince?: string
}

function facts(entry: Entry, askedBefore: readonly string[]): readonly FateFact[] {
  const { state, measures } = entry
  const [first, last] = [state.deadlines[0], state.deadlines.at(-1)]
  const due = last && {
    date: last.value,
    words: day(last.value),
    pending: measures.actionPending,
    overdue: measures.actionOverdue,
    late: lateWords(entry.label),
  }
  const moved = first !== undefined && first !== last
  const { responseDue } = state
  return [
    ...(moved ? [{ label: 'First deadline', value: day(first.value) }] : []),
    ...(due ? [{ label: moved ? 'Deadline now' : 'Deadline', value: movedWords(entry), due }] : []),
    ...(responseDue === undefined
      ? []
      : [{ label: 'Answer due by', value: day(responseDue) + (measures.responseOverdue ? ' (overdue)' : '') }]),
    ...(askedBefore.length === 0 ? [] : [{ label: 'Asked before', value: askedBefore.join(', ') }]),
    { label: state.closed ? 'Age when closed' : 'Age', value: duration(measures.ageDays) },
    ...silent(entry),
  ]
}

const times = (count: number) => ['', 'once', 'twice'][count] ?? `${count} times`

/** “, moved twice, 15 months later than the first”. */
function movedWords({ measures: { timesMoved, slipDays } }: Entry): string {
  if (timesMoved === 0) return ''
  const way = (slipDays ?? 0) < 0 ? 'earlier' : 'later'
  return `, moved ${times(timesMoved)}${slipDays ? `, ${duration(Math.abs(slipDays))} ${way} than the first` : ''}`
}

const finished: ReadonlySet<Label> = new Set<Label>(['implemented'])

/** For how long the body has said no more, where it once spoke and there is more to hear. */
function silent({ state, measures, label, recommendation }: Entry): readonly FateFact[] {
  const spoke = state.events.some(({ said_by }) => said_by === 'owner')
  if (!spoke || measures.silentDays === null || finished.has(label)) return []
  return [
    {
      label: 'Body silent for',
      value: plural(measures.silentDays, 'day', 'days'),
      silentSince: lastWord(state, recommendation.issued),
    },
  ]
}

/** What the body says and what the inspectorate found, each with its dates; others only where they spoke. */
function voices({ state }: Entry, naming: Naming): readonly Voice[] {
  const { response, claim, verdict, closed, events } = state
  const unassessed = events.findLast(({ axis }) => axis === 'verdict')
  const reopened = events.findLast(({ axis }) => axis === 'lifecycle')
  const lifecycle = closed?.event ?? reopened
  const last = [lifecycle, unassessed, verdict?.event, claim?.event, response?.event].filter(
    (event) => event !== undefined,
  )
  const newest = events.filter((event) => last.includes(event)).reverse()
  const said = (speaker: Speaker) =>
    newest.filter(({ said_by }) => said_by === speaker).map((event) => statement(event, naming))
  const others = events.filter(({ said_by, axis }) => said_by === 'third_party' && axis === 'note')
  return [
    { title: 'What the body says', statements: said('owner'), none: 'No answer and no progress has been recorded.' },
    { title: 'What the inspectorate found', statements: said('inspectorate'), none: 'No finding has been recorded.' },
    ...(others.length === 0
      ? []
      : [{ title: 'What others say', statements: others.map((event) => statement(event, naming)), none: '' }]),
  ]
}

/** What one voice said, as it stands under its name. */
export function statement(event: LedgerEvent, naming: Naming): Happening {
  const told = happening(event, naming, [])
  if (event.axis === 'note') return { ...told, what: '', note: event.note ?? '' }
  return { ...told, what: eventWords(event, naming.bodyName) + basisOf(event) }
}
