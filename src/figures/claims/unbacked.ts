import { type NumberInText, numbersInText } from '../../derive/numbers-in-text.ts'
import { type Reading, reading } from '../../derive/says/reading.ts'
import { type Backing, backed } from './backed.ts'

/** A number of a claim that its figure does not back. */
export interface Unbacked extends NumberInText {
  readonly read: Reading
}

/** The numbers of a claim that its figure does not back, in order. With `small`, number words below ten are looked at too. */
export function unbacked(text: string, backing: Backing, how: { readonly small?: boolean } = {}): readonly Unbacked[] {
  const found = numbersInText(text, how).flatMap((number) => {
    const read = reading(number.says)
    return read === null ? [] : [{ ...number, read }]
  })
  const thresholds = found.flatMap(({ read }) => thresholdOf(read))
  return found.filter(({ read }) => !backed(read, thresholds, backing))
}

/** A number that rows may lie above or below: “nine of the 14 areas scored above 70 per cent”. */
function thresholdOf({ quantity }: Reading): readonly number[] {
  return 'amount' in quantity ? [Number(quantity.amount.value.top) / Number(quantity.amount.value.bottom)] : []
}
