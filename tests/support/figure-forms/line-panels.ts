import type { Drawing, DrawnMark, DrawnText } from './drawing.ts'
import { squeezed } from './drawn-row.ts'
import type { ExpectedRow } from './expected.ts'

/** A panel of a drawing of lines: its rows, and what is drawn of them. */
export interface LinePanel {
  readonly name: string
  readonly rows: readonly ExpectedRow[]
  readonly marks: readonly DrawnMark[]
  readonly texts: readonly DrawnText[]
}

/** A title of several lines reaches so far up from its middle; the panel over it ends above. */
const overTitle = 30

/** The panels of a drawing, which stand under one another or two in a row under their titles; one without a title is the whole drawing. */
export function linePanels({ texts, marks }: Drawing, expected: readonly ExpectedRow[]): readonly LinePanel[] {
  const members = [...Map.groupBy(expected, ({ headings }) => headings.join())]
  const [only] = members
  if (members.length < 2 && only !== undefined && only[0] === '') return [{ name: '', rows: only[1], marks, texts }]
  const isTitle = ({ bold, anchor, paint }: DrawnText) => bold && anchor === 'start' && paint === 'ink'
  const titles = members.map(([name, rows]) => {
    const [title, ...others] = texts.filter((text) => isTitle(text) && squeezed(text.says) === squeezed(name))
    if (title === undefined || others.length > 0) throw new Error(`${name}: ${others.length + (title ? 1 : 0)} titles`)
    return { name, rows, title }
  })
  return titles.map(({ name, rows, title }) => {
    const right = Math.min(...titles.map((one) => one.title.x).filter((x) => x > title.x + 1)) - 5
    const bottom = Math.min(...titles.map((one) => one.title.y).filter((y) => y > title.y + 2 * overTitle)) - overTitle
    const isHere = (x: number, y: number) => x > title.x - 5 && x < right && y > title.y - overTitle && y < bottom
    return {
      name,
      rows,
      marks: marks.filter(({ x1, y1 }) => isHere(x1, y1)),
      texts: texts.filter((text) => text !== title && isHere(text.x, text.y)),
    }
  })
}
