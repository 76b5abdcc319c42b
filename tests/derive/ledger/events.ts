import fc from 'fast-check'
import { axes, bases, type LedgerEvent, reasons } from '../../../src/model/registers/events.ts'

/** An event of the invented Harbour Inspectorate's first recommendation. */
export function anEvent(said: Partial<LedgerEvent>): LedgerEvent {
  return {
    date: '2020-05-01',
    recorded: '2020-05-02',
    id: 'pilots-2019/1',
    said_by: 'inspectorate',
    axis: 'note',
    source: 'Letter of 1 May 2020',
    ...said,
  }
}

/** Shorthands for what each voice says: `claimed('complete', '2021-03')`. */
export const answered = (value: string, date: string, said: Partial<LedgerEvent> = {}) =>
  anEvent({ axis: 'response', said_by: 'owner', value, date, recorded: lastDay(date), ...said })
export const claimed = (value: string, date: string, said: Partial<LedgerEvent> = {}) =>
  anEvent({ axis: 'claim', said_by: 'owner', value, date, recorded: lastDay(date), ...said })
export const found = (value: string, date: string, basis: LedgerEvent['basis'] = 'visit') =>
  anEvent({ axis: 'verdict', value, basis, date, recorded: lastDay(date) })
export const closed = (reason: LedgerEvent['reason'], date: string, said: Partial<LedgerEvent> = {}) =>
  anEvent({ axis: 'lifecycle', value: 'closed', reason, date, recorded: lastDay(date), ...said })
export const due = (by: string, date: string) => anEvent({ axis: 'deadline', due: by, date, recorded: lastDay(date) })

const lastDay = (date: string) => `${date}-28-28`.slice(0, 10).replace(/^(\d{4})-28-28$/, '$1-12-31')

const day = fc
  .record({
    year: fc.integer({ min: 2019, max: 2024 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/** Any event that the model lets an author write of one recommendation. */
export const anyEvent: fc.Arbitrary<LedgerEvent> = fc
  .record({
    one: day,
    other: day,
    axis: fc.constantFrom(...(Object.keys(axes) as (keyof typeof axes)[])),
    pick: fc.nat(),
    owner: fc.boolean(),
    basis: fc.constantFrom(...bases),
    reason: fc.constantFrom(...reasons),
    due: day,
  })
  .map(({ one, other, axis, pick, owner, basis, reason, due }): LedgerEvent => {
    const [date = '', recorded = ''] = [one, other].sort()
    const value = axes[axis][pick % Math.max(1, axes[axis].length)]
    const speaker = axis === 'claim' || axis === 'response' || (owner && axis === 'note') ? 'owner' : 'inspectorate'
    return anEvent({
      date,
      recorded,
      axis,
      said_by: speaker,
      ...(value !== undefined && { value }),
      ...(axis === 'verdict' && { basis }),
      ...(value === 'closed' && { reason }),
      ...(axis === 'deadline' && { due }),
      ...(axis === 'owner_change' && { target: `body-${pick % 3}` }),
    })
  })

export const anyEvents = fc.array(anyEvent, { maxLength: 12 })
