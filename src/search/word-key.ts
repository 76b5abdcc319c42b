/** A word as words are compared: small letters and digits, without accents and signs. “Dyfed-Powys” → `dyfedpowys`, “2.15” → `215`. */
export const wordKey = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A word in a text, with what follows an apostrophe. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu

/** The words that a text is made of, as they stand: “Dyfed-Powys & Gwent’s” → `Dyfed`, `Powys`, `Gwent’s`. */
export const wordsIn = (text: string): readonly string[] => text.match(wordPattern) ?? []
