/** A decimal number without rounding: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** The decimal that is printed: `57.0` → 570 with scale 1. The text must be digits with an optional sign and point. */
export function decimal(printed: string): Decimal {
  const [whole = '', fraction = ''] = printed.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

/** A number from a description, such as a tolerance, as the decimal that it was written as: 1e-7 → 0.0000001. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const { digits, scale } = decimal(mantissa)
  const moved = scale - Number(exponent)
  return moved < 0 ? { digits: digits * 10n ** BigInt(-moved), scale: 0 } : { digits, scale: moved }
}

const at = ({ digits, scale }: Decimal, wanted: number) => digits * 10n ** BigInt(wanted - scale)

/** The sum of decimals, with as many decimals as the longest. */
export function sum(numbers: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...numbers.map((number) => number.scale))
  return { digits: numbers.reduce((total, number) => total + at(number, scale), 0n), scale }
}

export function product(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, scale: one.scale + other.scale }
}

export const negative = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale })

export const absolute = (number: Decimal): Decimal => (number.digits < 0n ? negative(number) : number)

/** True where the first is not greater than the second. */
export function atMost(one: Decimal, other: Decimal): boolean {
  const scale = Math.max(one.scale, other.scale)
  return at(one, scale) <= at(other, scale)
}

/** The number in digits, with its decimals: `{ 1020n, 1 }` → `102.0`. */
export function printed({ digits, scale }: Decimal): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const point = text.length - scale
  return (digits < 0n ? '-' : '') + text.slice(0, point) + (scale === 0 ? '' : `.${text.slice(point)}`)
}
