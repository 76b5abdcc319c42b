import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { atom } from '../../src/feeds/atom.ts'
import { jsonFeed } from '../../src/feeds/json-feed.ts'
import { type Feed, type Notice, tag } from '../../src/feeds/notice.ts'
import { hostile } from '../support/ledger-library.ts'

const notice = (said: Partial<Notice> = {}): Notice => ({
  id: 'tag:harbours.example,2024:event/1',
  title: hostile,
  link: 'https://harbours.example/x/?a=1&b=2',
  told: '2024-01-02',
  paragraphs: [hostile, 'second'],
  ...said,
})
const feed = (notices: readonly Notice[]): Feed => ({
  title: hostile,
  page: 'https://harbours.example/',
  self: 'https://harbours.example/feed.xml',
  language: 'en-GB',
  publisher: 'Harbours & <Lights> &amp;',
  since: '2019-05-14',
  notices,
})

interface Element {
  readonly name?: string
  readonly data?: string
  readonly attribs?: Record<string, string>
  readonly children?: readonly Element[]
}
const all = (element: Element, name: string): Element[] =>
  (element.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
const text = (element: Element | undefined): string =>
  element?.data ?? (element?.children ?? []).map((child) => text(child)).join('')
const read = (xml: string) => parseDocument(xml, { xmlMode: true, decodeEntities: true }) as unknown as Element
const asHtml = (html: string) => text(parseDocument(html) as unknown as Element)

describe('an Atom feed', () => {
  const root = read(atom(feed([notice()])))

  test('keeps every text a text, whatever it holds', () => {
    expect(text(all(root, 'title')[0])).toBe(hostile)
    expect(text(all(root, 'name')[0])).toBe('Harbours & <Lights> &amp;')
    expect(asHtml(text(all(root, 'title')[1]))).toBe(hostile)
    const content = text(all(root, 'content')[0])
    expect(asHtml(content)).toBe(`${hostile}second`)
    expect(all(parseDocument(content) as unknown as Element, 'p')).toHaveLength(2)
    expect(all(root, 'link').map(({ attribs }) => attribs?.['href'])).toEqual([
      'https://harbours.example/',
      'https://harbours.example/feed.xml',
      'https://harbours.example/x/?a=1&b=2',
    ])
  })

  test('says in which language it is', () => {
    expect(all(root, 'feed')[0]?.attribs?.['xml:lang']).toBe('en-GB')
  })

  test('has the 50 newest, newest first, and is as new as the first', () => {
    const days = Array.from({ length: 60 }, (_, index) =>
      new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10),
    )
    const many = read(atom(feed(days.map((told, index) => notice({ told, id: `tag:h.example,2023:${index}` })))))
    const updated = all(many, 'updated').map((each) => text(each).slice(0, 10))
    expect(updated).toEqual([days.at(-1), ...days.toReversed().slice(0, 50)])
  })

  test('without a notice is as old as what it is of', () => {
    expect(text(all(read(atom(feed([]))), 'updated')[0])).toBe('2019-05-14T00:00:00.000Z')
  })

  test('has the same bytes each time', () => {
    expect(atom(feed([notice()]))).toBe(atom(feed([notice()])))
  })
})

test('a JSON feed has the same notices', () => {
  const made = JSON.parse(jsonFeed(feed([notice({ told: '2023-01-01', id: 'older' }), notice()])))
  expect(made).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: hostile, language: 'en-GB' })
  expect(made.items.map(({ id }: { id: string }) => id)).toEqual(['tag:harbours.example,2024:event/1', 'older'])
  expect(made.items[0].content_text).toBe(`${hostile}\n\nsecond`)
})

test('a tag names host and year', () => {
  expect(tag('https://harbours.example:8080/inspections/', '2024-05-06', 'event/1')).toBe(
    'tag:harbours.example,2024:event/1',
  )
})
