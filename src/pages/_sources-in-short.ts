/** Where things were printed: one source as it is written, of several only the documents, each once. */
export function sourcesInShort(sources: readonly string[]): string {
  const [only = '', ...others] = new Set(sources)
  if (others.length === 0) return only
  return [...new Set([only, ...others].map((source) => source.split(', ')[0]))].join('; ')
}
