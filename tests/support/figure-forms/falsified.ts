import type { Forms } from './differences.ts'

/** A figure's forms of which one has been falsified in one place. */
export interface Falsified {
  /** The form, as `differences` names it. */
  readonly form: string
  /** What was changed, to what. */
  readonly what: string
  readonly forms: Forms
}

/** The coordinates by which marks tell numbers: of bars, dots and thick lines; and the tints of levels. */
const coordinates =
  /(?<=<rect x="|<rect [^>]*width="|<circle cx="|<path d="M)[\d.]+(?=[^>]*class="(?:fill|stroke)-)|(?<=<rect [^>]*class="level-)\d/g
const words = /(?<=<text [^>]*>(?:<tspan[^>]*>)?)[^<]+/g
const description = /(?<=<desc[^>]*>).*?(?=<\/desc>)/g
const cells = /(?<=<t[hd][^>]*>(?:<abbr[^>]*>)?)[^<]+(?=<)/g

/** Where each form's numbers lie in a figure's texts: in which text, between what, and what of it a reader reads. */
const places: readonly { form: string; of: keyof Forms; part: RegExp; thing: RegExp }[] = [
  {
    form: 'wide drawing',
    of: 'figure',
    part: /chart-wide.*?<\/svg>/s,
    thing: words,
  },
  { form: 'wide drawing', of: 'figure', part: /chart-wide.*?<\/svg>/s, thing: coordinates },
  {
    form: 'narrow drawing',
    of: 'figure',
    part: /chart-narrow.*?<\/svg>/s,
    thing: words,
  },
  { form: 'narrow drawing', of: 'figure', part: /chart-narrow.*?<\/svg>/s, thing: coordinates },
  {
    form: 'picture file',
    of: 'picture',
    part: /<g transform=.*<\/g>/s,
    thing: words,
  },
  { form: 'picture file', of: 'picture', part: /<g transform=.*<\/g>/s, thing: coordinates },
  { form: 'summary', of: 'figure', part: /chart-wide.*?<\/svg>/s, thing: description },
  { form: 'summary', of: 'figure', part: /chart-narrow.*?<\/svg>/s, thing: description },
  { form: 'summary', of: 'picture', part: /<desc.*?<\/desc>/s, thing: description },
  { form: 'table', of: 'figure', part: /<tbody>.*<\/tbody>/s, thing: cells },
  { form: 'CSV', of: 'csv', part: /(?<=\r\n).*/s, thing: /(?<=^|,)[^,\r\n"]+/gm },
  { form: 'data page', of: 'dataPage', part: /(?<=whole-table.*?)<tbody>.*?<\/table>/s, thing: cells },
]

/** The forms with every thing that they tell changed by one character, one at a time; at most so many of each form, spread evenly. */
export function falsified(forms: Forms, most = Infinity): readonly Falsified[] {
  return places.flatMap(({ form, of, part, thing }) => {
    const text = forms[of]
    const found = part.exec(text)
    if (found === null) return []
    const [within] = found
    const things = [...within.matchAll(thing)].filter(([one]) => /[\p{L}\d]/u.test(one))
    const step = Math.max(1, things.length / most)
    const chosen = Array.from({ length: Math.min(things.length, most) }, (_, index) => things[Math.floor(index * step)])
    return chosen.flatMap((one) => {
      if (one === undefined) return []
      const at = found.index + one.index
      const changed = thing === coordinates ? shifted(one[0]) : otherwise(one[0])
      const all = text.slice(0, at) + changed + text.slice(at + one[0].length)
      return [{ form, what: `“${one[0]}” → “${changed}”`, forms: { ...forms, [of]: all } }]
    })
  })
}

/** A coordinate four units farther, or another tint. */
const shifted = (text: string) => (/^[1-5]$/.test(text) ? String((Number(text) % 5) + 1) : String(Number(text) + 4))

/** A text with its last digit changed, or its last letter where it has none. */
function otherwise(text: string): string {
  const place = /\d(?=\D*$)/.exec(text)?.index ?? /\p{L}(?=\P{L}*$)/u.exec(text)?.index ?? 0
  const other = /\d/.test(text[place] ?? '') ? String((Number(text[place]) + 4) % 10) : text[place] === 'q' ? 'k' : 'q'
  return text.slice(0, place) + other + text.slice(place + 1)
}
