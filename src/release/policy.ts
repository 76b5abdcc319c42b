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

/** What the search page needs besides: its engine is a Worker with WebAssembly that fetches its index. */
const forSearch: Readonly<Record<string, string>> = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'worker-src': "'self'",
}

/** The Content-Security-Policy of a page, or of the search page and the search engine's worker, for a response header. */
export function policy(use: 'page' | 'search' = 'page'): string {
  const all = use === 'search' ? { ...directives, ...forSearch } : directives
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The same for a `<meta>` tag, which may not say `frame-ancestors`. */
export function metaPolicy(use: 'page' | 'search' = 'page'): string {
  return policy(use).replace(/; frame-ancestors '[a-z]+'/, '')
}
