import { describe, expect, test } from 'vitest'
import { told } from '../../support/small-site.ts'

const report = (frontMatter: string) => told({ 'content/reports/bells.mdx': `---\n${frontMatter}\n---\n` })
const whole = 'title: Bells\nsummary: They ring.\npublished: 2024-03'

describe('YAML that an author did not mean', () => {
  test('a key that stands twice', async () => {
    expect(await report(`${whole}\ntitle: More bells`)).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:5:1 title
        "title" stands here a second time; the first is in line 2. A name may stand once.
        Take one of the two out.   [front-matter-key-once]"
    `)
  })

  test('a second colon in a title', async () => {
    expect(await report(whole.replace('Bells', 'Bells: a report'))).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:2:8
        There is a second colon with a space after it on this line. Each line must be name: value, or a member of a list after a hyphen.
        Put the value in quotes: title: "Race equality: a report".   [front-matter-yaml-reads]"
    `)
  })

  test('a quote that is never closed', async () => {
    expect(await report(whole.replace('They ring.', '"They ring.'))).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:3:10
        A quote or a bracket is opened and never closed, a colon is missing, or a line is not indented as those around it. Each line must be name: value, or a member of a list after a hyphen.
        Close it, add the colon, or move the line until it stands under its neighbours.   [front-matter-yaml-reads]"
    `)
  })

  test('a line that begins with a tab', async () => {
    expect(await report(`${whole}\npartners:\n\t- Guild`)).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:6:1
        The line begins with a tab. Each line must be name: value, or a member of a list after a hyphen.
        Indent with spaces.   [front-matter-yaml-reads]"
    `)
  })

  test('a name that JavaScript knows', async () => {
    expect(await report(`${whole}\n__proto__: { title: X }`)).toContain(
      'content/reports/bells.mdx:5:1 __proto__\n  "__proto__" is not a field of the front matter.',
    )
  })

  test('a tag', async () => {
    expect(await report(whole.replace('Bells', '!!binary Bells'))).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:2:17 title
        Here is the YAML tag "!!binary". Values have no tags.
        Take the tag out.   [front-matter-yaml-plain]"
    `)
  })

  test('an alias repeats a value', async () => {
    expect(await report(`${whole}\nseries: &name Towers\nlead: *name`)).toBe('')
  })

  test('an alias of nothing', async () => {
    expect(await report(whole.replace('Bells', '*Bells'))).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:2:8 title
        Nothing is called "Bells". An alias (*name) repeats what &name marks.
        Put the value in quotes if it begins with *.   [front-matter-yaml-plain]"
    `)
  })

  test('an alias inside what it repeats', async () => {
    expect(await report(`${whole}\npartners: &all [*all]`)).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:5:16 partners
        This alias stands inside what it repeats. An alias may repeat only what is finished.
        Write the value out.   [front-matter-yaml-plain]"
    `)
  })

  test('aliases without end stop at a limit', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    )
    const bomb = `l0: &l0 [${'x, '.repeat(9)}]\n${levels.join('\n')}`
    const told = await report(`${whole}\n${bomb}`)
    expect(told).toContain('Here is alias 21. A file may have 20 aliases.')
  })

  test('fifteen thousand keys take no minutes', async () => {
    const keys = Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n')
    expect(await report(`${whole}\n${keys}`)).toContain('"k99" is not a field')
  })

  test('brackets without end are a fault like any other', async () => {
    expect(await report(`${whole}\npartners: ${'['.repeat(100_000)}`)).toContain('[front-matter-yaml-reads]')
    expect(await report(`${whole}\npartners: ${'['.repeat(30)}${']'.repeat(30)}`)).toContain('At most 20 levels')
  })
})
