import { z } from 'zod'

/**
 * The fields that several schemas share. Each carries `meta({ allowed })`: the end of the sentence “It must be …”, which an
 * author reads when a value does not fit, and which documents the field.
 */
declare module 'zod' {
  interface GlobalMeta {
    /** What may stand here, to follow “It must be”: “a day, month or year such as 2021-03-11, 2021-03 or 2021”. */
    allowed?: string
    /** What to do about it, when more can be said than to write what is allowed. */
    remedy?: string
  }
}

/** Names of devices that some systems cannot have as a file name; no slug may be one. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A name in an address: small letters, digits and single hyphens, at most 80 characters. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .refine((slug) => !devices.test(slug))
  .meta({ allowed: 'small letters, digits and single hyphens, at most 80 characters, such as area-inspections' })

/** A line of text: not empty, without white space at its ends. */
export const Text = z
  .string()
  .min(1)
  .refine((text) => text === text.trim())
  .meta({ allowed: 'a text that is not empty and has no space before or after it' })

/** A date with the precision that the source gives: `2021-03-11`, `2021-03` or `2021`. It must exist. */
export const PreciseDate = z.string().refine(dateExists).meta({
  allowed: 'a day, a month or a year that exists, such as 2021-03-11, 2021-03 or 2021',
  remedy: 'Write the year first, then the month and the day where they are known.',
})

/** A whole day: `2022-03-31`. */
export const Day = PreciseDate.refine((date) => date.length === 10).meta({
  allowed: 'a day that exists, such as 2022-03-31',
  remedy: 'Write the year first, then the month and the day.',
})

/** True for `2004`, `2005-01` and `2021-03-11` in the Gregorian calendar from 1500 to 2999. */
export function dateExists(text: string): boolean {
  const match = /^(1[5-9]\d\d|2\d\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (match === null) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last
}

/** An instant with its offset: `2026-03-01T09:30:00+00:00` or `…Z`. Seconds may be left out. It must exist. */
export const Instant = z.string().refine(instantExists).meta({
  allowed: 'an instant that exists, with its offset from UTC, such as 2026-03-01T09:30+00:00',
  remedy: 'Write date, T, time and offset. Nothing is published until this is a real instant.',
})

/** True for an ISO 8601 date and time with an offset that names a real day and time. */
export function instantExists(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-](\d\d):(\d\d))$/.exec(text)
  if (match === null) return false
  const [, date = '', hour, minute, second = '0', offsetHour = '0', offsetMinute = '0'] = match
  const inDay = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return dateExists(date) && inDay && Number(offsetHour) < 15 && Number(offsetMinute) < 60
}

/** An `https:` or `http:` address. */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .meta({ allowed: 'a web address that begins with https:// or http://' })

/** Names that JavaScript objects answer to by themselves; nothing of an author's may be called so. */
export const reservedNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
])

/** The name of a table, a column or a figure: like a slug. */
export const Name = Slug.refine((name) => !reservedNames.has(name))
