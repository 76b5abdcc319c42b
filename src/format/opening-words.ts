/** The beginning of a text where it is long: its first `most` words and “…”; a text that has no more stays whole. */
export function openingWords(text: string, most = 16): string {
  const words = text.split(' ')
  if (words.length <= most + 2) return text
  return `${words
    .slice(0, most)
    .join(' ')
    .replace(/[,;:.]$/, '')} …`
}
