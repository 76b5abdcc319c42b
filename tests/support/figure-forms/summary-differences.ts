import { numberOf } from './measure.ts'
import type { SummaryFacts } from './summary-facts.ts'

/**
 * The numbers of a summary that its cells do not bear out: each has to be printed in a cell, be the reference, or count something of
 * the cells (rows, columns, gaps, ties, levels, rises, cells above a reference); and what is called the highest or lowest has to be it.
 */
export function summaryDifferences(
  summary: string,
  { names, printed, numbers, greatest, least }: SummaryFacts,
): readonly string[] {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length)
  const plain = longestFirst.reduce((text, name) => text.replaceAll(name, '…'), summary)
  const tokens = new Set(printed.flatMap((text) => text.match(number) ?? []))
  const strange = (plain.match(number) ?? []).filter(
    (token) => !tokens.has(token) && !numbers.has(numberOf(token) ?? Number.NaN),
  )
  return [
    ...strange.map((token) => `“${token}” is neither in a cell nor a count of them`),
    ...claimed(plain, /highest:?([^;]*?)(?:[;]|\. |\.$)/gi)
      .filter((value) => !greatest.has(value))
      .map((value) => `${value} is not the highest`),
    ...claimed(plain, /lowest:?([^;]*?)(?:[;]|\. |\.$)/gi)
      .filter((value) => !least.has(value))
      .map((value) => `${value} is not the lowest`),
  ]
}

const number = /−?[£$€]?\d[\d,]*(?:\.\d+)?%?(?<!,)/g

/** The last number of each claim: “highest Kent and Essex, 79%” → 79. */
const claimed = (text: string, claim: RegExp) =>
  [...text.matchAll(claim)].flatMap(([, words = '']) => {
    const last = words.match(number)?.at(-1)
    return last === undefined ? [] : [numberOf(last) ?? Number.NaN]
  })
