const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const nothing: ReadonlySet<string> = new Set(['no', 'none', 'nil'])

/**
 * The whole number from 0 to 999 that English words say, or null: “seven”, “twenty-one”, “a hundred and two”, “none”. Anything
 * besides the number (“about seven”, “seven areas”) gives null.
 */
export function numberInWords(words: string): number | null {
  const text = words.toLowerCase().trim()
  if (nothing.has(text)) return 0
  const match = /^(?:(\w+) hundred(?: and (?=\w)| (?=\w)|$))?(.*)$/.exec(text.replace(/-/g, ' ').replace(/\s+/g, ' '))
  const [, hundreds, rest = ''] = match ?? []
  if (hundreds === undefined) return belowHundred(rest)
  const count = hundreds === 'a' ? 1 : small.indexOf(hundreds)
  if (count < 1 || count > 9) return null
  if (rest === '') return count * 100
  const remainder = belowHundred(rest)
  return remainder === null || remainder === 0 ? null : count * 100 + remainder
}

function belowHundred(text: string): number | null {
  const [first = '', second, ...more] = text.split(' ')
  if (more.length > 0) return null
  const ten = tens.indexOf(first)
  if (second === undefined) return ten >= 2 ? ten * 10 : indexOrNull(small, first)
  const unit = small.indexOf(second)
  return ten >= 2 && unit >= 1 && unit <= 9 ? ten * 10 + unit : null
}

function indexOrNull(list: readonly string[], word: string): number | null {
  const index = list.indexOf(word)
  return index === -1 ? null : index
}
