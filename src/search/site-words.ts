import { wordKey, wordsIn } from './word-key.ts'

/** A word of the site as it is mostly written, and on how many pages it stands. */
export interface SiteWord {
  readonly key: string
  readonly form: string
  readonly pages: number
}

/** Longer ones are no words but addresses and the like. */
const longest = 40

/** The words of the site’s pages, in the order of their keys. A word that is written small anywhere is given small. */
export function siteWords(pages: Iterable<string>): readonly SiteWord[] {
  const found = new Map<string, { pages: number; forms: Map<string, number> }>()
  // The same runs of letters stand on many pages: each is taken apart once.
  const known = new Map<string, readonly FormOf[]>()
  for (const page of pages) {
    const here = new Set<string>()
    for (const chunk of new Set(page.split(/\s+/))) {
      const forms = known.get(chunk) ?? formsIn(chunk)
      known.set(chunk, forms)
      for (const { key, form } of forms) {
        const word = found.get(key) ?? { pages: 0, forms: new Map<string, number>() }
        if (!here.has(key)) word.pages++
        here.add(key)
        word.forms.set(form, (word.forms.get(form) ?? 0) + 1)
        found.set(key, word)
      }
    }
  }
  return [...found]
    .map(([key, { pages, forms }]) => ({ key, form: usual(forms), pages }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}

interface FormOf {
  readonly key: string
  readonly form: string
}

/** The words in a run without white space: those of a compound (“Dyfed-Powys”, “2.15”) apart and together. */
function formsIn(chunk: string): readonly FormOf[] {
  const whole = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
  const parts = wordsIn(whole)
  return (parts.length > 1 ? [...parts, whole] : parts)
    .filter((form) => form.length <= longest)
    .map((form) => ({ key: wordKey(form), form }))
}

/** Small where it is written so anywhere, as no name is; else as it is written on most pages. */
function usual(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(([one, often], [other, more]) => {
    return Number(isSmall(other)) - Number(isSmall(one)) || more - often || (one < other ? -1 : 1)
  })
  return ranked[0]?.[0] ?? ''
}

const isSmall = (form: string) => form === form.toLowerCase()
