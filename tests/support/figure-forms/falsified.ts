import type { Forms } from './differences.ts'
import { coordinatesIn } from './telling-coordinates.ts'

/** A figure's forms of which one has been falsified in one place. */
export interface Falsified {
  /** The form, as `differences` names it. */
  readonly form: string
  /** What was changed, to what. */
  readonly what: string
  readonly forms: Forms
}

/** One thing of a text: where it begins, what it is, and what it is changed to. */
interface Change {
  readonly index: number
  readonly text: string
  readonly changed: string
}

const each =
  (thing: RegExp) =>
  (text: string): readonly Change[] =>
    [...text.matchAll(thing)]
      .filter(([one]) => /[\p{L}\d]/u.test(one))
      .map((match) => ({ index: match.index, text: match[0], changed: otherwise(match[0]) }))

const words = /(?<=<text [^>]*>(?:<tspan[^>]*>)?)[^<]+/g
const description = /(?<=<desc[^>]*>).*?(?=<\/desc>)/gs
const cells = /(?<=<t[hd][^>]*>(?:<abbr[^>]*>)?)[^<]+(?=<)/g

interface FormPlace {
  readonly form: string
  readonly of: keyof Forms
  readonly part: RegExp
  readonly thing: (text: string) => readonly Change[]
}

/** Where each form's numbers lie in a figure's texts: in which text, between what, and what of it a reader reads. */
const places = (word: string): readonly FormPlace[] => [
  {
    form: 'wide drawing',
    of: 'figure',
    part: /chart-wide.*?<\/svg>/s,
    thing: each(words),
  },
  { form: 'wide drawing', of: 'figure', part: /chart-wide.*?<\/svg>/s, thing: (text) => coordinatesIn(text, word) },
  {
    form: 'narrow drawing',
    of: 'figure',
    part: /chart-narrow.*?<\/svg>/s,
    thing: each(words),
  },
  { form: 'narrow drawing', of: 'figure', part: /chart-narrow.*?<\/svg>/s, thing: (text) => coordinatesIn(text, word) },
  {
    form: 'picture file',
    of: 'picture',
    part: /<g transform=.*<\/g>/s,
    thing: each(words),
  },
  { form: 'picture file', of: 'picture', part: /<g transform=.*<\/g>/s, thing: (text) => coordinatesIn(text, word) },
  { form: 'summary', of: 'figure', part: /chart-wide.*?<\/svg>/s, thing: each(description) },
  { form: 'summary', of: 'figure', part: /chart-narrow.*?<\/svg>/s, thing: each(description) },
  { form: 'summary', of: 'picture', part: /<desc.*?<\/desc>/s, thing: each(description) },
  { form: 'table', of: 'figure', part: /<tbody>.*<\/tbody>/s, thing: each(cells) },
  { form: 'CSV', of: 'csv', part: /(?<=\r\n).*/s, thing: each(/(?<=^|,)[^,\r\n"]+/gm) },
  { form: 'data page', of: 'dataPage', part: /(?<=whole-table.*?)<tbody>.*?<\/table>/s, thing: each(cells) },
]

/**
 * The forms with every thing that they tell changed by one character or coordinate, one at a time; at most so many of each form, spread
 * evenly. `word` is the chart's type.
 */
export function falsified(forms: Forms, word: string, most = Infinity): readonly Falsified[] {
  return places(word).flatMap(({ form, of, part, thing }) => {
    const text = forms[of]
    const found = text === undefined ? null : part.exec(text)
    if (text === undefined || found === null) return []
    const things = thing(found[0])
    const step = Math.max(1, things.length / most)
    const chosen = Array.from({ length: Math.min(things.length, most) }, (_, index) => things[Math.floor(index * step)])
    return chosen.flatMap((one) => {
      if (one === undefined) return []
      const at = found.index + one.index
      const all = text.slice(0, at) + one.changed + text.slice(at + one.text.length)
      return [{ form, what: `“${one.text}” → “${one.changed}”`, forms: { ...forms, [of]: all } }]
    })
  })
}

/** A text with its last digit changed, or its last letter where it has none. */
function otherwise(text: string): string {
  const place = /\d(?=\D*$)/.exec(text)?.index ?? /\p{L}(?=\P{L}*$)/u.exec(text)?.index ?? 0
  const other = /\d/.test(text[place] ?? '') ? String((Number(text[place]) + 4) % 10) : text[place] === 'q' ? 'k' : 'q'
  return text.slice(0, place) + other + text.slice(place + 1)
}
