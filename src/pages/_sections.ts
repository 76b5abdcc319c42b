/** A part of a long page under its heading. */
export interface Section {
  readonly anchor: string
  readonly text: string
}

/** The part, or undefined where it would be empty. */
export function section<Part extends Section>(held: readonly unknown[], part: Part): Part | undefined {
  return held.length === 0 ? undefined : part
}

/** The headings of the parts that there are, for the contents of the page. */
export function headingsOf(sections: Readonly<Record<string, Section | undefined>>) {
  return Object.values(sections).flatMap((each) =>
    each === undefined ? [] : [{ anchor: each.anchor, text: each.text }],
  )
}
