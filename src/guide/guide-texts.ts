import { checksText } from './checks-text.ts'
import type { Entries } from './entries.ts'
import { figureTexts } from './figure-texts.ts'
import type { GuideText } from './guide-page.ts'
import { pageNames } from './page-names.ts'
import { wordsText } from './words-text.ts'

/** The texts of all pages in the order of the guide. */
export function guideTexts({ pages, words, figures }: Entries): readonly GuideText[] {
  return pageNames.flatMap((name): readonly GuideText[] => {
    const entry = pages.get(name)
    if (entry === undefined) throw new Error(`The guide has no page ${name}.`)
    const text = { path: name === 'index' ? '' : name, ...entry.fields, text: entry.text }
    if (name === 'words') return [wordsText(text, words)]
    if (name === 'checks') return [checksText(text)]
    return name === 'figures' ? [text, ...figureTexts(figures)] : [text]
  })
}
