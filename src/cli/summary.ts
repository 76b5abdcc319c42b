import { size } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition, Opened } from '../library.ts'
import type { Verified } from '../release/verify.ts'

/** The closing lines of a build: what the site holds, how large it is, how long it took. */
export function summary(
  { library, figures }: Edition,
  { pages, bytes }: Pick<Verified, 'pages' | 'bytes'>,
  index: { readonly pages: number },
  work: Opened['work'],
  milliseconds: number,
): string {
  const { publications, tables, registers } = library
  const chapters = publications.reduce((sum, publication) => sum + publication.chapters.length, 0)
  const drawn = publications.reduce((sum, publication) => sum + figures(publication).length, 0)
  return [
    [
      plural(publications.length, 'publication', 'publications'),
      plural(chapters, 'chapter', 'chapters'),
      plural(drawn, 'figure', 'figures'),
      plural(tables.size, 'table', 'tables'),
      plural(registers.recommendations.length, 'recommendation', 'recommendations'),
    ].join(', '),
    `${plural(pages, 'page', 'pages')}, ${size(bytes)}; ${index.pages} indexed for search; ` +
      `${work.rendered} documents rendered, ${work.kept} unchanged; ${(milliseconds / 1000).toFixed(1)} s`,
  ].join('\n')
}
