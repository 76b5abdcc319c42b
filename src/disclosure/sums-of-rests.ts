import type { Relation } from './count.ts'

/**
 * What is left over adds up too: where 38 of 40 and 20 of 20 did, the 2 and the 0 are the 2 who did not of all 60. Such sums
 * follow from the others; said, they tell which left-over counts are sums of small ones.
 */
export function sumsOfRests(relations: readonly Relation[]): readonly Relation[] {
  const rests = new Map(
    relations.flatMap(({ total, parts: [one = '', other = ''], whole }) => {
      if (whole === undefined || total === null) return []
      const [part, rest] = other.startsWith(`${one} of `) ? [one, other] : [other, one]
      return [[`${part}\n${total}`, rest] as const]
    }),
  )
  const sums = relations.filter(({ total, whole }) => total !== null && whole === undefined)
  const partsOf = new Map([...rests.keys()].map((key) => key.split('\n') as [part: string, whole: string]))
  const sumOf = Map.groupBy(sums, ({ total }) => total)
  return sums.flatMap(({ total, parts }) => {
    const whole = partsOf.get(total ?? '')
    const rest = rests.get(`${total}\n${whole}`)
    if (rest === undefined) return []
    const all = parts.map((part) => ({
      whole: partsOf.get(part) ?? '',
      rest: rests.get(`${part}\n${partsOf.get(part)}`),
    }))
    const wholes = all.map((each) => each.whole).sort()
    const same = sumOf.get(whole ?? '')?.some((sum) => sum.parts.toSorted().join('\n') === wholes.join('\n'))
    return same && all.every((each) => each.rest !== undefined)
      ? [{ total: rest, parts: all.map((each) => each.rest ?? '').sort() }]
      : []
  })
}
