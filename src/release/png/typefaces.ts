import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkitten'

const files = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'] as const
const require = createRequire(import.meta.url)

/** What the family is called within its files. */
export const family = 'Source Sans 3'

/**
 * The typeface of pictures at its two weights, as TrueType files. They travel with the project: a picture must not look different
 * where other fonts are installed, and the rasteriser reads no WOFF2.
 */
export const typefaces = (): readonly Buffer[] =>
  files.map((file) => readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)))

/** Layout characters, which are obeyed and not drawn. */
const undrawn = /[\s\p{Default_Ignorable_Code_Point}]/u

/** The characters of a stand-alone SVG's texts that the typeface lacks, each once, in the order in which they come. */
export function lackingIn(fonts: readonly Buffer[]): (svg: string) => readonly string[] {
  const known = fonts.map((bytes) => create(bytes) as Font)
  const has = new Map<string, boolean>()
  return (svg) => {
    const lacking = new Set<string>()
    for (const [text] of svg.matchAll(/(?<=<(?:text|tspan)\b[^>]*>)[^<]+/g)) {
      for (const character of plain(text)) {
        if (!has.has(character)) {
          const drawn = (font: Font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
          has.set(character, undrawn.test(character) || known.every(drawn))
        }
        if (has.get(character) === false) lacking.add(character)
      }
    }
    return [...lacking]
  }
}

/** A text of an SVG without its references: our own writer makes only these. */
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, ' ')
