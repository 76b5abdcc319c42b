/** The shapes that charts draw. Charts know categories, marks and grids; they know nothing of inspections. */

/** One printed number, or the gap where there is none. */
export interface Mark {
  /** Null is a gap: a blank cell or a symbol. It is never drawn as zero. */
  readonly value: number | null
  /** As the reader sees it on the mark: “57”, “8,750”, “[c]”; empty for a blank. */
  readonly text: string
  /** The ends between which the true number is thought to lie, such as a confidence interval; drawn as a whisker. */
  readonly interval?: { readonly low: Mark; readonly high: Mark }
}

/** How many answers, cases or people a row's numbers are of. */
export interface Base {
  /** As it is printed: “57”, “1,204”, “[c]”. */
  readonly text: string
  /** Whether it is below the table's threshold, so that its numbers may change much by chance. */
  readonly small: boolean
  /** The series that it is the base of, where each has its own. */
  readonly of?: string
}

/** One row of a chart: a label and a mark per series. */
export interface Category {
  readonly label: string
  /** The group that it is listed under, such as a family of areas. */
  readonly group?: string
  /** The panel that it is drawn in, where the chart has small multiples. */
  readonly facet?: string
  readonly marks: readonly Mark[]
  readonly highlight?: boolean
  readonly bases?: readonly Base[]
  /** The whole as it is printed, of a row whose marks are its parts. It is never recomputed. */
  readonly total?: Mark
}

/**
 * Categories by series. `names` names the marks in order: one for bars; two or three for grouped bars; value, low and high for
 * a dot with its range; before and after for a slope.
 */
export interface CategorySeries {
  readonly categories: readonly Category[]
  readonly names: readonly string[]
  /** What stands behind a number on an axis: “%”, “ hours” or nothing. */
  readonly unit: string
  /** The axis, where it is not from zero to the greatest value: percentages run from 0 to 100. */
  readonly domain?: readonly [number, number]
  /** A target or average, drawn as a line with its label. */
  readonly reference?: { readonly value: number; readonly label: string }
  /** `none` where an axis with numbers stands in place of the numbers on the marks. Gaps keep their words. */
  readonly labels?: 'all' | 'none'
  /** What the ends of the marks' intervals are called, in the order of `names`; one pair may serve them all. */
  readonly intervals?: readonly { readonly low: string; readonly high: string }[]
  /** Below it a base is small. */
  readonly smallBase?: number
  /** What the rows' totals are called. */
  readonly totalName?: string
  /**
   * Of ordered answers: the place in `names` of the neutral one, whose middle is the centre; or, with a half, the boundary between
   * two, as 1.5 between the second and the third.
   */
  readonly centre?: number
}

/** Ordered levels by row and column: `cells[row][column]` is an index into `levels`, or null for a gap. */
export interface Grid {
  readonly rows: readonly { readonly label: string; readonly group?: string }[]
  readonly columns: readonly string[]
  /** From best to worst, as they are printed. */
  readonly levels: readonly string[]
  readonly cells: readonly (readonly (number | null)[])[]
  /** What each cell says where that is not its level alone: “[x]”, “Good [r]”; else, and for a blank, empty. */
  readonly texts?: readonly (readonly string[])[]
}

/** Something that happened on a day, in a month or in a year, or a spell of time. Dates are ISO 8601 of reduced precision. */
export interface Span {
  readonly label: string
  readonly from: string
  /** Left out where it is not a spell of time. */
  readonly to?: string
  /** The name under which it is listed, such as who said it. */
  readonly lane?: string
  readonly highlight?: boolean
}

/** What happened when, in the order in which it is listed. */
export interface Chronology {
  readonly spans: readonly Span[]
  /** What has no date, with the words that stand in its place; listed last. */
  readonly undated?: readonly { readonly label: string; readonly lane?: string; readonly text: string }[]
  /** A day, such as a deadline, drawn as an upright line with its label. */
  readonly reference?: { readonly date: string; readonly label: string }
}

/** A mark of a line: with the range that it is known to lie in, and whether it may be compared with the one before it. */
export interface Point extends Mark {
  /** Its low and its high, each a number. */
  readonly range?: readonly [low: Mark, high: Mark]
  /** The series begins anew here: the source says that it can't be compared with what came before. */
  readonly breaks?: boolean
  readonly highlight?: boolean
}

/** A day, month, year or other step of an ordered row, with a point per series. */
export interface Moment {
  /** Where it stands: days (see `calendar.ts`), years, or steps from 0. */
  readonly place: number
  readonly label: string
  readonly facet?: string
  readonly marks: readonly Point[]
}

/** Series over time. Moments are in order, those of one panel together; `names` names the points of each. */
export interface TimeSeries {
  readonly moments: readonly Moment[]
  readonly names: readonly string[]
  /** What stands behind a number: “%”, “ hours” or nothing. */
  readonly unit: string
  /** True where places are days, so that the axis has months or years. */
  readonly calendar: boolean
  readonly domain?: readonly [number, number]
  readonly reference?: { readonly value: number; readonly label: string }
  /** Where what is counted changed: no line goes through. */
  readonly breaks: readonly { readonly place: number; readonly label: string }[]
  /** Which points have their numbers beside them. */
  readonly labels: 'all' | 'ends' | 'none'
  /** The names of series that are drawn stronger. */
  readonly highlight: readonly string[]
}

/** A tile of a map: a place with what is known of it. */
export interface Tile {
  readonly name: string
  /** A few letters that stand for the name where it has no room; those of two tiles differ. */
  readonly code: string
  /** From the left and from the top, counted from 1. */
  readonly column: number
  readonly row: number
  /** The printed value or the words for a gap; null where nothing is told of the place. */
  readonly text: string | null
  /** The number that the text stands for, where it is one. */
  readonly value?: number
  /** An index into the levels, or null for a gap. */
  readonly level: number | null
  readonly highlight?: boolean
}

/** Places as equal tiles in their rough places, tinted by level. */
export interface TileGrid {
  /** In the order of a list of their names. */
  readonly tiles: readonly Tile[]
  /** From the darkest to the lightest, as a legend says them. */
  readonly levels: readonly string[]
  /** What stands behind a number, in words: “ hours”, or nothing. */
  readonly unit: string
}

export type Width = 'wide' | 'narrow'

/** A drawn chart: the finished `<svg>` as text, and the legend where labels on the marks don't do. */
export interface Drawing {
  readonly svg: string
  readonly legend: readonly { readonly className: string; readonly text: string }[]
}

/** What every chart is told besides its data. */
export interface DrawingOptions {
  readonly width: Width
  /** Begins every id inside the SVG, so that ids are unique on the page: `figure-hours-wide`. */
  readonly idPrefix: string
  /** The SVG's accessible name, at most 150 characters: kind and subject. */
  readonly name: string
  /** The SVG's description: the main trend in words. */
  readonly description: string
}
