/** The author's text in quotes, for a message: at most 60 characters, on one line. */
export function quoted(text: string): string {
  const line = text.replaceAll('\n', ' ').replaceAll('\t', '\\t').replaceAll('\r', '\\r')
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`
}
