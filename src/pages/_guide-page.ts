import type { GuidePage } from '../guide/guide-page.ts'
import type { Edition } from '../library.ts'
import { digest } from '../prose/digest.ts'

/** The paths of the guide’s pages with what they show; none where the site does not show its guide. */
export async function guidePaths(edition: Edition) {
  if (!edition.library.site.guide) return []
  const { pages } = await edition.guide()
  return pages.map((page, index) => {
    const shown = guidePage(edition, pages, index)
    return {
      params: { page: page.path === '' ? undefined : page.path },
      props: { page: shown },
      cacheKey: digest([shown, edition.library.site, edition.url.base]),
    }
  })
}

/** The paths of the files to which the guide's examples link: tables by `publication/table`, figures by id. */
export async function guideFilePaths(
  edition: Edition,
  which: 'csvs' | 'svgs',
  params: (id: string, report: string) => Record<string, string>,
) {
  if (!edition.library.site.guide) return []
  const { [which]: files, report } = await edition.guide()
  return [...files].map(([id, text]) => ({ params: params(id, report), props: { text } }))
}

/** All that one page of the guide shows. */
function guidePage({ url }: Edition, pages: readonly GuidePage[], index: number) {
  const page = pages[index]
  if (page === undefined) throw new Error(`The guide has no page ${index}.`)
  const { path, title, lead, html, headings } = page
  const isFirst = path === ''
  const link = ({ path, title }: GuidePage) => ({ title, href: url.guide(path) })
  const [above] = path.includes('/') ? pages.filter((other) => other.path === path.split('/')[0]) : []
  const way = (other: GuidePage | undefined) => (other === undefined ? undefined : link(other))
  const guide = { text: 'Guide for authors', href: url.guide() }
  return {
    kind: isFirst ? undefined : 'Guide for authors',
    title,
    lead,
    name: isFirst ? title : [title, ...(above === undefined ? [] : [above.title]), 'Guide for authors'].join(' – '),
    html,
    trail: [
      { text: 'Home', href: url.home() },
      ...(isFirst ? [] : [guide]),
      ...(above === undefined ? [] : [{ text: above.title, href: url.guide(above.path) }]),
    ],
    parts: pages
      .filter((other) => !other.path.includes('/') || other.path.split('/')[0] === path.split('/')[0])
      .map((other) => ({ ...link(other), below: other.path.includes('/'), current: other === page })),
    headings: headings
      .filter(({ depth }) => depth <= 3)
      .map(({ text, anchor, depth }) => ({ text, anchor, below: depth === 3 })),
    pager: { previous: way(pages[index - 1]), next: way(pages[index + 1]), what: 'page', label: 'Pages of the guide' },
  }
}
