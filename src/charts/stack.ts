import { baseWords } from './base-words.ts'
import { blockHeight, type Label, label, type Shape } from './picture.ts'
import type { Category, CategorySeries, Width } from './series.ts'
import { textWidth, type Weight } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { wrapped } from './wrapped.ts'

/**
 * How much room a row's marks need above and below their middle, and what stands over each panel's rows and under
 * them.
 */
export interface Room {
  readonly up: number
  /** The same for every row, or what each needs. */
  readonly down: number | ((category: Category) => number)
  readonly over: number
  readonly under: number
}

/**
 * Where rows stand: panels under one another, in them groups, in them rows, whose labels stand left of the marks or
 * above.
 */
export interface Stack {
  readonly rows: readonly { readonly category: Category; readonly middle: number; readonly panel: number }[]
  readonly panels: readonly { readonly over: number; readonly top: number; readonly bottom: number }[]
  /** Row labels, group headings and panel titles. */
  readonly labels: readonly Label[]
  /** The left edge of the room for marks. */
  readonly left: number
  readonly right: number
  readonly height: number
}

/** A wide chart's labels take at most this share of its width; beyond it they wrap. */
const labelShare = 0.35
const gap = { label: 16, row: 12, group: 12, panel: 28 }

export function stacked({ categories }: CategorySeries, width: Width, { up, down, over, under }: Room): Stack {
  const { label: size, small } = typeSize[width]
  const narrow = width === 'narrow'
  const { labelRoom, left, right } = sides(categories, width)
  const labels: Label[] = []
  const rows: Stack['rows'][number][] = []
  const panels: Stack['panels'][number][] = []
  let y = 0

  const write = (lines: readonly string[], weight: Weight, top: number) => {
    const height = blockHeight(lines, size)
    labels.push({ shape: 'label', paint: 'ink', x: 0, y: top + height / 2, lines, anchor: 'start', size, weight })
    return height
  }
  const head = (text: string) => wrapped(text, right, size, 'bold')

  for (const [panel, [title, inPanel]] of [...grouped(categories, ({ facet }) => facet)].entries()) {
    if (panel > 0) y += gap.panel
    if (title !== undefined) y += write(head(title), 'bold', y) + gap.row / 2
    const overMiddle = y + over / 2
    y += over
    const top = y
    for (const [heading, inGroup] of grouped(inPanel, ({ group }) => group)) {
      if (heading !== undefined) {
        if (y > top) y += gap.group
        y += write(head(heading), 'bold', y) + 2
      }
      for (const category of inGroup) {
        const base = wrapped(baseWords(category.bases), labelRoom, small)
        const lines = wrapped(category.label, labelRoom, size, weightOf(category))
        const labelHeight = blockHeight(lines, size)
        const height = labelHeight + blockHeight(base, small)
        y += narrow ? gap.row / 2 + height : gap.row / 2
        const above = narrow ? up : Math.max(up, height / 2)
        const own = typeof down === 'number' ? down : down(category)
        const below = narrow ? own : Math.max(own, height / 2)
        const middle = y + above
        const start = narrow ? y - height : middle - height / 2
        write(lines, weightOf(category), start)
        if (base.length > 0)
          labels.push(label(base, 0, start + (labelHeight + height) / 2, { size: small, paint: 'soft' }))
        rows.push({ category, middle, panel })
        y = middle + below + gap.row / 2
      }
    }
    panels.push({ over: overMiddle, top, bottom: y })
    y += under
  }
  return { rows, panels, labels, left, right, height: Math.ceil(y) }
}

/** The edges of the room for marks, and the room of the labels. */
export function sides(categories: readonly Category[], width: Width) {
  const right = widths[width]
  if (width === 'narrow') return { labelRoom: right, left: 0, right }
  const { label: size, small } = typeSize[width]
  let widest = 0
  for (const category of categories) {
    widest = Math.max(widest, textWidth(category.label, size, weightOf(category)))
    if (category.bases !== undefined) widest = Math.max(widest, textWidth(baseWords(category.bases), small))
  }
  const labelRoom = Math.min(Math.ceil(widest), right * labelShare)
  return { labelRoom, left: labelRoom + gap.label, right }
}

const weightOf = ({ highlight }: Category): Weight => (highlight ? 'bold' : 'normal')

/** What shares a name is brought together, in the order in which names first come. */
function grouped(categories: readonly Category[], nameOf: (category: Category) => string | undefined) {
  return Map.groupBy(categories, nameOf)
}

/** The picture of a series without rows. */
export function nothing(width: Width): {
  width: number
  height: number
  shapes: readonly Shape[]
  legend: readonly []
} {
  const size = typeSize[width].label
  const label: Label = {
    shape: 'label',
    paint: 'soft',
    x: 0,
    y: size,
    lines: ['No figures to show.'],
    anchor: 'start',
    size,
    weight: 'normal',
  }
  return { width: widths[width], height: size * 2, shapes: [label], legend: [] }
}
