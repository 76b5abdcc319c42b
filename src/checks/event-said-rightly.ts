import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import { type Axis, axes, type LedgerEvent, type Speaker } from '../model/registers/events.ts'
import { check, type Finding } from './check.ts'
import { eventFinding } from './event-finding.ts'

const names: Readonly<Record<Speaker, string>> = {
  owner: 'the owner',
  inspectorate: 'the inspectorate',
  third_party: 'somebody else',
}

/** Who may say what: the owner's claim and the inspectorate's verdict are never the same person's word. */
const may: Readonly<Record<Axis, readonly Speaker[]>> = {
  response: ['owner', 'inspectorate'],
  claim: ['owner'],
  verdict: ['inspectorate'],
  lifecycle: ['inspectorate'],
  deadline: ['inspectorate', 'owner'],
  owner_change: ['inspectorate', 'third_party'],
  note: ['owner', 'inspectorate', 'third_party'],
}

/** That nothing has come is for the inspectorate to say; an answer is for the owner. */
const waiting: ReadonlySet<string> = new Set(['awaiting', 'none_received'])

export const eventSaidRightly = check(
  {
    id: 'event-said-rightly',
    severity: 'error',
    sentence:
      'Only the owner claims, only the inspectorate gives verdicts and closes, and each says what its axis allows.',
  },
  ({ registers }) =>
    registers.events.flatMap((event) => [...misvalued(event), ...misspoken(event), ...miscolumned(event)]),
)

function misvalued(event: LedgerEvent): Finding[] {
  const { axis, value } = event
  const values: readonly string[] = axes[axis]
  if (value === undefined ? values.length === 0 : values.includes(value)) return []
  const near = value === undefined ? undefined : nearest(value, values)
  const found = value === undefined ? 'The value is blank.' : `"${value}" is not a value of the axis ${axis}.`
  if (values.length === 0) {
    return [
      eventFinding(event, 'value', {
        found,
        allowed: `A row of the axis ${axis} has no value.`,
        remedy: 'Take the value out, or write the axis to which it belongs.',
      }),
    ]
  }
  return [
    eventFinding(event, 'value', {
      found,
      allowed: `It must be one of ${values.join(', ')}.`,
      remedy:
        near === undefined ? 'Write one of these. The source’s own word goes into label.' : `Did you mean ${near}?`,
    }),
  ]
}

function misspoken(event: LedgerEvent): Finding[] {
  const { axis, said_by, value } = event
  const speakers = axis === 'response' ? [waiting.has(value ?? '') ? 'inspectorate' : 'owner'] : may[axis]
  if ((speakers as readonly Speaker[]).includes(said_by)) return []
  const what = value === undefined ? axis : `${axis} ${value}`
  return [
    eventFinding(event, 'said_by', {
      found: `The row says “${what}” in the name of ${names[said_by]}.`,
      allowed: `This is for ${series(
        (speakers as readonly Speaker[]).map((speaker) => names[speaker]),
        'or',
      )} to say.`,
      remedy: 'Write whose word it is. What others say of it can be a note.',
    }),
  ]
}

/** Columns that belong to some rows only: whether a row must have one, may have one, or may not. */
function miscolumned(event: LedgerEvent): Finding[] {
  const { axis, value, reason } = event
  const isClosing = axis === 'lifecycle' && value === 'closed'
  const isReplaced = isClosing && (reason === 'superseded' || reason === 'repeated')
  return [
    ...column(event, 'basis', axis === 'verdict', axis === 'verdict', 'a verdict says on what it rests'),
    ...column(event, 'reason', isClosing, isClosing, 'what is closed has a reason'),
    ...column(
      event,
      'target',
      isReplaced || axis === 'owner_change',
      isReplaced || axis === 'owner_change',
      'what is superseded, repeated or taken over names what takes its place',
    ),
    ...column(event, 'due', axis === 'deadline', axis === 'deadline' || value === 'awaiting', 'a deadline says when'),
    ...column(
      event,
      'note',
      axis === 'note' || reason === 'not_implemented',
      true,
      'a note, and a closing without implementation, say why in words',
    ),
  ]
}

function column(
  event: LedgerEvent,
  name: 'basis' | 'reason' | 'target' | 'due' | 'note',
  isNeeded: boolean,
  isAllowed: boolean,
  rule: string,
): Finding[] {
  const cell = event[name]
  if (cell === undefined ? !isNeeded : isAllowed) return []
  return [
    eventFinding(event, name, {
      found: cell === undefined ? `The column ${name} is blank.` : `This row has “${cell}” in the column ${name}.`,
      allowed: cell === undefined ? `It must be filled: ${rule}.` : `It must be blank here: ${rule}, and no other row.`,
      remedy: cell === undefined ? 'Write it.' : 'Take it out, or correct the axis or the value.',
    }),
  ]
}
