import { escaped } from './escaped.ts'
import { paints } from './paint.ts'
import { blockHeight, type Label, label, lineHeight } from './picture.ts'
import type { Drawing } from './series.ts'
import { swatch, swatchElement } from './swatch.ts'
import { wrapped } from './wrapped.ts'

/** What a picture says of itself when it travels alone. */
export interface Imprint {
  readonly title: string
  readonly headline?: string
  readonly legend?: Drawing['legend']
  /** What the symbols in the picture mean, in a sentence. */
  readonly symbols?: string
  /** The document and its section; “Source: ” is put before it. */
  readonly source: string
  /** Its name. */
  readonly licence: string
}

const margin = 24
const size = 15
/** A reader’s own typeface may be wider than the one that widths are reckoned with. */
const safe = 0.88
/** Where the first is not installed, the narrower ones come first: labels stand in the room that its letters need. */
const family = "'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, 'Helvetica Neue', Arial, sans-serif"

/**
 * A chart's finished `<svg>` as the text of an SVG file of its own: with background, title, legend, source and
 * licence, so that a picture which is copied elsewhere keeps its origin. Colours are attributes; no style sheet is
 * needed.
 */
export function standalone(
  svg: string,
  { title, headline, legend = [], symbols = '', source, licence }: Imprint,
): string {
  const [, opening = '', inner = ''] = /^<svg\b([^>]*)>(.*)<\/svg>$/s.exec(svg.trim()) ?? []
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(` ${name}="([\\d.]+)"`).exec(opening)?.[1]),
  )
  if (!width || !height) throw new Error('A stand-alone picture needs a finished <svg> with its width and height.')
  const [names, drawing] = parts(inner)
  const written: string[] = []
  let y = margin

  const write = (text: string, style: Omit<Parameters<typeof label>[3], 'size'> & { size: number }) => {
    const lines = wrapped(text, width * safe, style.size, style.weight)
    if (lines.length === 0) return
    const height = blockHeight(lines, style.size)
    written.push(textElement(label(lines, margin, y + height / 2, style)))
    y += height
  }

  // What a chart says is larger than what it is, as on the page.
  if (headline !== undefined) write(title, { size, paint: 'soft' })
  write(headline ?? title, { size: 19, weight: 'bold' })
  y += 16
  written.push(`<g transform="translate(${margin},${y})">${drawing}</g>`)
  y += height + 12
  for (const { className, text } of legend) {
    const lines = wrapped(text, width * safe - swatch - 8, size)
    const height = blockHeight(lines, size)
    written.push(swatchElement(className, margin, y + (size * lineHeight) / 2))
    written.push(textElement(label(lines, margin + swatch + 8, y + height / 2, { size })))
    y += height + 4
  }
  y += 6
  write(symbols, { size: 13, paint: 'soft' })
  write(`Source: ${source}`, { size: 13, paint: 'soft' })
  write(`Licence: ${licence}`, { size: 13, paint: 'soft' })

  const [fullWidth, fullHeight] = [width + 2 * margin, Math.ceil(y + margin)]
  const references = [...opening.matchAll(/ aria-(?:labelledby|describedby)="[^"]*"/g)].join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${fullWidth} ${fullHeight}"` +
      ` width="${fullWidth}" height="${fullHeight}" font-family="${family}"${references}>`,
    names,
    `<rect width="${fullWidth}" height="${fullHeight}" fill="#FFFFFF"/>`,
    ...written,
    '</svg>',
    '',
  ].join('\n')
}

/** The name and description, and what is drawn. */
function parts(inner: string): readonly [string, string] {
  const [names = ''] = /^(?:<(title|desc)\b[^>]*>[^<]*<\/\1>)*/.exec(inner) ?? []
  return [names, inner.slice(names.length)]
}

function textElement({ paint, x, y, lines, size, weight }: Label): string {
  const { fill } = paints[paint] as { fill: string }
  const first = y - ((lines.length - 1) / 2) * size * lineHeight + 0.32 * size
  const spans = lines.map((line, index) => {
    const baseline = Math.round((first + index * size * lineHeight) * 100) / 100
    return `<tspan x="${x}" y="${baseline}">${escaped(line)}</tspan>`
  })
  const bold = weight === 'bold' ? ' font-weight="600"' : ''
  return `<text fill="${fill}" font-size="${size}"${bold}>${spans.join('')}</text>`
}
