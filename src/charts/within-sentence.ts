/** Names that keep their capital wherever they stand. */
const proper =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

/**
 * A name as it stands within a sentence: “Follow-up” → “follow-up”; abbreviations such as “IQR” and the names of months and days keep
 * their capitals.
 */
export const withinSentence = (name: string): string =>
  proper.test(name) ? name : name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
