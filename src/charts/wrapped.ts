import { textWidth, type Weight } from './text-width.ts'

const unusualSpace = /[^\S ]/

/**
 * A text in lines no wider than `room` user units. Lines break at spaces and after slashes and hyphens; a word that is
 * wider than the room is cut, since a label may be long but never leaves its place.
 */
export function wrapped(text: string, room: number, size: number, weight: Weight = 'normal'): readonly string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, weight) <= room
  const trimmed = text.trim()
  if (trimmed !== '' && !unusualSpace.test(trimmed) && fits(trimmed)) return [trimmed]
  const lines: string[] = []
  let line = ''
  for (const piece of trimmed.split(/(?<=\s)|(?<=[/–-])(?=\p{L})/u).map((word) => word.replace(/\s+/, ' '))) {
    if (fits(line + piece)) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    for (const character of piece) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
