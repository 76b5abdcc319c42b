import { excerptParts } from './excerpt-parts.ts'
import { searchClasses } from './markup.ts'
import type { Result } from './result.ts'

/** A result as a list item. Every text is set as text; the only element made from an excerpt is `<mark>`. */
export function resultElement(document: Document, { title, detail, href, excerpt, sections }: Result): HTMLLIElement {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className = '',
    ...children: (Node | string)[]
  ) => {
    const element = document.createElement(name)
    if (className !== '') element.className = className
    element.append(...children)
    return element
  }
  const link = (text: string, address: string) => {
    const anchor = make('a', '', text)
    anchor.href = address
    return anchor
  }
  const excerptOf = (text: string) =>
    text === ''
      ? []
      : [
          make(
            'p',
            searchClasses.excerpt,
            ...excerptParts(text).map(({ text, marked }) => (marked ? make('mark', '', text) : text)),
          ),
        ]
  const sectionList = sections.map((section) =>
    make('li', '', link(section.title, section.href), ...excerptOf(section.excerpt)),
  )
  return make(
    'li',
    searchClasses.result,
    make('p', searchClasses.title, link(title, href)),
    ...(detail === '' ? [] : [make('p', searchClasses.detail, detail)]),
    ...excerptOf(excerpt),
    ...(sectionList.length === 0 ? [] : [make('ul', searchClasses.sections, ...sectionList)]),
  )
}
