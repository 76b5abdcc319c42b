import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import { digest } from '../prose/digest.ts'
import { type Part, publicationPage } from './_publication-page.ts'

/** A publication's part of the address: `bulletins/inspection-findings-1-05`; a page stands at the root. */
export function route({ kind, slug }: Publication): string {
  return kind === 'pages' ? slug : `${kind}/${slug}`
}

/** One path of a route that shows publications, with what its page shows besides the text. */
function path(edition: Edition, publication: Publication, part: Part) {
  const page = publicationPage(edition, publication, part)
  const chapter = typeof part === 'object' ? part.slug : undefined
  return {
    params: { publication: route(publication), chapter },
    props: { publication, page },
    cacheKey: digest([edition.digest(publication, chapter), page]),
  }
}

export function publicationPaths(edition: Edition) {
  return edition.library.publications.map((publication) => path(edition, publication, 'first'))
}

export function chapterPaths(edition: Edition) {
  return edition.library.publications.flatMap((publication) =>
    publication.chapters.map((chapter) => path(edition, publication, chapter)),
  )
}

/** The pages that hold a whole publication; pages of the site need none. */
export function wholePaths(edition: Edition) {
  const publications = edition.library.publications.filter(({ kind }) => kind !== 'pages')
  return publications.map((publication) => path(edition, publication, 'whole'))
}

/** The figures that can be fetched as SVG files. */
export function figurePaths(edition: Edition) {
  return edition.library.publications.flatMap((publication) =>
    edition.figures(publication).map(({ use, chapter }) => ({
      params: { publication: route(publication), figure: use.id },
      props: { publication },
      cacheKey: digest(['figure', edition.digest(publication, chapter), use.id]),
    })),
  )
}

/** The figures that can be fetched as PNG files: those that a release build has drawn. */
export function pngPaths(edition: Edition) {
  return figurePaths(edition).filter(
    ({ props, params }) => edition.figurePng(props.publication, params.figure) !== undefined,
  )
}
