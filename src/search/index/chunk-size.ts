/** How large the postings in one file of words grow before the engine begins the next. */
export const engineChunkSize = 20_000

/**
 * The same for an index whose postings are so large in all. For each word that is looked for a reader loads one of these files, and
 * before that a list with a line for each of them: about 1.4 bytes for each place, and 12 bytes for each file. The sum is least, for
 * a question of two words, where files are twice the root of the whole; smaller than a thousand they would save no time.
 */
export function chunkSize(size: number): number {
  return Math.min(engineChunkSize, Math.max(1000, Math.round(2 * Math.sqrt(size))))
}
