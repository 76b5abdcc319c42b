import { plural } from '../format/plural.ts'

/** What is announced when a search is done: “12 results for ‘victims’” or, where there are none, what to try. */
export function announcement(count: number, query: string, kind: string): string {
  const search = `‘${query}’${kind === '' ? '' : `, ${kind}`}`
  if (count > 0) return `${plural(count, 'result', 'results')} for ${search}`
  const wider = kind === '' ? 'Try other or fewer words' : 'Try all kinds, or other or fewer words'
  return `No results for ${search}. ${wider}, or check the spelling.`
}
