import type { Drawing, DrawnMark, DrawnText } from './drawing.ts'
import type { ExpectedRow } from './expected.ts'

/** A row of a drawing: its label and headings, and the marks and texts that stand with it. */
export interface DrawnRow {
  readonly label: string
  readonly headings: readonly string[]
  /** The middle of its label. */
  readonly y: number
  readonly marks: readonly DrawnMark[]
  readonly texts: readonly DrawnText[]
}

/** A text without its spaces: a drawing breaks it into lines, and a long word too. */
export const squeezed = (text: string) => text.replace(/\s+/g, '')

/** One name for a row by which it is found again in another form. */
export const rowName = ({ label, headings }: Pick<ExpectedRow, 'label' | 'headings'>) =>
  [...headings, label]
    .filter((text) => text !== '')
    .map(squeezed)
    .join(' / ')

/** Lines that a chart is read against, and the words at their ends. */
export const isGuide = ({ paint }: DrawnMark) => ['hair', 'rule', 'reference'].includes(paint)
export const isAxisText = ({ paint, anchor }: DrawnText) => paint === 'soft' && anchor === 'middle'
const isReferenceText = ({ paint, anchor, bold }: DrawnText) => paint === 'ink' && anchor === 'middle' && !bold

/** Which texts stand elsewhere than beside a row's label. */
interface TextPlaces {
  /** The words of the axis. */
  readonly isOfAxis?: (text: DrawnText) => boolean
  /** What stands under its row, and may be nearer to the label of the next. */
  readonly isUnder?: (text: DrawnText) => boolean
}

/**
 * The rows of a drawing whose labels stand at its left edge: beside the marks where it is wide, over them where it is narrow.
 * `expected` says only which of the texts there are headings.
 */
export function drawnRows(
  { texts, marks }: Drawing,
  expected: readonly ExpectedRow[],
  wide: boolean,
  { isOfAxis = isAxisText, isUnder = () => false }: TextPlaces = {},
): readonly DrawnRow[] {
  const depth = Math.max(0, ...expected.map(({ headings }) => headings.length))
  const levels = Array.from(
    { length: depth },
    (_, level) => new Set(expected.map(({ headings }) => squeezed(headings[level] ?? ''))),
  )
  const labels = new Set(expected.map(({ label }) => squeezed(label)))
  const atEdge = texts
    .filter(({ x, anchor, paint }) => x === 0 && anchor === 'start' && paint === 'ink')
    .toSorted((a, b) => a.y - b.y)
  const current: string[] = Array.from({ length: depth }, () => '')
  const rows: { label: string; headings: readonly string[]; y: number; marks: DrawnMark[]; texts: DrawnText[] }[] = []
  const edge = new Set<DrawnText>()
  for (const text of atEdge) {
    const says = squeezed(text.says)
    const level = levels.findIndex((names) => names.has(says))
    if (text.bold && level >= 0 && !(labels.has(says) && current.slice(0, level + 1).every((name) => name !== ''))) {
      current.fill('', level)
      current[level] = text.says
    } else {
      rows.push({ label: text.says, headings: [...current], y: text.y, marks: [], texts: [] })
    }
    edge.add(text)
  }
  const rowAt = (y: number, isBelow = !wide) => {
    if (!isBelow) return rows.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]
    // Words in the place of a bar that there is not stand level with the row's label.
    return rows.findLast((row) => row.y < y + 1)
  }
  for (const mark of marks) if (!isGuide(mark)) rowAt((mark.y1 + mark.y2) / 2)?.marks.push(mark)
  for (const text of texts) {
    if (edge.has(text) || isOfAxis(text) || isReferenceText(text)) continue
    rowAt(text.y, !wide || isUnder(text))?.texts.push(text)
  }
  return rows
}
