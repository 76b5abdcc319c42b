import { plural } from '../format/plural.ts'
import type { ProseNumbers } from './prose-numbers.ts'

const sum = (all: readonly ProseNumbers[], count: (one: ProseNumbers) => number) =>
  all.reduce((total, one) => total + count(one), 0)

/** One line: “520 numbers in the text: 420 tied to tables, 20 declared untied, 80 backed by no table.” */
export function numberCounts(all: readonly ProseNumbers[]): string {
  const [tied, untied, loose, unbacked] = [
    sum(all, (one) => one.tied),
    sum(all, (one) => one.untied),
    sum(all, (one) => one.loose.length),
    sum(all, (one) => one.unbacked.length),
  ]
  const parts = [
    `${tied.toLocaleString('en-GB')} tied to tables`,
    `${untied.toLocaleString('en-GB')} declared untied`,
    ...(loose === 0 ? [] : [`${loose.toLocaleString('en-GB')} that a table holds but nothing ties`]),
    `${unbacked.toLocaleString('en-GB')} backed by no table`,
  ]
  return `${plural(tied + untied + loose + unbacked, 'number', 'numbers')} in the text: ${parts.join(', ')}.`
}

/** The numbers that no table backs, by publication, each with its place and its sentence, and the counts; as text or as JSON. */
export function numberList(all: readonly ProseNumbers[], format: 'text' | 'json' | 'annotations'): string {
  if (format === 'json') {
    return JSON.stringify(
      {
        tied: sum(all, (one) => one.tied),
        untied: sum(all, (one) => one.untied),
        loose: sum(all, (one) => one.loose.length),
        unbacked: sum(all, (one) => one.unbacked.length),
        publications: all,
      },
      null,
      2,
    )
  }
  const texts = all
    .filter(({ unbacked }) => unbacked.length > 0)
    .map(({ publication, unbacked, ...counts }) => {
      const lines = unbacked.map(
        ({ file, line, column, words, sentence }) =>
          `  ${file}:${line}:${column} “${words}”\n    ${around(words, sentence)}`,
      )
      return [publication, ...lines, `  ${numberCounts([{ publication, unbacked, ...counts }])}`].join('\n')
    })
  return [...texts, numberCounts(all)].join('\n\n')
}

/** How much of a sentence is shown: enough to judge the number by. */
const shown = 140

/** The part of a sentence about its number. What is tied, and marks, stand there as “…”. */
function around(words: string, sentence: string): string {
  const text = sentence.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim()
  if (text.length <= shown) return text
  const start = Math.max(0, Math.min(text.indexOf(words) - shown / 2, text.length - shown))
  return `${start > 0 ? '…' : ''}${text.slice(start, start + shown)}${start + shown < text.length ? '…' : ''}`
}
