import { labels } from '../derive/ledger/label.ts'
import { askedBefore, type Entry, type Ledger } from '../derive/ledger/ledger.ts'
import { axes, bases, reasons } from '../model/registers/events.ts'
import type { Registers } from '../model/registers/index.ts'
import { maybe, needed, oneOf, precise } from './columns.ts'
import type { Extract } from './extract.ts'

/** How every recommendation × addressee stands on the ledger's day: both voices, deadlines, and what is computed from them. */
export function stateExtract(registers: Registers, { day, entries }: Ledger): Extract {
  return {
    name: 'state',
    title: 'How each recommendation stands with each of those it asks',
    key: ['recommendation', 'printed'],
    columns,
    rows: entries.map((entry) => ({
      ...row(entry),
      asked: askedBefore(entry.recommendation, registers).length,
      as_at: day,
    })),
  }
}

const columns = [
  { ...needed('recommendation', 'The recommendation.'), refersTo: ['recommendations', 'id'] as const },
  maybe('parent', 'The recommendation of which it is a part; count the rows where this is blank.'),
  maybe('body', 'The id of the body that was asked.'),
  needed('printed', 'Its name as it is printed.'),
  maybe('held_by', 'The id of the body that has it now.'),
  needed('label', 'The public label.', oneOf(Object.keys(labels))),
  needed('label_words', 'The public label in words.'),
  needed('lifecycle', 'Whether it is open, dormant or closed.', oneOf(axes.lifecycle)),
  maybe('closed_for', 'Why it was closed.', oneOf(reasons)),
  maybe('closed_on', 'When it was closed.', precise),
  maybe('response', 'How the body answered.', oneOf(axes.response)),
  maybe('response_on', 'When it answered.', precise),
  maybe('claim', 'Progress as the body reports it.', oneOf(axes.claim)),
  maybe('claim_on', 'When it reported so.', precise),
  maybe('verdict', 'Progress as the inspectorate found it.', oneOf(axes.verdict)),
  maybe('verdict_on', 'When it was found so.', precise),
  maybe('basis', 'On what the verdict rests.', oneOf(bases)),
  maybe('first_deadline', 'The first deadline that was set.', precise),
  maybe('last_deadline', 'The deadline now.', precise),
  maybe('response_due', 'By when an answer is due.', precise),
  needed('action_overdue', 'The last deadline has passed, and nobody says or has found that it is done.', 'boolean'),
  needed('response_overdue', 'An answer was due, and there is none.', 'boolean'),
  maybe('slip_days', 'Days from the first deadline to the last.', 'integer'),
  needed('times_moved', 'How often the deadline was moved.', 'integer'),
  needed('age_days', 'Days from issue to closing, or to the day for which this is computed.', 'integer'),
  maybe('silent_days', 'Days since the body last spoke, or since issue; blank once it is closed.', 'integer'),
  needed('claim_gap', 'Reported complete, and not found to be.', 'boolean'),
  needed('reopened', 'Opened again after it was closed.', 'boolean'),
  needed('asked', 'How often it has been asked, this time included.', 'integer'),
  needed('as_at', 'The day for which this row is computed.', 'date'),
]

function row({ recommendation, parent, addressee, body, label, state, measures }: Entry) {
  const { closed, response, claim, verdict, deadlines } = state
  return {
    recommendation: recommendation.id,
    parent: parent?.id,
    body: addressee.body,
    printed: addressee.printed,
    held_by: body,
    label,
    label_words: labels[label],
    lifecycle: state.lifecycle,
    closed_for: closed?.value,
    closed_on: closed?.event.date,
    response: response?.value,
    response_on: response?.event.date,
    claim: claim?.value,
    claim_on: claim?.event.date,
    verdict: verdict?.value,
    verdict_on: verdict?.event.date,
    basis: verdict?.basis,
    first_deadline: deadlines[0]?.value,
    last_deadline: deadlines.at(-1)?.value,
    response_due: state.responseDue,
    action_overdue: measures.actionOverdue,
    response_overdue: measures.responseOverdue,
    slip_days: measures.slipDays,
    times_moved: measures.timesMoved,
    age_days: measures.ageDays,
    silent_days: measures.silentDays,
    claim_gap: measures.claimGap,
    reopened: measures.reopened,
  }
}
