import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'

/** A built site on the disk: its files, and its pages. */
export interface BuiltSite {
  readonly folder: string
  /** Every file, relative to the folder, with `/`, in order. */
  readonly files: readonly string[]
  /** The HTML files among them, but for those at old addresses. */
  readonly pages: readonly string[]
  /** The HTML files that only lead on from an old address. */
  readonly oldAddresses: readonly string[]
  readonly text: (file: string) => string
  readonly bytes: (file: string) => Buffer
}

/** The site that was built into `folder`. */
export function builtSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const html = files.filter((file) => file.endsWith('.html'))
  const leadsOn = new Set(html.filter((file) => text(file).includes('http-equiv="refresh"')))
  return {
    folder,
    files,
    pages: html.filter((file) => !leadsOn.has(file)),
    oldAddresses: [...leadsOn],
    text,
    bytes: (file) => readFileSync(join(folder, file)),
  }
}

/** A digest of every file's bytes, by name: two sites are the same where these are equal. */
export function allBytes(site: BuiltSite): Readonly<Record<string, string>> {
  return Object.fromEntries(
    site.files.map((file) => [file, createHash('sha256').update(site.bytes(file)).digest('base64url')]),
  )
}

/** A file's content as text, unpacked where it is gzip whatever its name says (as the search index's files are). */
export function unpacked(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** An element of a page: its name, attributes and text, and the elements within it in order. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PageElement[]
  /** All text within, white space as one space each. */
  readonly text: string
}

/** A page read into elements. */
export function pageElement(html: string): PageElement {
  interface Open {
    name: string
    attributes: Record<string, string>
    children: Open[]
    text: string
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Open = { name, attributes, children: [], text: '' }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag() {
      const closed = open.pop()
      if (closed !== undefined) closed.text = closed.text.replace(/\s+/g, ' ').trim()
    },
  })
  parser.end(html)
  root.text = root.text.replace(/\s+/g, ' ').trim()
  return root
}

/** The elements within, in the page's order, that fit. */
export function elements(within: PageElement, fits: (element: PageElement) => boolean): readonly PageElement[] {
  return within.children.flatMap((child) => [...(fits(child) ? [child] : []), ...elements(child, fits)])
}

/** True for an element that has the class. */
export const hasClass = (name: string) => (element: PageElement) =>
  (element.attributes['class'] ?? '').split(' ').includes(name)
