const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** What the search page needs besides: its engine is WebAssembly that fetches its index. It needs no Worker. */
const forSearch: Readonly<Record<string, string>> = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
}

/** What a page needs whose script fetches the site's own data: the list of recommendations. */
const forData: Readonly<Record<string, string>> = { 'connect-src': "'self'" }

/** What a page is used for: to read, to search, or to look through data. */
export type Use = 'page' | 'search' | 'data'

/** The Content-Security-Policy of a page by its use, for a response header. */
export function policy(use: Use = 'page'): string {
  const all = { ...directives, ...{ page: {}, search: forSearch, data: forData }[use] }
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The same for a `<meta>` tag, which may not say `frame-ancestors`. */
export function metaPolicy(use: Use = 'page'): string {
  return policy(use).replace(/; frame-ancestors '[a-z]+'/, '')
}
