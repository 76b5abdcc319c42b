import type { Urls } from '../format/url.ts'

/** How many recommendations a page of a list holds at most. */
export const most = 100

/**
 * The ways between the pages of a list, as GOV.UK has them: the first, the last, the current and its neighbours; null stands for
 * those left out.
 */
export function pagination(list: string, number: number, count: number, url: Urls) {
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - number) <= 1,
  )
  const numbers = shown.flatMap((page, place) => {
    const link = { number: page, href: url.sheet(list, page), current: page === number }
    return page - (shown[place - 1] ?? 0) > 1 ? [null, link] : [link]
  })
  return {
    ...(number > 1 && { previous: url.sheet(list, number - 1) }),
    ...(number < count && { next: url.sheet(list, number + 1) }),
    numbers,
  }
}

/** “page 2 of 5”, in brackets after a title; nothing for a list of one page or for its first. */
export const pageWords = (number: number, count: number) => (number === 1 ? '' : ` (page ${number} of ${count})`)
