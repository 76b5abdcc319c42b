import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Edition } from '../../library.ts'
import type { Publication } from '../../model/library.ts'
import { digest } from '../../prose/digest.ts'
import type { Png } from '../../prose/png-links.ts'
import { withTexts } from './png-texts.ts'
import { rasterise } from './rasterise.ts'
import { lackingIn, typefaces } from './typefaces.ts'

/** A figure that has no PNG, because the typeface lacks characters of its texts. */
export interface Undrawn {
  readonly publication: Publication
  readonly figure: string
  readonly lacking: readonly string[]
}

/** The pictures of an edition by the address of their SVG, and the figures without one. */
export interface Pictures {
  readonly pngs: ReadonlyMap<string, Png>
  readonly undrawn: readonly Undrawn[]
}

interface Job {
  readonly publication: Publication
  readonly figure: string
  readonly name: string
}

/**
 * Draws every figure's stand-alone picture as a PNG file in `folder`, named by the digest of the SVG and of what the picture says
 * of itself, so that what is the same is drawn once. Nothing is taken from an earlier build: a release rests on no cache.
 */
export async function drawPictures(
  edition: Edition,
  folder: string,
  progress: (done: number, all: number) => void,
): Promise<Pictures> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { library, url } = edition
  const placed = library.publications.flatMap((publication) =>
    edition.figures(publication).map(({ use }) => ({ publication, figure: use.id })),
  )
  const lacking = lackingIn(typefaces())
  const drawn = new Map<string, Omit<Png, 'read'>>()
  const names = new Map<string, string>()
  const undrawn: Undrawn[] = []
  let done = 0

  function* jobs(): Generator<readonly [Job, string]> {
    const begun = new Set<string>()
    for (const { publication, figure } of placed) {
      const svg = edition.figureSvg(publication, figure)
      const name = digest([svg, edition.figureImprint(publication, figure)])
      const missing = lacking(svg)
      if (missing.length > 0) undrawn.push({ publication, figure, lacking: missing })
      else names.set(url.figureSvg(publication.kind, publication.slug, figure), name)
      if (missing.length > 0 || begun.has(name)) {
        progress(++done, placed.length)
        continue
      }
      begun.add(name)
      yield [{ publication, figure, name }, svg]
    }
  }
  const fileOf = (name: string) => join(folder, `${name}.png`)
  await rasterise(
    jobs(),
    ({ publication, figure, name }, { png, width, height }) => {
      const { title, headline, source, licence } = edition.figureImprint(publication, figure)
      const bytes = withTexts(png, {
        Title: title,
        ...(headline !== undefined && { Description: headline }),
        Source: source,
        Copyright: licence,
      })
      writeFileSync(fileOf(name), bytes)
      drawn.set(name, { width, height, bytes: bytes.length })
      progress(++done, placed.length)
    },
    placed.length,
    availableParallelism(),
  )
  const pngs = [...names].flatMap(([address, name]) => {
    const raster = drawn.get(name)
    if (raster === undefined) throw new Error(`The picture of ${address} was not drawn.`)
    return [[address, { ...raster, read: () => new Uint8Array(readFileSync(fileOf(name))) }] as const]
  })
  return { pngs: new Map(pngs), undrawn }
}
