const ones = ['', ...'one two three four five six seven eight nine'.split(' ')]
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The English words for 1 to 999,999: “three hundred and five thousand and twelve”. */
export function inEnglish(number: number): string {
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000]
  if (thousands === 0) return belowThousand(rest)
  if (rest === 0) return `${belowThousand(thousands)} thousand`
  return `${belowThousand(thousands)} thousand ${rest < 100 ? 'and ' : ''}${belowThousand(rest)}`
}

function belowThousand(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  const [ten, one] = [Math.floor(rest / 10), rest % 10]
  const low = rest < 10 ? ones[one] : rest < 20 ? teens[one] : one === 0 ? tens[ten] : `${tens[ten]}-${ones[one]}`
  if (hundreds === 0) return low ?? ''
  return rest === 0 ? `${ones[hundreds]} hundred` : `${ones[hundreds]} hundred and ${low}`
}
