/** A rectangle in CSS pixels, from the page's upper left corner. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A line of text as a browser shows it. */
export interface SeenText {
  readonly says: string
  readonly box: Box
  /** Its type size in CSS pixels, as shown. */
  readonly size: number
  readonly colour: string
  /** What it has to stay within: the drawing, the cell or the figure. */
  readonly within: Box
  readonly inDrawing: boolean
  /** The table that scrolls by itself in which it stands, by its place in `regions`; -1 outside of all. */
  readonly region: number
  /** Its place in the order of painting, in a drawing; texts of one element, such as the lines of a label, share it. */
  readonly order: number
  /** The colour of what lies behind it outside a drawing. */
  readonly ground: string
}

/** A bar, dot or line of a drawing. */
export interface SeenMark {
  readonly shape: string
  /** Its classes. */
  readonly paint: string
  /** Without its outline. */
  readonly box: Box
  /** The points of a line, in pairs; empty for what is no line. */
  readonly points: readonly (readonly [number, number])[]
  /** Colours, of which a pattern has several; empty for none. */
  readonly fill: readonly string[]
  readonly stroke: readonly string[]
  readonly strokeWidth: number
  readonly dash: string
  readonly order: number
}

export interface SeenSwatch {
  readonly says: string
  readonly ground: string
  readonly border: string
  /** All that tells it from others besides the colours: the form, the width and the style of its outline, its pattern. */
  readonly form: string
  readonly image: string
}

export interface SeenFigure {
  readonly id: string
  readonly box: Box
  /** The colour on which the figure stands. */
  readonly ground: string
  readonly texts: readonly SeenText[]
  readonly marks: readonly SeenMark[]
  readonly swatches: readonly SeenSwatch[]
  /** Where tables are that scroll by themselves: what of them is shown, and no more. */
  readonly regions: readonly Box[]
  /** Elements that reach out of the figure, but for those within a region that scrolls. */
  readonly outside: readonly string[]
  /** The named kind of sheet on which it is printed; `auto` for the site's usual one. */
  readonly sheet: string
  /** Whether it is a chart, which a printer is asked not to part. */
  readonly unparted: boolean
}

export interface SeenPage {
  readonly figures: readonly SeenFigure[]
  /** By how many pixels the page is wider than its window. */
  readonly sideways: number
  readonly canvasText: string
  readonly canvas: string
  /** The reader's own colour of text on what is chosen. */
  readonly chosenText: string
}
