import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsed } from '../../../src/prose/engine/parsed.ts'
import { satteri } from '../../../src/prose/engine/satteri.ts'
import { prepared } from '../../../src/prose/prepared.ts'
import { words } from '../../../src/prose/words/index.ts'
import { preparedText } from './few-words.ts'
import { cases } from './kept-cases.ts'

/** Everything but positions, which are compared where they matter: in the outline and in problems. */
const withoutPositions = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'position' ? undefined : part)))

const root = new URL('../../../', import.meta.url)

/** The addresses of all prose that authors wrote: the example site’s and the fixture’s. */
const files = ['content', 'tests/site'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx') && !/(^|[\\/])(dist|node_modules)[\\/]/.test(name))
    .map((name) => `${folder}/${name}`),
)

test('the native engine is at hand, so that two engines are compared and not one with itself', () => {
  expect(satteri).toBeDefined()
})

describe('both engines make the same of', () => {
  test.each(Object.entries(cases))('%s', (_, text) => {
    const first = preparedText(text)
    const second = preparedText(text, { engine: 'unified' })
    expect(first.outline.problems).toEqual([])
    expect(withoutPositions(second.tree)).toEqual(withoutPositions(first.tree))
    expect(second.outline).toEqual(first.outline)
  })

  test.each(files)('%s', (file) => {
    const source = readFileSync(new URL(file, root), 'utf8')
    const [front = ''] = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(source) ?? []
    const body = { file, text: source.slice(front.length), linesBefore: front.split('\n').length - 1 }
    const numbering = /^\d+\.\d+ /m.test(body.text) ? ('paragraphs' as const) : undefined
    const first = prepared(body, { words, numbering })
    const second = prepared(body, { words, numbering, engine: 'unified' })
    expect(withoutPositions(second.tree)).toEqual(withoutPositions(first.tree))
    expect(second.outline).toEqual(first.outline)
  })
})

/** Texts that the engines judge at different moments. Both refuse them; what they say differs as written here. */
describe('where the engines differ by nature, both refuse', () => {
  test.each([
    ['a block of code that is no code', 'import the thing\n', 'prose-without-imports', 'prose-without-imports'],
    ['a block of code with a blank line', 'Text.\n\nimport {\n\nfoo', 'prose-without-imports', 'prose-without-imports'],
    ['an attribute with empty braces', '<Bars id={ }/>', 'prose-attribute-text', 'prose-without-expressions'],
  ])('%s', (_, text, native, reference) => {
    const rules = (engine: 'satteri' | 'unified') =>
      preparedText(text, { engine }).outline.problems.map(({ rule }) => rule)
    expect(rules('satteri')).toEqual([native])
    expect(rules('unified')).toEqual([reference])
  })
})

test('nothing in the prose is run, and no parsed program stays in the tree', () => {
  const text = 'a {globalThis.ran = true} b\n\n<Bars id={globalThis.ran = true} {...(globalThis.ran = {})}/>'
  for (const engine of ['satteri', 'unified'] as const) {
    const { tree } = parsed({ file: 'a.mdx', text, linesBefore: 0 }, engine)
    expect(JSON.stringify(tree)).not.toMatch(/estree|_mdx|"Program"/)
    expect(globalThis).not.toHaveProperty('ran')
  }
})
