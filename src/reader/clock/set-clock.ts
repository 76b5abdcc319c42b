import { day, daysBetween, earliestDay } from '../../format/day.ts'
import { plural } from '../../format/plural.ts'
import { isPast } from './is-past.ts'

/**
 * Tells what depends on the day anew, for a reader's today, in everything inside `[data-ledger-day]` (the day for which the
 * site was built; no clock goes back behind it):
 *
 * - `[data-due="2022-03"]`, a deadline that is still to be met, shows its `[data-overdue]` once it has passed;
 * - `[data-silent-since="2021-03-11"]` says how many days that is: its “12 days” becomes “70 days”;
 * - `[data-today]` names the day.
 *
 * @param today a whole day, `2026-05-01`
 */
export function setClock(document: Document, today: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-ledger-day]')) {
    const { ledgerDay = '' } = place.dataset
    if (!/^\d{4}-\d\d-\d\d$/.test(ledgerDay) || today <= ledgerDay) continue
    for (const due of all(place, 'due')) {
      for (const mark of all(due, 'overdue')) mark.hidden = !isPast(due.dataset['due'] ?? '', today)
    }
    for (const silent of all(place, 'silent-since')) {
      const days = daysBetween(earliestDay(silent.dataset['silentSince'] ?? ''), today)
      silent.textContent = (silent.textContent ?? '').replace(/[\d,]+ days?/, plural(days, 'day', 'days'))
    }
    for (const named of all(place, 'today')) named.textContent = day(today)
  }
}

const all = (place: Element, name: string) => place.querySelectorAll<HTMLElement>(`[data-${name}]`)
