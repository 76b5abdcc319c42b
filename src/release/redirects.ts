import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuiltProblem } from '../checks/built/output.ts'
import type { Urls } from '../format/url.ts'
import type { Publication } from '../model/library.ts'
import { metaPolicy } from './policy.ts'

/** An old address and where what was there is now; both within the site. */
interface Redirect {
  readonly from: string
  readonly to: string
  readonly title: string
}

/**
 * Writes a page at every old address (`redirects` of the front matter) that leads to the publication's present one, and a
 * `_redirects` file for hosts that answer with a real 301.
 *
 * @returns a problem for each old address at which something else stands
 */
export function writeRedirects(
  stage: string,
  publications: readonly Publication[],
  url: Urls,
  origin: string,
): readonly (BuiltProblem & { readonly rule: string })[] {
  const all = publications.flatMap(({ redirects, kind, slug, title }): Redirect[] =>
    redirects.map((path) => ({
      from: url.at(path.endsWith('/') ? path : `${path}/`),
      to: url.publication(kind, slug),
      title,
    })),
  )
  const problems = all.flatMap((redirect) => {
    const file = `${redirect.from.slice(url.base.length)}index.html`
    if (file.split('/').includes('..') || existsSync(join(stage, file))) {
      return [
        {
          file,
          found: `The old address ${redirect.from} of “${redirect.title}” is taken by another page.`,
          remedy: 'Take it out of redirects.',
          rule: 'built-redirects-free',
        },
      ]
    }
    mkdirSync(dirname(join(stage, file)), { recursive: true })
    writeFileSync(join(stage, file), page(redirect, origin))
    return []
  })
  if (all.length > 0)
    writeFileSync(join(stage, '_redirects'), all.map(({ from, to }) => `${from} ${to} 301\n`).join(''))
  return problems
}

/** A page that says where its content has gone, and goes there by itself. */
function page({ to, from, title }: Redirect, origin: string): string {
  const name = title.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${metaPolicy()}"><meta name="viewport" content="width=device-width">
<title>Moved: ${name} (${from})</title><meta name="robots" content="noindex">
<link rel="canonical" href="${origin}${to}"><meta http-equiv="refresh" content="0; url=${to}"></head>
<body><main><h1>This page has moved</h1><p>It is now at <a href="${to}">${name}</a>.</p></main></body></html>
`
}
