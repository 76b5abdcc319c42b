import { type Kind, kindNames } from '../model/kinds/index.ts'

/** Names below a publication's address, or a kind's, that the site uses itself. */
const taken = /^(print|v\d+|registers|feed|index|status|as-at|bundles|\d{4})$/

/** Names at the site's root that the site uses itself, now or by its plan. */
const atRoot: ReadonlySet<string> = new Set([
  ...kindNames,
  ...['data', 'search', 'a-z', 'about', 'contact', 'privacy', 'accessibility', 'glossary', 'changes', 'guide'],
  ...['recommendations', 'bodies', 'areas', 'families', 'programmes', 'inspections', 'compare', 'themes'],
  ...['pagefind', '404', 'favicon', 'brand'],
])

/** True for a slug that a publication of this kind, or with no kind a chapter, can't have. */
export function isReserved(slug: string, kind?: Kind): boolean {
  return taken.test(slug) || (kind === 'pages' && atRoot.has(slug))
}
