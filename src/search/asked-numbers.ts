import { identifierKey, numberKey } from './number-key.ts'
import type { Speech } from './speech.ts'
import { wordKey, wordsIn } from './word-key.ts'

/** A number in a query, and of what it may be the number. */
export interface AskedNumber {
  readonly key: string
  /** As paragraphs are numbered: a letter at its end is a capital. */
  readonly printed: string
  readonly of: readonly ('recommendation' | 'paragraph' | 'series')[]
  /** The query’s other words: each must stand in the name of what is found. */
  readonly rest: readonly string[]
}

const recommendation = /^(recommendations?|recs?|priority|concern|improvement)$/
const paragraph = /^(paragraphs?|paras?|p)$/
/** What may stand between such a word and its number, or before it. */
const passed = /^(no|nos|number|numbers|areas?|cause)$/
/** Signs around a number and its word: “rec. 10”, “¶2.15”, “(2.15)”. */
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The numbers in a query. One without parts, such as 10, counts after a word that says of what it is, or beside the name of a series. */
export function askedNumbers(query: string, speech: Speech): readonly AskedNumber[] {
  const tokens = query
    .split(/\s+/)
    .flatMap((token) =>
      token
        .replace(around, '')
        .replace(/^(paras?|recs?|p)\.?(?=\d)/i, '$1 ')
        .split(' '),
    )
    .filter((token) => token !== '')
  const saysWhat = (key: string) => recommendation.test(key) || paragraph.test(key) || passed.test(key)
  return tokens.flatMap((token, place) => {
    if (!/^\d[\d./()–-]*\p{L}?$/u.test(token)) return []
    const others = tokens.filter((_, other) => other !== place)
    const rest = others
      .flatMap(wordsIn)
      .map(wordKey)
      .filter((key) => !saysWhat(key) && !speech.isSmall(key))
    const before = tokens
      .slice(0, place)
      .map(wordKey)
      .findLast((key) => !passed.test(key) && !speech.isSmall(key))
    const of = kindsOf(token, before ?? '', rest.length > 0)
    return of.length === 0 ? [] : [{ key: numberKey(token), printed: token.toUpperCase(), of, rest }]
  })
}

function kindsOf(token: string, before: string, isNamed: boolean): AskedNumber['of'] {
  if (recommendation.test(before)) return ['recommendation']
  if (paragraph.test(before)) return ['paragraph']
  if (token.includes('/')) return ['series']
  if (token.includes('.')) return ['paragraph', 'recommendation']
  if (/\d[(–-]/.test(token)) return ['recommendation', 'series']
  return isNamed ? ['series'] : []
}

/** The identifier that a query may be, as its key: “ISBN 978-1-84473-473-1”; undefined where it is none. */
export function askedIdentifier(query: string): string | undefined {
  const key = identifierKey(query)
  return key.length >= 5 && key.length <= 40 && /\d/.test(key) ? key : undefined
}
