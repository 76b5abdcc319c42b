/**
 * A number of a recommendation, paragraph or report as numbers are compared: its parts joined by stops, without noughts before
 * them, and a year as its last two digits. “1/05”, “01/2005” → `1.5`; “10(2)” → `10.2`; “2.13A” → `2.13a`.
 */
export function numberKey(text: string): string {
  const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return parts
    .map((part, place) => (place > 0 && /^(19|20)\d\d$/.test(part) ? part.slice(2) : part).replace(/^0+(?=.)/, ''))
    .join('.')
}

/** The first part of a number, after which the file is named that has all numbers which begin so. */
export const firstPart = (key: string): string => key.replace(/\..*/, '')

/** An identifier, such as an ISBN, as identifiers are compared: its letters and digits. */
export const identifierKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^(isbn(1[03])?|issn|doi|ref(erence)?(no|number)?)(?=\p{L}*\p{N})/u, '')

/** The name of the file in which an identifier is. */
export const identifierFile = (key: string): string => `id-${/[a-z0-9]$/.exec(key)?.[0] ?? 'other'}`
