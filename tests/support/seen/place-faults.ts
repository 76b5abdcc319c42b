import { grown, inside, meets, overlap } from './box.ts'
import { isHalo } from './halo.ts'
import type { SeenFigure, SeenMark, SeenPage } from './seen-page.ts'

/** The smallest type on a screen, in CSS pixels. */
const smallest = 12
/** Letters are drawn on whole pixels, up to one off the place that their font gives. */
const air = 0.5
/** What is left over where a browser scales a box of whole pixels. */
const rounding = 0.01

/** What a sheet of paper holds within its margins, in CSS pixels: A4 upright, and on its side for tables of many columns. */
export const upright = { width: 643, height: 963 }
const sheets: Readonly<Record<string, typeof upright>> = {
  auto: upright,
  wide: { width: 971, height: 635 },
}
/** The smallest type on paper, 7 points: a chart as tall as a sheet and a table as wide are made smaller, rather than parted. */
const smallestOnPaper = 7 / 0.75

/** Where texts are too small, are cut off or lie on one another, and what leaves its place: nothing on a page that is as it should be. */
export function placeFaults({ figures, sideways }: SeenPage): readonly string[] {
  return [
    ...(sideways > 0 ? [`the page is ${sideways} px wider than its window`] : []),
    ...figures.flatMap((figure) => [
      ...textFaults(figure, smallest),
      ...overlaps(figure),
      ...crossings(figure),
      ...hidden(figure),
      ...figure.marks
        .filter((mark) => !inside(drawnBox(mark), figure.box, 2 * air))
        .map(({ shape, paint }) => `${figure.id}: a ${shape} of ${paint} leaves the figure`),
      ...figure.outside.map((what) => `${figure.id}: ${what} leaves the figure`),
    ]),
  ]
}

/** The same of a page as it is printed: nothing reaches over the edge of its sheet, and a chart that can be on one sheet is. */
export function paperFaults({ figures }: SeenPage): readonly string[] {
  return figures.flatMap((figure) => {
    const { id, texts, marks, box, sheet, unparted } = figure
    const room = sheets[sheet]
    if (room === undefined) return [`${id}: nothing is known of sheets named ${sheet}`]
    const reach = Math.max(...[...texts, ...marks].map((one) => one.box.right)) - box.left
    return [
      ...textFaults(figure, smallestOnPaper),
      ...overlaps(figure),
      ...crossings(figure),
      ...hidden(figure),
      ...(reach > room.width + 1 ? [`${id}: it is ${Math.round(reach)} px wide on a sheet of ${room.width} px`] : []),
      ...(marks.length === 0 || (unparted && box.bottom - box.top <= room.height)
        ? []
        : [`${id}: its chart may be parted`]),
    ]
  })
}

const textFaults = ({ id, texts }: SeenFigure, least: number) =>
  texts.flatMap(({ says, size, box, within }) => [
    ...(size < least - 0.005 ? [`${id}: “${says}” is ${size.toFixed(2)} px small`] : []),
    ...(inside(box, within, 2 * air + rounding) ? [] : [`${id}: “${says}” is cut off or leaves its place`]),
  ])

/**
 * The texts that lie on one another, or on a table that scrolls by itself; lines of one label, and of one paragraph, follow each
 * other. What has been scrolled out of such a table is not seen, so that its texts are compared with one another alone.
 */
function overlaps({ texts, regions }: SeenFigure): readonly string[] {
  const covered = texts.flatMap((text) =>
    regions.some((region, index) => index !== text.region && overlap(text.box, region, air))
      ? [`“${text.says}” lies on a table`]
      : [],
  )
  const byTop = texts.toSorted((a, b) => a.box.top - b.box.top)
  const pairs = byTop.flatMap((text, index) => {
    const found: string[] = []
    for (const other of byTop.slice(index + 1)) {
      if (other.box.top > text.box.bottom) break
      if (text.inDrawing === other.inDrawing && text.region === other.region && overlap(text.box, other.box, air))
        found.push(`“${text.says}” and “${other.says}” lie on each other`)
    }
    return found
  })
  return [...covered, ...pairs]
}

/** The texts through which a line runs, or on whose side a bar ends; not where a bar lies between the two. */
function crossings({ id, texts, marks }: SeenFigure): readonly string[] {
  return texts
    .filter(({ inDrawing }) => inDrawing)
    .flatMap((text) => {
      const letters = grown(text.box, -air)
      const under = marks.filter(
        ({ order, fill, box }) => order < text.order && fill.length > 0 && inside(letters, box),
      )
      const ground = Math.max(0, ...under.map(({ order }) => order))
      return marks.flatMap((mark) => {
        const { shape, paint, fill, points, box, order } = mark
        if (order < ground || isHalo(mark)) return []
        const crossed = met(mark, text.box)
        const partly =
          points.length === 0 &&
          overlap(box, letters) &&
          !inside(letters, box) &&
          (fill.length > 0 || mark.stroke.length > 0)
        return crossed || partly ? [`${id}: a ${shape} of ${paint} runs through “${text.says}”`] : []
      })
    })
}

/** The lines of a target or a deadline that run behind a bar, where nobody sees on which side of them it ends. */
function hidden({ id, marks }: SeenFigure): readonly string[] {
  return marks
    .filter(({ paint, points }) => paint === 'reference' && points.length > 0)
    .flatMap((line) =>
      marks
        .filter(
          ({ shape, order, fill, box }) => shape === 'rect' && order > line.order && fill.length > 0 && met(line, box),
        )
        .map(({ paint }) => `${id}: a line of ${line.paint} runs behind a rect of ${paint}`),
    )
}

const met = ({ points }: SeenMark, box: SeenMark['box']) =>
  points.slice(1).some((point, index) => meets(points[index] ?? point, point, grown(box, -air)))

/** A mark with its outline. */
const drawnBox = ({ box, stroke, strokeWidth }: SeenMark) => grown(box, stroke.length > 0 ? strokeWidth / 2 : 0)
