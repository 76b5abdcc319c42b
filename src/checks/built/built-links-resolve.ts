import type { BuiltCheck, BuiltProblem, Output } from './output.ts'

/** Every link within the site leads to a file of the site and, where it has a fragment, to an id on that page. */
export const builtLinksResolve: BuiltCheck = {
  id: 'built-links-resolve',
  sentence: 'Every internal link and anchor leads somewhere.',
  run: (output) => {
    const ids = new Map(output.pages.map((page) => [page.file, new Set(page.ids)]))
    return output.pages.flatMap((page) =>
      page.addresses.flatMap((address) => broken(address, page.file, output, ids) ?? []),
    )
  },
}

function broken(
  address: string,
  file: string,
  { files, base, origin }: Output,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): BuiltProblem | null {
  const here = new URL(origin + base + file.replace(/index\.html$/, ''))
  const url = URL.canParse(address, here) ? new URL(address, here) : null
  const remedy = 'Correct the link where the page is written.'
  if (url === null) return { file, found: `The address “${address}” can’t be read.`, remedy }
  if (url.origin !== origin) return null
  if (!url.pathname.startsWith(base)) {
    return { file, found: `The address “${address}” leaves the site’s own path ${base}.`, remedy }
  }
  const path = decodeURIComponent(url.pathname.slice(base.length))
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.has(target)) return { file, found: `The link “${address}” leads to no page.`, remedy }
  // Words to be found on the page stand after the anchor and are the browser's to look for.
  const [fragment = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:')
  if (fragment === '' || fragment === 'top' || ids.get(target)?.has(fragment) === true) return null
  return { file, found: `The link “${address}” names an anchor that its page does not have.`, remedy }
}
