import type { DrawingOptions, Width } from '../../src/charts/series.ts'

export const drawingOptions = (width: Width): DrawingOptions => ({
  width,
  idPrefix: `figure-sample-${width}`,
  name: 'A chart of the annual report for 2003/2004',
  description: 'Its main trend in words.',
})

/** An SVG with an element a line and numbers of one decimal, so that two pictures can be compared by eye. */
export function pretty(svg: string): string {
  let depth = 0
  const lines: string[] = []
  for (const piece of svg.replace(/\d+\.\d+/g, (number) => `${Math.round(Number(number) * 10) / 10}`).split(/(?=<)/)) {
    const closing = piece.startsWith('</')
    if (closing) depth--
    const opened = `<${piece.slice(2, piece.indexOf('>'))}`
    if (closing && lines.at(-1)?.trimStart().startsWith(opened)) lines.push(`${lines.pop()}${piece}`)
    else lines.push('  '.repeat(depth) + piece)
    if (!closing && !/^<[^>]*\/>/.test(piece)) depth++
  }
  return `${lines.join('\n')}\n`
}
