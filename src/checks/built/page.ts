import { Parser } from 'htmlparser2'

/** What the checks need to know of one finished page; small, so that all pages' facts fit in memory. */
export interface PageFacts {
  /** The file, relative to the site's folder: `reports/x/index.html`. */
  readonly file: string
  readonly title: string
  readonly ids: readonly string[]
  /** Ids that occur more than once. */
  readonly repeatedIds: readonly string[]
  /** Addresses in `href`, `src`, `srcset`, `poster` and `action`, once each. */
  readonly addresses: readonly string[]
  /** Ids that `for`, `aria-labelledby` and their kin name. */
  readonly references: readonly string[]
  /** What the Content-Security-Policy would refuse, in words. */
  readonly refused: readonly string[]
}

const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'formaction', 'data'])
const referenceAttributes = new Set(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'])

/** The facts of one page, read in one pass over its HTML. */
export function pageFacts(file: string, html: string): PageFacts {
  const ids = new Set<string>()
  const repeated = new Set<string>()
  const addresses = new Set<string>()
  const references = new Set<string>()
  const refused = new Set<string>()
  let title = ''
  let inTitle = false
  let inSvg = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') inSvg++
      inTitle = name === 'title' && inSvg === 0
      if (name === 'style') refused.add('a <style> element')
      if (name === 'base') refused.add('a <base> element')
      const isData = name === 'script' && attributes['type'] === 'application/ld+json'
      if (name === 'script' && attributes['src'] === undefined && !isData) refused.add('a <script> without a file')
      if (name === 'iframe' || name === 'object' || name === 'embed') refused.add(`an <${name}>`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'id') {
          if (ids.has(value)) repeated.add(value)
          ids.add(value)
        } else if (attribute === 'style') refused.add(`a style attribute on <${name}>`)
        else if (attribute.startsWith('on')) refused.add(`the attribute ${attribute} on <${name}>`)
        else if (addressAttributes.has(attribute)) addresses.add(value)
        else if (referenceAttributes.has(attribute)) for (const id of value.split(/\s+/)) references.add(id)
      }
    },
    ontext(text) {
      if (inTitle) title += text
    },
    onclosetag(name) {
      if (name === 'svg') inSvg--
      if (name === 'title') inTitle = false
    },
  })
  parser.end(html)
  return {
    file,
    title: title.trim(),
    ids: [...ids],
    repeatedIds: [...repeated],
    addresses: [...addresses],
    references: [...references].filter((id) => id !== ''),
    refused: [...refused],
  }
}
