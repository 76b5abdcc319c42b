import { plural } from '../format/plural.ts'
import type { Problem } from '../model/problem.ts'

/** How many problems are printed; the rest are counted. */
const most = 100

/**
 * The problems as text for people, as one JSON array, or as annotations that a code host shows beside the lines. They come by
 * file and place. Text and annotations stop at 100 and count the rest; JSON has all.
 */
export function report(problems: readonly Problem[], format: 'text' | 'json' | 'annotations' = 'text'): string {
  const sorted = [...problems].sort(byPlace)
  if (format === 'json') return JSON.stringify(sorted, null, 2)
  const shown = sorted.slice(0, most).map(format === 'text' ? asText : asAnnotation)
  const more = sorted.length - shown.length
  if (more > 0)
    shown.push(
      format === 'text' ? `and ${plural(more, 'more problem', 'more problems')}` : `::notice::and ${more} more`,
    )
  return shown.join(format === 'text' ? '\n\n' : '\n')
}

function asText({ file, line, column, subject, found, allowed, remedy, rule, severity }: Problem): string {
  const place = `${file}:${line}:${column}${subject ? ` ${subject}` : ''}`
  const name = severity === 'warning' ? `${rule}, warning` : rule
  return [place, `  ${found} ${allowed}`, `  ${remedy}   [${name}]`].map(visible).join('\n')
}

function asAnnotation({ file, line, column, subject, found, allowed, remedy, rule, severity }: Problem): string {
  const words = `${subject ? `${subject}: ` : ''}${found} ${allowed} ${remedy}`
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${message(words)}`
}

/** Characters that would steer a terminal or turn the direction of writing are shown by their numbers. */
const visible = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)

const message = (text: string) => visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

const property = (text: string) => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function byPlace(one: Problem, other: Problem): number {
  const text = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
  return text(one.file, other.file) || one.line - other.line || one.column - other.column || text(one.rule, other.rule)
}
