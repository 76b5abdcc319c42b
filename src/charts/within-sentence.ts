/**
 * A name as it stands within a sentence: “Follow-up” → “follow-up”; abbreviations such as “IQR” keep their capitals.
 */
export const withinSentence = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
