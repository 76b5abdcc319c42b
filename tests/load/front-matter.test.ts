import { describe, expect, test } from 'vitest'
import { readSmallSite, told } from '../support/small-site.ts'

const report = (frontMatter: string) =>
  told({ 'content/reports/bells.mdx': `---\n${frontMatter}\n---\n\nThey ring.\n` })
const whole = 'title: Bells\nsummary: They ring.\npublished: 2024-03'

describe('front matter', () => {
  test('an unknown key is named with its line and the nearest right name', async () => {
    expect(await report(`${whole}\nsubtitel: All of them`)).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:5:1 subtitel
        "subtitel" is not a field of the front matter. It may have title, subtitle, summary, published, released, embargo, status, numbering, terms, redirects, series, number, identifiers, publisher, lead, partners, subject, relates, inspection, language, translations, licence, people, facts, versions, notes and original.
        Did you mean subtitle?   [front-matter-key-known]"
    `)
  })

  test('a missing key is asked for at the first line of the front matter', async () => {
    expect(await report('summary: They ring.\npublished: 2024-03')).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:2:1 title
        There is no title here. A field of the front matter called title is needed; it must be a text that is not empty and has no space before or after it.
        Add a line that begins with title:   [front-matter-key-present]"
    `)
  })

  test.each(['01/02/2025', '2026-02-30', '2025-13', 'March 2025', '20250301'])('%s is not a date', async (date) => {
    expect(await report(whole.replace('2024-03', date))).toBe(
      `content/reports/bells.mdx:4:12 published
  "${date}" does not fit here. It must be a day, a month or a year that exists, such as 2021-03-11, 2021-03 or 2021.
  Write the year first, then the month and the day where they are known.   [front-matter-value-fits]`,
    )
  })

  test.each(['', 'null', '~'])('a date of %j is no date', async (date) => {
    const found = date === '' ? 'Nothing stands after the colon' : `"${date}" means that there is no value`
    const told = await report(whole.replace('2024-03', date))
    expect(told).toMatch(/^content\/reports\/bells\.mdx:4:\d+ published\n/)
    expect(told).toContain(`  ${found}. It must be a day, a month or a year that exists`)
    expect(told).toContain('Write a value, or take the whole line out.   [front-matter-value-present]')
    expect(told.split('\n\n')).toHaveLength(1)
  })

  test('dates and numbers keep the characters that the author wrote', async () => {
    const text = `---\ntitle: 1.10\nsummary: true\npublished: 2004\nnumber: 007\n---\n`
    const { library } = await readSmallSite({ 'content/reports/bells.mdx': text })
    expect(library.publications[0]).toMatchObject({ title: '1.10', summary: 'true', published: '2004', number: '007' })
  })

  test('an embargo that is not an instant is an error, and means not public', async () => {
    const text = `---\n${whole}\nembargo: 2026-03-01\n---\n`
    const { library, problems } = await readSmallSite({ 'content/reports/bells.mdx': text })
    expect(library.publications).toEqual([])
    expect(problems).toMatchObject([{ line: 5, column: 10, subject: 'embargo', rule: 'front-matter-value-fits' }])
  })

  test('faults deep in the front matter are found at their own line', async () => {
    const deep = 'relates:\n  - { type: summary-of, to: bells-1 }\n  - { type: sumary-of, to: { titel: X } }'
    expect(await report(`${whole}\n${deep}`)).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:7:13 relates.type
        "sumary-of" does not fit here. It must be one of summary-of, follow-up-of, part-of, commentary-on, supersedes.
        Did you mean summary-of?   [front-matter-value-fits]

      content/reports/bells.mdx:7:28 relates.to.title
        There is no title here. A field of the front matter called title is needed; it must be a text that is not empty and has no space before or after it.
        Add a line that begins with title:   [front-matter-key-present]

      content/reports/bells.mdx:7:30 relates.to.titel
        "titel" is not a field of the front matter. It may have title, date and url.
        Did you mean title?   [front-matter-key-known]"
    `)
  })

  test('a word from a list is offered when it is near', async () => {
    expect(await report(`${whole}\nstatus: drafft`)).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:5:9 status
        "drafft" does not fit here. It must be draft, or left out.
        Did you mean draft?   [front-matter-value-fits]"
    `)
  })

  test('a report without front matter, and one that never closes it', async () => {
    expect(await told({ 'content/reports/bells.mdx': 'They ring.\n' })).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:1:1
        The file does not begin with front matter. A document begins with a line ---, its fields, and another line ---.
        Put the title and the other fields between two lines of three hyphens, at the very top.   [front-matter-present]"
    `)
    expect(await told({ 'content/reports/bells.mdx': '---\ntitle: Bells\n' })).toContain(
      'The front matter is never closed.',
    )
  })

  test('files saved with CRLF read the same', async () => {
    const text = '---\r\ntitle: Bells\r\nsummary: They ring.\r\npublished: 2024-03\r\n---\r\n\r\nThey ring.\r\n'
    const { library, problems } = await readSmallSite({ 'content/reports/bells.mdx': text })
    expect(problems).toEqual([])
    expect(library.publications[0]?.body).toEqual({
      file: 'content/reports/bells.mdx',
      text: '\nThey ring.\n',
      linesBefore: 5,
    })
  })
})
