import { grown, inside, meets, overlap } from './box.ts'
import { type Colour, colour, contrast } from './colour.ts'
import { isHalo, parted } from './halo.ts'
import type { SeenFigure, SeenMark, SeenPage, SeenText } from './seen-page.ts'

const leastOfText = 4.5
const leastOfMarks = 3
/** So much ground between two marks parts them. */
const gap = 0.9
/** An outline thinner than this is not seen as one. */
const outline = 0.9

/** Lines of a grid, of which nothing depends; all else of a drawing has to be seen. */
const isGrid = ({ paint }: SeenMark) => paint === 'hair'
/** Lines to read marks by: marks may stand on them and before them. */
const isGuide = ({ paint, points }: SeenMark) => points.length > 0 && ['hair', 'rule', 'reference'].includes(paint)

/**
 * What does not stand out: text from what lies behind it by 4.5 to 1, a mark from the ground and from its neighbours by 3 to 1, unless
 * ground or an outline that stands out from both parts them. `as` is how colours look to whom is asked.
 */
export function colourFaults(
  { figures }: SeenPage,
  as: (colour: Colour) => Colour = (same) => same,
): readonly string[] {
  const known = new Map<string, Colour>()
  const look = (text: string) => {
    const seen = known.get(text) ?? as(colour(text))
    known.set(text, seen)
    return seen
  }
  const between = (one: string, other: string) => contrast(look(one), look(other))
  return [...new Set(figures.flatMap((figure) => figureFaults(figure, between)))]
}

type Between = (one: string, other: string) => number

function figureFaults(figure: SeenFigure, between: Between): readonly string[] {
  const { id, texts, marks, swatches, ground } = figure
  const seen = marks.filter((mark) => !isGrid(mark) && !isHalo(mark))
  return [
    ...texts.flatMap((text) =>
      behind(text, figure)
        .filter((under) => between(text.colour, under) < leastOfText)
        .map(
          (under) =>
            `${id}: “${text.says}” is ${text.colour} on ${under}, ${between(text.colour, under).toFixed(2)} to 1`,
        ),
    ),
    ...seen
      .filter((mark) => !standsOut(mark, ground, between))
      .map(({ shape, paint, fill }) => `${id}: a ${shape} of ${paint} (${fill}) on ${ground} hardly shows`),
    ...neighbours(seen.filter((mark) => !isGuide(mark)))
      .filter(([one, other]) => !toldApart(one, other, between) && !parted(one, other, marks, gap))
      .map(
        ([one, other]) =>
          `${id}: ${one.shape} ${one.paint} (${one.fill}${one.stroke}) beside ${other.shape} ${other.paint} (${other.fill}${other.stroke})`,
      ),
    ...swatches
      .filter(
        ({ ground: own, border, image }) =>
          image === '' &&
          Math.max(...[own, border].filter(isSeen).map((one) => between(one, ground)), 1) < leastOfMarks,
      )
      .map(({ says }) => `${id}: the swatch of “${says}” hardly shows`),
  ]
}

const isSeen = (paint: string) => !/^rgba\(.*, 0\)$/.test(paint)

/** The colours behind a text: that of the uppermost mark under it, and the ground where that does not hold all of it. */
function behind(text: SeenText, { marks, ground }: SeenFigure): readonly string[] {
  if (!text.inDrawing) return [text.ground]
  const letters = grown(text.box, -0.5)
  const under = marks.filter(({ order, box, fill }) => order < text.order && fill.length > 0 && overlap(box, letters))
  const whole = under.findLastIndex(({ box }) => inside(letters, box))
  const colours = under.slice(Math.max(0, whole)).flatMap(({ fill }) => fill)
  return whole >= 0 ? colours : [ground, ...colours]
}

/** Whether a mark's inside or its outline is seen on a ground. */
const standsOut = ({ fill, stroke, strokeWidth }: SeenMark, ground: string, between: Between) =>
  [...fill, ...(fill.length === 0 || strokeWidth >= outline ? stroke : [])].some(
    (own) => between(own, ground) >= leastOfMarks,
  )

/** The pairs of marks of different colours between which there is no ground. */
function neighbours(marks: readonly SeenMark[]): readonly (readonly [SeenMark, SeenMark])[] {
  return marks.flatMap((one, index) =>
    marks.slice(index + 1).flatMap((other) => (differ(one, other) && touch(one, other) ? [[one, other] as const] : [])),
  )
}

/** A mark's own colour: that of its inside, or of its line where it has none. */
const own = ({ fill, stroke }: SeenMark) => (fill.length > 0 ? fill : stroke)

const differ = (one: SeenMark, other: SeenMark) => String(own(one)) !== String(own(other))

function touch(one: SeenMark, other: SeenMark): boolean {
  if (!overlap(reach(one), reach(other), -gap) || frames(one, other) || frames(other, one)) return false
  const [line, shape] = one.points.length > 0 ? [one, other] : [other, one]
  if (line.points.length === 0) return true
  const around = grown(reach(shape), line.strokeWidth / 2 + gap)
  return line.points.slice(1).some((point, index) => meets(line.points[index] ?? point, point, around))
}

/** Whether a mark is a frame with nothing in it but another mark and ground around that. */
const frames = ({ points, fill, box, strokeWidth }: SeenMark, other: SeenMark) =>
  points.length === 0 && fill.length === 0 && inside(grown(reach(other), gap), grown(box, -strokeWidth / 2))

/** A mark with its outline. */
const reach = ({ box, stroke, strokeWidth }: SeenMark) => grown(box, stroke.length > 0 ? strokeWidth / 2 : 0)

/** Whether two marks that touch differ enough, or an outline of either that differs from both insides lies between them. */
function toldApart(one: SeenMark, other: SeenMark, between: Between): boolean {
  const [first, second] = [own(one), own(other)]
  const apart = (some: readonly string[], others: readonly string[]) =>
    some.length > 0 && others.length > 0 && some.every((a) => others.every((b) => between(a, b) >= leastOfMarks))
  if (apart(first, second)) return true
  return [one, other].some(
    ({ fill, stroke, strokeWidth }) =>
      fill.length > 0 && strokeWidth >= outline && apart(stroke, first) && apart(stroke, second),
  )
}
