import { decimalOf, printed } from './decimal.ts'
import { quotient } from './rounding.ts'

/**
 * A number in its printed form, for reading: `8750` → “8,750”, `57.0` → “57.0”. The digits after the point stay as they are
 * printed; only the thousands are marked, and a minus sign is a real one.
 */
export function number(printed: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(printed)
  if (match === null) return printed
  const [, sign, whole = '', fraction = ''] = match
  return (sign ? '\u2212' : '') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + fraction
}

/** A file's size for a download link: “840 bytes”, “1.2 KB” (1 KB is 1,000 bytes, as the SI has it). */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1e6) return `${inUnits(bytes, 1e3)} KB`
  return `${inUnits(bytes, 1e6)} MB`
}

const inUnits = (bytes: number, unit: number) =>
  printed(quotient(decimalOf(bytes), decimalOf(unit), bytes < 10 * unit ? 1 : 0)).replace(/\.0$/, '')
