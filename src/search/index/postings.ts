import { decode, encode } from 'cborg'
import { listHead, wholeNumber } from './cbor.ts'
import type { PageList } from './decoded.ts'

/** Where a word stands in the pages of one part of the index, ready to be written after the pages of other parts. */
export interface Postings {
  /** How many pages. */
  readonly pages: number
  /** The numbers of its first and last page within the part. */
  readonly first: number
  readonly last: number
  /** Pages, places in the text and places in facts together: by their number the engine cuts its files. */
  readonly size: number
  /** Whether it stands in facts, which other parts may number otherwise. */
  readonly inFacts: boolean
  /** The list in CBOR without its head and its first page's step. */
  readonly rest: Uint8Array
}

/** The postings of a list of pages. */
export function postingsOf(list: PageList): Postings {
  const [first = 0] = list[0] ?? []
  let last = 0
  let size = 0
  for (const [step, places, inFacts] of list) {
    last += step
    size += 1 + places.length + inFacts.length
  }
  const inFacts = list.some(([, , facts]) => facts.length > 0)
  const head = listHead(list.length).length + listHead(3).length + wholeNumber(first).length
  return { pages: list.length, first, last, size, inFacts, rest: encode(list).subarray(head) }
}

/** The postings of a part, after so many pages of other parts, where its facts have the numbers `facts`, or keep their own. */
export interface Part {
  readonly before: number
  readonly facts: readonly number[] | undefined
  readonly postings: Postings
}

/** The list in CBOR of the pages of all parts, given in the order of the parts. */
export function joined(parts: readonly Part[]): readonly Uint8Array[] {
  const some = parts.filter(({ postings }) => postings.pages > 0)
  let last = 0
  return [
    listHead(some.reduce((sum, { postings }) => sum + postings.pages, 0)),
    ...some.flatMap(({ before, facts, postings }) => {
      const step = before + postings.first - last
      last = before + postings.last
      return [listHead(3), wholeNumber(step), facts && postings.inFacts ? renamed(postings, facts) : postings.rest]
    }),
  ]
}

/** The same with other numbers for the facts: a negative number -1 - n stands for fact n. */
function renamed({ pages, first, rest }: Postings, facts: readonly number[]): Uint8Array {
  const list: PageList = decode(Buffer.concat([listHead(pages), listHead(3), wholeNumber(first), rest]))
  return postingsOf(
    list.map(([step, places, inFacts]) => {
      return [step, places, inFacts.map((number) => (number < 0 ? -1 - (facts[-1 - number] ?? Number.NaN) : number))]
    }),
  ).rest
}
