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
  for (const page of pages) {
    for (const [key, forms] of Map.groupBy(formsIn(page), wordKey)) {
      const word = found.get(key) ?? { pages: 0, forms: new Map<string, number>() }
      word.pages++
      for (const form of forms) word.forms.set(form, (word.forms.get(form) ?? 0) + 1)
      found.set(key, word)
    }
  }
  return [...found]
    .map(([key, { pages, forms }]) => ({ key, form: usual(forms), pages }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}

/** The different words of a page: those of a compound (“Dyfed-Powys”, “2.15”) apart and together. */
function formsIn(page: string): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const chunk of new Set(page.split(/\s+/))) {
    const whole = chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
    if (whole === '') continue
    const parts = wordsIn(whole)
    for (const part of parts) if (part.length <= longest) forms.add(part)
    if (parts.length > 1 && whole.length <= longest) forms.add(whole)
  }
  return forms
}

/** Small where it is written so anywhere, as no name is; else as it is written on most pages. */
function usual(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(([one, often], [other, more]) => {
    return Number(isSmall(other)) - Number(isSmall(one)) || more - often || (one < other ? -1 : 1)
  })
  return ranked[0]?.[0] ?? ''
}

const isSmall = (form: string) => form === form.toLowerCase()
