import * as pagefind from 'pagefind'
import { afterAll, describe, expect, test } from 'vitest'
import { engineIndex } from '../../../src/search/index/engine-index.ts'
import { indexedPage } from '../../../src/search/index/indexed-page.ts'
import { madeUpPage } from '../made-up-pages.ts'

afterAll(async () => {
  await pagefind.close()
})

const body = (
  main: string,
  head = '',
) => `<!doctype html>\n<html lang="cy"><head><title>T</title><link rel="stylesheet" href="/a.css">${head}</head>
<body><nav>Menu</nav>${main}<footer>Foot</footer></body></html>`

const pages: Record<string, string> = {
  'plain/index.html': body('<main data-pagefind-body><h1>Lamps</h1><p>Lit <b>at</b> dusk.</p></main>'),
  'parts/index.html': body(
    '<article data-pagefind-body>One<div data-pagefind-ignore>two <span data-pagefind-meta="kind" data-pagefind-filter="kind">Note</span> three<p data-pagefind-meta="x">four</p></div>five</article><p>six</p><section data-pagefind-body data-pagefind-weight="5">seven<br>eight</section>',
  ),
  'head/index.html': body(
    '<main data-pagefind-body><h1>H</h1><p>Text</p></main>',
    '<meta data-pagefind-meta="kind[content]" data-pagefind-filter="kind[content], form[class]" class="long" content="Report"><meta data-pagefind-sort="date[content]" content="2019-05-01">',
  ),
  'nowhere/index.html': body(
    '<main data-pagefind-body><h1>H</h1><div data-pagefind-ignore="all"><span data-pagefind-filter="kind">Hidden</span><p data-pagefind-sort="date">2001</p></div>after</main>',
  ),
  'outside/index.html': body(
    '<p data-pagefind-filter="kind">Outside <i>of it</i></p><main data-pagefind-body><h1 id="h">H</h1><img src="/a.png" alt="A lamp"><p data-pagefind-sort="size:7, date">2004</p></main>',
  ),
  'whole/index.html':
    '<html lang="en" data-pagefind-body><head><title>W</title></head><body><h1>W</h1><p>all<p>of it</body></html>',
  'cells/index.html': body(
    '<main data-pagefind-body><table><caption>C</caption><tr><th>a<td>b<tr><td>c</td><td>d</td></tr></table></main>',
  ),
  'signs/index.html': body(
    '<main data-pagefind-body><h1>&lt;b&gt; &amp; “q”</h1><p title="a > b">x&nbsp;y<!-- no --></p><script>let no</script></main>',
  ),
}
for (let page = 0; page < 8; page++) pages[`made-up/${page}/index.html`] = madeUpPage(page)

test('the engine makes the same index of what is taken from pages as of the whole pages', async () => {
  const paths = Object.keys(pages)
  const spaced = (html = '') => html.replace(/<\/(?:t[dh]|caption|dt|figcaption)>/g, ' $&')
  const whole = await engineIndex(paths, async (path) => spaced(pages[path]), 'en-GB')
  const taken = await engineIndex(paths, async (path) => indexedPage(pages[path] ?? '')?.content ?? '', 'en-GB')
  // A file's name is a digest of its content.
  const names = (files: readonly pagefind.IndexFile[]) => files.map(({ path }) => path).sort()
  expect(names(taken)).toEqual(names(whole))
})

describe('what is taken from a page', () => {
  const content = (path: string) => indexedPage(pages[path] ?? '')?.content

  test('has the marks that stand outside, and nothing else of what is not indexed', () => {
    expect(content('parts/index.html')).toBe(
      '<html lang="cy"><title>T</title><article data-pagefind-body>One<div data-pagefind-ignore><span data-pagefind-meta="kind" data-pagefind-filter="kind">Note</span><p data-pagefind-meta="x">four</p></div>five</article><section data-pagefind-body data-pagefind-weight="5">seven<br>eight</section>',
    )
    expect(content('nowhere/index.html')).toBe(
      '<html lang="cy"><title>T</title><main data-pagefind-body><h1>H</h1><div data-pagefind-ignore="all"></div>after</main>',
    )
  })

  test('has cells that end, and words without the marks of their notes', () => {
    const table =
      '<tr><th>Adequate standard<sup><a href="#note-b" aria-label="Note b">b</a></sup></th><td>m<sup>2</sup></td></tr>'
    const taken = indexedPage(body(`<main data-pagefind-body><table>${table}</table></main>`))?.content
    expect(taken).toContain('<th>Adequate standard </th><td>m<sup>2</sup> </td>')
  })

  test('is the same whatever stands around it', () => {
    const page = pages['plain/index.html'] ?? ''
    const other = page.replace('Menu', 'Other menu').replace('/a.css', '/b.css').replace('Foot', '')
    expect(indexedPage(other)).toEqual(indexedPage(page))
  })

  test.each([
    ['head/index.html', { date: '2019-05-01' }],
    ['outside/index.html', { size: '7', date: '2004' }],
    ['nowhere/index.html', {}],
  ])('%s is sorted by %j', (path, sorts) => {
    expect(indexedPage(pages[path] ?? '')?.sorts).toEqual(sorts)
  })

  test('is nothing where no element says that it is to be indexed', () => {
    expect(indexedPage(body('<main><p>The words data-pagefind-body in a text.</p></main>'))).toBeUndefined()
    expect(indexedPage(body('<!-- <main data-pagefind-body> --><main>Text</main>'))).toBeUndefined()
  })
})
