import { type Ratio, ratio } from '../../format/ratio.ts'
import type { Read } from './amount.ts'
import type { Token } from './token.ts'

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['twentieth', 20],
  ['hundredth', 100],
])
const counts: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven'.split(' ').map((word, index) => [word, index + 2]),
)

/** The fraction between nothing and one that begins at a token: “half”, “a third”, “two-thirds”, “three quarters”. */
export function fractionAt(all: readonly Token[], at: number): Read<Ratio> | null {
  const word = all[at]?.text ?? ''
  if (word === 'half') {
    const article = all[at + 1]?.text
    return article === 'a' || article === 'an' ? null : { what: ratio(1, 2), next: at + 1 }
  }
  const next = all[at + 1]?.text === '-' ? at + 2 : at + 1
  const part = all[next]?.text ?? ''
  if (word === 'a' || word === 'an' || word === 'one') {
    const whole = parts.get(part)
    return whole === undefined ? null : { what: ratio(1, whole), next: next + 1 }
  }
  const count = counts.get(word)
  const whole = part.endsWith('s') ? parts.get(part.slice(0, -1)) : undefined
  return count === undefined || whole === undefined || count >= whole
    ? null
    : { what: ratio(count, whole), next: next + 1 }
}
