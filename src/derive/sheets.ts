/** Part of a list that is too long for one page. */
export interface Sheet<Member> {
  /** Counted from 1. */
  readonly number: number
  readonly members: readonly Member[]
}

/** A list in parts of at most `most` members; an empty list is one empty part. */
export function sheets<Member>(members: readonly Member[], most: number): readonly Sheet<Member>[] {
  const count = Math.max(1, Math.ceil(members.length / most))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    members: members.slice(index * most, (index + 1) * most),
  }))
}
