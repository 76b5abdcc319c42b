import { day } from '../../format/day.ts'
import { plural } from '../../format/plural.ts'
import type { LastSeen } from './last-seen.ts'

/**
 * Says in `[data-editions]` how many changes there are since the last edition that this reader saw, shows the `[data-new-in]` of
 * later editions, and keeps the newest. On a first visit, and where there is nothing new, it says nothing.
 *
 * @param shown an earlier edition from which to count, where the page before has already taken note of this visit
 */
export function sinceLastVisit(document: Document, seen: LastSeen, shown: string | null = null): void {
  const place = document.querySelector<HTMLElement>('[data-editions]')
  if (place === null) return
  const editions = editionsIn(place.dataset['editions'] ?? '')
  const newest = editions[0]?.day
  if (newest === undefined) return
  // Never back: a page that was kept since an older edition does not unsee a newer one.
  if (seen.edition === null || seen.edition < newest) seen.keep(newest)
  const since = shown ?? seen.edition
  if (since === null || since >= newest) return
  const changes = editions.filter(({ day }) => day > since).reduce((sum, { changes }) => sum + changes, 0)
  const words = place.querySelector('[data-words]') ?? place
  words.textContent = `${plural(changes, 'change', 'changes')} since your last visit; the edition you saw then was of ${day(since)}.`
  const link = place.querySelector('a')
  if (link !== null) {
    link.search = `?since=${since}`
    link.hidden = false
  }
  for (const mark of document.querySelectorAll<HTMLElement>('[data-new-in]')) {
    mark.hidden = (mark.dataset['newIn'] ?? '') <= since
  }
}

/** Reads `2026-03-01 3;2026-01-15 12`: editions, newest first, with the number of their changes. */
function editionsIn(text: string) {
  return text
    .split(';')
    .filter((edition) => edition !== '')
    .map((edition) => {
      const [day = '', changes = ''] = edition.split(' ')
      return { day, changes: Number(changes) }
    })
}
