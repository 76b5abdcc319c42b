import type { Urls } from '../../src/format/url.ts'
import { urlsUnder } from '../../src/format/url.ts'
import type { Library, Publication } from '../../src/model/library.ts'
import type { Outline } from '../../src/model/outline.ts'
import { numberFiles } from '../../src/search/number-files.ts'
import { sayings } from '../../src/search/sayings.ts'
import { siteWords } from '../../src/search/site-words.ts'
import { speechOf } from '../../src/search/speech.ts'
import type { Vocabulary } from '../../src/search/vocabulary.ts'
import { wordKey, wordsIn } from '../../src/search/word-key.ts'
import { wordFiles, wordList } from '../../src/search/word-list.ts'
import { aLibrary, anOutline } from '../support/library.ts'

/** All that is known of a site whose pages say these texts. */
export function vocabularyOf(
  pages: readonly string[],
  library: Library = aLibrary(),
  outline: (publication: Publication, chapter?: string) => Outline = () => anOutline(),
  url: Urls = urlsUnder('/'),
): Vocabulary {
  const words = siteWords(pages)
  const keys = new Set(words.map(({ key }) => key))
  return {
    speech: speechOf(library.site.language),
    sayings: sayings(library, (name) => wordsIn(name).every((word) => keys.has(wordKey(word)))),
    words: wordList([...wordFiles(words).values()]),
    numbers: numberFiles(library, outline, url),
  }
}
