import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleGroups } from '../../src/checks/rules/index.ts'
import { forms } from '../../src/derive/says/forms.ts'
import { phrases, sources, unreadable } from '../../src/derive/says/phrases.ts'
import { figureTypes } from '../../src/figures/index.ts'
import { capitalised } from '../../src/format/sentence.ts'
import { described } from '../../src/guide/described.ts'
import { ownMeanings, readGuideEntries } from '../../src/guide/entries.ts'
import { entryName, FigureFields, PageFields, readEntries, WordFields } from '../../src/guide/entry.ts'
import { fences } from '../../src/guide/fences.ts'
import { fields } from '../../src/guide/fields.ts'
import { attributeMeanings } from '../../src/guide/meanings/attributes.ts'
import { registerMeanings } from '../../src/guide/meanings/registers.ts'
import { prepared } from '../../src/prose/prepared.ts'
import { words } from '../../src/prose/words/index.ts'
import type { Word } from '../../src/prose/words/word.ts'
import { root } from '../support/sources.ts'
import { theGuide } from './the-guide.ts'

const folder = join(root, 'src/guide')
const figureNames = figureTypes.map(({ word }) => word)
const wordNames = [...words.keys()].filter((word) => !figureNames.includes(word))
const figureEntries = readEntries(join(folder, 'figures'), FigureFields)
const wordEntries = readEntries(join(folder, 'words'), WordFields)

/** The live blocks of one kind in a text of the guide. */
function blocksOf(kind: string, text = ''): readonly string[] {
  const { tree } = prepared(
    { file: 'text.mdx', text, linesBefore: 0 },
    { words, chapter: undefined, numbering: undefined },
  )
  return tree === null ? [] : fences(tree).flatMap((fence) => (fence.kind === kind ? [fence.text] : []))
}
const uses = (word: string) => (text: string) => new RegExp(`<${word}[\\s/>]`).test(text)

describe('every word and every type of figure is told of in the guide', () => {
  test.each(wordNames)('<%s> has an entry in src/guide/words with a live example', (word) => {
    const entry = wordEntries.get(entryName(word))
    expect(entry, `src/guide/words/${entryName(word)}.mdx`).toBeDefined()
    expect(blocksOf('example', entry?.text).filter(uses(word)).length).toBeGreaterThan(0)
  })

  test.each(figureNames)(
    '<%s> has an entry in src/guide/figures with two live examples and its common mistakes',
    (word) => {
      const entry = figureEntries.get(entryName(word))
      expect(entry, `src/guide/figures/${entryName(word)}.mdx`).toBeDefined()
      expect(blocksOf('example', entry?.text).filter(uses(word)).length).toBeGreaterThan(1)
      expect(blocksOf('refused', entry?.text).filter(uses(word)).length).toBeGreaterThan(0)
      expect(entry?.text).toContain('## When to use it, and when not')
    },
  )

  test('no entry is of something that there is not', () => {
    const known = (names: readonly string[]) => names.map((name) => `${entryName(name)}.mdx`)
    expect(readdirSync(join(folder, 'words')).filter((file) => !known(wordNames).includes(file))).toEqual([])
    expect(readdirSync(join(folder, 'figures')).filter((file) => !known(figureNames).includes(file))).toEqual([])
  })

  const meanings = ownMeanings(readGuideEntries(folder))
  test.each([...words.values()].map((word) => [word.name, word] as const))(
    'every attribute of <%s> says what it means',
    (name, word) => {
      const own = meanings.get(name) ?? {}
      const names = fields(word.attributes).map((field) => field.name)
      expect(names.filter((attribute) => (own[attribute] ?? attributeMeanings[attribute]) === undefined)).toEqual([])
      expect(Object.keys(own).filter((attribute) => !names.includes(attribute))).toEqual([])
    },
  )

  test.each(Object.entries(described))('every field of %s says what it means', (_name, { schema, meaning }) => {
    expect(fields(schema).flatMap(({ name }) => (meaning(name) === undefined ? [name] : []))).toEqual([])
  })

  test('no column is explained that no register has', () => {
    const columns = Object.entries(described).flatMap(([name, { schema }]) =>
      fields(schema).flatMap((field) => [field.name, `${name}.${field.name}`]),
    )
    expect(Object.keys(registerMeanings).filter((name) => !columns.includes(name))).toEqual([])
  })
})

describe('the guide', () => {
  const page = (path: string) => theGuide.pages.find((candidate) => candidate.path === path)?.html ?? ''

  test('has every rule at its own name on the page of rules', () => {
    for (const { id } of ruleGroups.flatMap(({ rules }) => rules)) expect(page('checks')).toContain(`<div id="${id}">`)
  })

  test('names every attribute of a word beside its examples, needed or not', () => {
    for (const [name, { attributes }] of words) {
      const html = page(figureNames.includes(name) ? `figures/${entryName(name)}` : 'words')
      const [, table = ''] = html.split(`<caption>Attributes of &#x3C;${name}></caption>`)
      const rows = [...(table.split('</table>')[0] ?? '').matchAll(/<code>([^<]+)<\/code>( <span class="needed">)?/g)]
      expect(rows.map(([, attribute, needed]) => [attribute, needed !== undefined])).toEqual(
        fields(attributes).map((field) => [field.name, field.needed]),
      )
    }
  })

  test('helps to choose among all types of figure', () => {
    const found = [...page('figures').matchAll(/class="chooser-show">.*?<a href="([^"]+)">(\w+)<\/a>/g)]
    expect(found.map(([, href, word]) => [href, word])).toEqual(
      figureNames.map((word) => [`/inspections/guide/figures/${entryName(word)}/`, word]),
    )
  })

  test('tells of every command for authors and every option of a build', () => {
    const settings = readFileSync(join(root, 'src/cli/settings.ts'), 'utf8')
    const [, listed = ''] = /const options = \{\n([\s\S]*?)\n\}/.exec(settings) ?? []
    const options = [...listed.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, name]) => `--${name}`)
    expect(options.length).toBeGreaterThan(5)
    const said = page('publishing')
    for (const option of options) expect(said).toContain(`<code>${option}`)
    for (const command of ['dev', 'check', 'build', 'preview'])
      expect(said).toContain(`<code>npm run ${command}</code>`)
  })

  test('has a small picture for every type of figure', () => {
    const [, list = ''] = page('figures').split('<ul class="chooser">')
    const items = (list.split('</ul>')[0] ?? '').split('<li>').slice(1)
    expect(items).toHaveLength(figureNames.length)
    for (const item of items) expect(item).toMatch(/^<(img|svg) class="chooser-picture/)
  })

  test('uses every attribute of figures in a live example', () => {
    const texts = [...figureEntries.values(), ...readEntries(join(folder, 'pages'), PageFields).values()]
    const examples = texts.flatMap(({ text }) => blocksOf('example', text)).join('\n')
    const used = new Set([...examples.matchAll(/\s([a-z]+)="/g)].map(([, name]) => name))
    const known = figureNames.flatMap((name) => fields((words.get(name) as Word).attributes).map((field) => field.name))
    expect(known.filter((name) => !used.has(name))).toEqual([])
  })

  test('uses the attributes that a type of figure has for itself in the type’s own examples', () => {
    const lacking = figureNames.flatMap((name) => {
      const entry = figureEntries.get(entryName(name))
      const examples = blocksOf('example', entry?.text).join('\n')
      const own = Object.keys(entry?.fields.attributes ?? {})
      return own.filter((attribute) => !examples.includes(` ${attribute}="`)).map((attribute) => `${name} ${attribute}`)
    })
    expect(lacking).toEqual([])
  })

  test('prints every phrase and form of numbers in words with what it is held to', () => {
    const html = page('numbers').replaceAll('&#x26;', '&')
    for (const { before, after, alone, meaning, tolerance, example } of phrases) {
      for (const text of [...before, ...after, ...alone, capitalised(meaning), tolerance, `“${example.words}”`])
        expect(html).toContain(text)
    }
    for (const { name, examples, compared } of forms)
      for (const text of [name, ...examples, compared]) expect(html).toContain(text)
    for (const text of [...unreadable, ...Object.values(sources)]) expect(html).toContain(text)
  })

  test('shows every file of its example on the page of the example', () => {
    const files = readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name !== 'site.yaml')
      .map((file) => relative(join(folder, 'site'), join(file.parentPath, file.name)).replaceAll('\\', '/'))
    for (const file of files) expect(page('example')).toContain(`<p class="sample-title">${file}</p>`)
  })

  test('is in the guide’s folder whole: every text is shown', () => {
    const texts = readdirSync(join(folder, 'pages')).map((file) => file.replace(/\.mdx$/, ''))
    const shown = theGuide.pages.map(({ path }) => (path === '' ? 'index' : path))
    expect(texts.filter((name) => !shown.includes(name))).toEqual([])
  })
})
