/** A number of a drawing's tag: where it stands in the text, and what it is changed to. */
export interface Coordinate {
  readonly index: number
  readonly text: string
  readonly changed: string
}

/** Marks that tell numbers, or the class of one. */
const telling = /class="(?:(?:fill|stroke|part|level|against|towards)-|neutral|whisker)/
/** What of each kind of mark lies along the axis of a chart whose rows stand under one another. */
const along: Readonly<Record<string, RegExp>> = {
  rect: /(?<= (?:x|width)=")[\d.]+/g,
  circle: /(?<= cx=")[\d.]+/g,
  path: /(?<=[ML])[\d.]+(?=,)/g,
}
/** What tells numbers in a plot with two axes. */
const both: Readonly<Record<string, RegExp>> = {
  circle: /(?<= c[xy]=")[\d.]+/g,
  path: /(?<=[ML])[\d.]+(?=,)|(?<=[ML][\d.]+,)[\d.]+/g,
}
const marker = /(?<=transform="translate\()[\d.]+|(?<=transform="translate\([\d.]+,)[\d.]+/g
const tint = /(?<=class="level-)\d/g
/** Swatches tell by their tints alone. */
const isSwatch = (tag: string) => Number(/ width="([\d.]+)"/.exec(tag)?.[1]) < 12

/** The coordinates by which the marks of a drawing tell numbers, each four units farther; of tinted cells the tints, each another one. */
export function coordinatesIn(drawing: string, word: string): readonly Coordinate[] {
  return [...drawing.matchAll(/<(rect|circle|path)\b[^>]*>/g)].flatMap((match) => {
    const [tag, name = ''] = match
    if (!telling.test(tag)) return []
    const changed = (places: RegExp | undefined, change: (text: string) => string) =>
      places === undefined
        ? []
        : [...tag.matchAll(places)].map((one) => ({
            index: match.index + one.index,
            text: one[0],
            changed: change(one[0]),
          }))
    const shift = (text: string) => String(Number(text) + 4)
    const tints = changed(tint, (text) => String((Number(text) % 5) + 1))
    if (word === 'Matrix' || isSwatch(tag)) return tints
    if (name === 'path' && tag.includes('transform=')) return changed(marker, shift)
    return [...tints, ...changed((word === 'Lines' ? both : along)[name], shift)]
  })
}
