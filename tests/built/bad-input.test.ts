import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edit, run, siteCopy } from '../support/built-command.ts'

/** What `npm run check` prints to an editor about a site, block by block, white space as one space. */
async function told(site: string): Promise<readonly string[]> {
  const { code, complained } = await run('check', ['--site', site])
  expect(code, complained).toBe(1)
  return complained
    .split(/\n\s*\n|\n(?=content\/|data\/)/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => /^(content|data)\//.test(block))
}

/** A page whose body begins at line 8. */
const page = (text: string) => `---\ntitle: How we inspect\nsummary: What inspectors do.\n---\n\nWe look.\n\n${text}\n`

const pages: readonly (readonly [text: string, place: string, rule: string, words: RegExp])[] = [
  ['An expression {1+1} here.', '8:15', 'prose-without-expressions', /\{/],
  ['Fewer than <5 lights.', '8:12', 'prose-less-than-escaped', /Write &lt;5, or “under 5”/],
  ['<!-- to do -->', '8:1', 'prose-comment-in-braces', /\{\/\*/],
  ['import lamps from the store.', '8:1', 'prose-without-imports', /import/],
  ['export of lamps is allowed.', '8:1', 'prose-without-imports', /export/],
  ['<script>alert(1)</script>', '8:1', 'prose-html-listed', /script/],
  ['A <b onclick="x()">loud</b> word.', '8:3', 'prose-html-listed', /<b>/],
  ['[a link](javascript:alert)', '8:1', 'prose-link-safe', /javascript:/],
  ['[a link](data:text/html,x)', '8:1', 'prose-link-safe', /data:/],
  ['<Barz id="x"/>', '8:1', 'prose-word-known', /Bars/],
  ['<Note {...all}>\n\nText.\n\n</Note>', '8:7', 'prose-attribute-text', /Note/],
  ['<Quote who="A" whom="B">\n\nText.\n\n</Quote>', '8:16', 'prose-attribute-known', /who/],
  ['<Quote who={me}>\n\nText.\n\n</Quote>', '8:8', 'prose-attribute-text', /who="…"/],
  ['<Quote>\n\nText.\n\n</Quote>', '8:1', 'prose-attribute-present', /“who” is missing/],
  ['See <Ref to="figure:harbour-lights-2024#list"/>.', '8:10', 'reference-exists', /“figure:harbour-lights-2024#lit”/],
  [
    '<Value data="harbour-lights-2024/lanterns" row="a" column="b"/>',
    '8:8',
    'table-exists',
    /no table “harbour-lights-2024\/lanterns”/,
  ],
  ['<Value data="harbour-lights-2024/lights" row="total" column="lid"/>', '8:54', 'table-column-exists', /lit/],
  ['<Value data="harbour-lights-2024/lights" row="nowhere" column="lit"/>', '8:42', 'table-row-exists', /llyn-wen/],
  ['Unclosed {brace here.', '8:10', 'prose-brace-closed', /\}/],
]

describe('a page', () => {
  const blocks = (() => {
    const site = siteCopy()
    for (const [index, [text]] of pages.entries())
      writeFileSync(join(site, `content/pages/bad-${index}.mdx`), page(text))
    return told(site)
  })()

  test.each(pages.map((each, index) => [each[0], index] as const))(
    'that has %j is told where, what is found, what is allowed and what to do',
    async (_text, index) => {
      const [, place, rule, words] = pages[index] ?? ['', '', '', /./]
      const own = (await blocks).filter((block) => block.startsWith(`content/pages/bad-${index}.mdx:`))
      expect(own).toHaveLength(1)
      const [block = ''] = own
      expect(block).toContain(`content/pages/bad-${index}.mdx:${place}`)
      expect(block).toContain(`[${rule}]`)
      expect(block).toMatch(words)
      expect(block, 'has sentences before its rule').toMatch(/[.?] .+[.?] \[/)
      expect(block).not.toMatch(/undefined|acorn|micromark|mdast|\bESM\b|\bAST\b|Error:/)
    },
  )
})

const header = 'key,harbour,before,after\n'
const tables: readonly (readonly [what: string, bytes: string | Buffer, place: string, rule: string, words: RegExp])[] =
  [
    [
      'an unclosed quote, where it opens',
      `${header}east-quay,"East Quay,10,10\nold-mole,Old Mole,14,\n`,
      '2:11',
      'csv-quote-closed',
      /quot/,
    ],
    [
      'a row with a cell too few',
      `${header}east-quay,East Quay,10\n`,
      '2:21',
      'csv-row-complete',
      /has 3 cells; the header has 4/,
    ],
    [
      'a row with a cell too many',
      `${header}east-quay,East Quay,10,10,11\n`,
      '2:',
      'csv-row-complete',
      /has 5 cells; the header has 4/,
    ],
    [
      'a column twice',
      'key,harbour,before,before,after\neast-quay,East Quay,10,10,10\n',
      '1:20',
      'csv-header-fits',
      /before/,
    ],
    [
      'semicolons',
      'key;harbour;before;after\neast-quay;East Quay;10;10\n',
      '1:1',
      'csv-comma-separated',
      /is the file separated by ;\?/,
    ],
    [
      'Latin-1',
      Buffer.from(`${header}llyn-wen,Llyn \xe2n,10,10\n`, 'latin1'),
      '2:15',
      'file-text-utf8',
      /Latin-1.*means “â”/,
    ],
    ['a comma for a point', `${header}east-quay,East Quay,"10,5",10\n`, '2:21', 'table-number-plain', /10\.5|point/],
    [
      'a cell that a spreadsheet would run',
      `${header}east-quay,"=cmd|' /C calc'!A0",10,10\n`,
      '2:11',
      'csv-cell-inert',
      /=/,
    ],
    ['an unknown symbol', `${header}east-quay,East Quay,10,[q]\n`, '2:24', 'table-symbol-known', /\[x\] not available/],
    [
      'one key twice',
      `${header}east-quay,East Quay,10,10\neast-quay,West Quay,10,10\n`,
      '3:1',
      'table-key-unique',
      /line 2/,
    ],
  ]

describe('a table', () => {
  const folder = 'data/harbour-lights-2024'
  const blocks = (() => {
    const site = siteCopy()
    for (const [index, [, bytes]] of tables.entries()) {
      writeFileSync(join(site, folder, `bad-${index}.csv`), bytes)
      copyFileSync(join(site, folder, 'watches.yaml'), join(site, folder, `bad-${index}.yaml`))
    }
    return told(site)
  })()

  test.each(tables.map((each, index) => [each[0], index] as const))('with %s is told so', async (_what, index) => {
    const [, , place, rule, words] = tables[index] ?? ['', '', '', '', /./]
    const own = (await blocks).filter((block) => block.startsWith(`${folder}/bad-${index}.csv:`))
    const [block = ''] = own
    expect(block).toContain(`${folder}/bad-${index}.csv:${place}`)
    expect(block).toContain(`[${rule}]`)
    expect(block).toMatch(words)
    expect(block).toMatch(/[.?] .+[.?] \[/)
    expect(own).toHaveLength(1)
  })
})

describe('front matter', () => {
  test.each([
    ['an unknown key', 'publisht: 2024-05-02', '4:1 publisht', /published/],
    ['a date that does not exist', 'published: 2024-02-30', '4:12 published', /2021-03-11/],
    ['a date in another order', 'published: 02/05/2024', '4:12 published', /year first/],
    ['no date', 'published: null', '4:12 published', /./],
  ])('with %s is told so', async (_what, line, place, words) => {
    const site = siteCopy()
    edit(site, 'content/commentary/a-pilots-view.mdx', 'published: 2024-05-02', line)
    const blocks = await told(site)
    const [first = ''] = blocks.filter((block) => block.includes(place))
    expect(first, blocks.join('\n')).toContain(`content/commentary/a-pilots-view.mdx:${place}`)
    expect(first).toMatch(words)
  })
})

test('two publications of one name are told so, and both are named', async () => {
  const site = siteCopy()
  mkdirSync(join(site, 'content/trackers'), { recursive: true })
  copyFileSync(join(site, 'content/commentary/a-pilots-view.mdx'), join(site, 'content/trackers/a-pilots-view.mdx'))
  const [first = ''] = await told(site)
  expect(first).toContain('content/commentary/a-pilots-view.mdx')
  expect(first).toContain('content/trackers/a-pilots-view.mdx')
  expect(first).toContain('[publication-slug-unique]')
})

test('a table without its CSV is told so, once: where it is used nothing is wrong', async () => {
  const site = siteCopy()
  rmSync(join(site, 'data/harbour-lights-2024/watches.csv'))
  const blocks = await told(site)
  expect(blocks.join('\n')).toContain('data/harbour-lights-2024/watches.yaml:1:1 This description has no table.')
  expect(blocks.join('\n')).not.toContain('There is no table “watches”')
})

test('all that is wrong in all files is told in one run, in the order of the files', async () => {
  const site = siteCopy()
  writeFileSync(join(site, 'content/pages/methods.mdx'), page('An expression {1+1} here.'))
  writeFileSync(join(site, 'data/harbour-lights-2024/watches.csv'), `${header}east-quay,East Quay,1O,10\n`)
  edit(site, 'content/commentary/a-pilots-view.mdx', 'published: 2024-05-02', 'published: 2024-13')
  edit(site, 'content/site.yaml', 'language: en-GB', 'language: English')
  edit(site, 'data/registers/glossary.csv', 'Rota,,,', 'AtoN,,,')
  const bulletin = join(site, 'content/bulletins/lights-in-brief-1-24.mdx')
  writeFileSync(
    bulletin,
    `${readFileSync(bulletin, 'utf8')}\n<Barz/>\n\n[x](javascript:y) and <Ref to="table:none"/>.\n`,
  )
  const blocks = await told(site)
  const places = blocks.map((block) => /^\S+?:\d+/.exec(block)?.[0])
  expect(places).toEqual([
    'content/bulletins/lights-in-brief-1-24.mdx:23',
    'content/bulletins/lights-in-brief-1-24.mdx:25',
    'content/bulletins/lights-in-brief-1-24.mdx:25',
    'content/commentary/a-pilots-view.mdx:4',
    'content/pages/methods.mdx:8',
    'content/site.yaml:3',
    'data/harbour-lights-2024/watches.csv:2',
    'data/registers/glossary.csv:3',
  ])
})

test('the same is given as JSON and as annotations for a code host', async () => {
  const site = siteCopy()
  writeFileSync(join(site, 'content/pages/methods.mdx'), page('An expression {1+1} here.'))
  const json = await run('check', ['--site', site, '--format', 'json'])
  const [start, end] = [json.complained.indexOf('[\n'), json.complained.lastIndexOf(']')]
  const problems = JSON.parse(json.complained.slice(start, end + 1)) as { file: string; line: number; rule: string }[]
  expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
    ['content/pages/methods.mdx', 8, 'prose-without-expressions'],
  ])
  const annotations = await run('check', ['--site', site, '--format', 'annotations'])
  expect(annotations.complained).toMatch(
    /^::error file=content\/pages\/methods\.mdx,line=8,col=15,title=prose-without-expressions::/m,
  )
})
