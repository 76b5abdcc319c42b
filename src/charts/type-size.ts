import type { Width } from './series.ts'

/**
 * The widths at which charts are drawn, in user units: the text column's and the narrowest phone's, so that type is
 * true.
 */
export const widths: Readonly<Record<Width, number>> = { wide: 704, narrow: 288 }

/** Type sizes in user units: the labels', and that of axes and of ranges. */
export const typeSize: Readonly<Record<Width, { readonly label: number; readonly small: number }>> = {
  wide: { label: 15, small: 14 },
  narrow: { label: 14, small: 13 },
}
