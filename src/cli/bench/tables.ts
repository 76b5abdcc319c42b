import type { Chance } from './chance.ts'
import { phrase } from './sentences.ts'

/** The files of a made-up report's two tables: scores with ranges and two visits, and judgements in words. */
export function tablesFor(index: number, chance: Chance): Readonly<Record<string, string>> {
  return {
    'scores.csv': scores(chance),
    'scores.yaml': description(`Scores by area, report ${index + 1}`, [
      '{ name: first, title: Among the first, type: text, values: ["yes", "no"], shown: false }',
      ...['score', 'low', 'high', 'before', 'after'].map(
        (name) => `{ name: ${name}, title: ${titles[name]}, type: percent, min: 0, max: 100 }`,
      ),
    ]),
    'judgements.csv': judgements(chance),
    'judgements.yaml': description(
      `Judgements by area, report ${index + 1}`,
      ['leadership', 'casework', 'safety'].map(
        (name) => `{ name: ${name}, title: ${titles[name]}, type: descriptor, values: [${levels.join(', ')}] }`,
      ),
    ),
  }
}

const titles: Readonly<Record<string, string>> = {
  score: 'Score',
  low: 'Lowest team',
  high: 'Highest team',
  before: 'First visit',
  after: 'Second visit',
  leadership: 'Leadership',
  casework: 'Casework',
  safety: 'Safety',
}
const levels = ['Excellent', 'Good', 'Fair', 'Poor']

/** 24 areas; the first ten are those that charts of two values show. */
function scores(chance: Chance): string {
  const rows = Array.from({ length: 24 }, (_, row) => {
    const score = chance.whole(25, 75)
    const low = score - chance.whole(0, 20)
    const high = score + chance.whole(0, 20)
    const visits = [chance.whole(10, 95), chance.whole(10, 95)]
    return [...named(row, chance), row < 10 ? 'yes' : 'no', score, low, high, ...visits].join(',')
  })
  return `${['key,area,first,score,low,high,before,after', ...rows].join('\n')}\n`
}

function judgements(chance: Chance): string {
  const rows = Array.from({ length: 14 }, (_, row) =>
    [...named(row, chance), chance.among(levels), chance.among(levels), chance.among(levels)].join(','),
  )
  return `${['key,area,leadership,casework,safety', ...rows].join('\n')}\n`
}

const named = (row: number, chance: Chance) => {
  const number = String(row + 1).padStart(2, '0')
  return [`a-${number}`, `${phrase(chance)} ${number}`]
}

function description(title: string, columns: readonly string[]): string {
  const all = [
    '{ name: key, title: Key, type: text, shown: false }',
    '{ name: area, title: Area, type: text }',
    ...columns,
  ]
  return [
    `title: ${title}`,
    'source: { document: The made-up reports, section: Appendix }',
    'columns:',
    ...all.map((column) => `  - ${column}`),
    'key: key',
    '',
  ].join('\n')
}
