import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outline } from '../model/outline.ts'
import type { Asked } from './context.ts'
import { digest } from './digest.ts'

/** What the cache keeps of a document's HTML: the digest that names its file, and the answers it was made with. */
export interface KeptHtml {
  readonly html: string
  readonly asked: readonly (readonly [question: string, digest: string])[]
}

/**
 * The one place where prose touches the disk. Every file is named by the digest of all that it depends on and begins with the
 * digest of its own content, so that a truncated, altered or foreign file is noticed and made anew. Without a folder (a release
 * build) outlines are forgotten and HTML is kept for this run only, in `scratch`.
 */
export class ProseCache {
  readonly #folder: string
  readonly #used = new Set<string>()
  /** The text that was read last: a document's figures are asked for one after another. */
  #last: { readonly name: string; readonly html: string } | undefined

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  outline(source: string): Outline | undefined {
    return this.#read(`${source}.outline`) as Outline | undefined
  }

  keepOutline(source: string, outline: Outline): void {
    this.#write(`${source}.outline`, outline)
  }

  /** The HTML made from this source, if every question would be answered as it was then. */
  html(source: string, answer: (question: string) => string): KeptHtml | undefined {
    const kept = this.#read(`${source}.asked`) as KeptHtml | undefined
    if (kept === undefined || kept.asked.some(([question, was]) => answer(question) !== was)) return undefined
    return this.#has(kept.html) ? kept : undefined
  }

  /** Writes HTML and gives the digest that names it. */
  keepHtml(html: string): string {
    const name = digest(html)
    this.#write(`${name}.html`, html)
    return name
  }

  /** Remembers that this source, with these answers, gave the HTML of that name. */
  keepAsked(source: string, name: string, asked: Asked): void {
    this.#write(`${source}.asked`, { html: name, asked: [...asked] })
  }

  /** The HTML of that name; it was kept or found by this run. */
  readHtml(name: string): string {
    if (this.#last?.name === name) return this.#last.html
    const html = this.#read(`${name}.html`)
    if (typeof html !== 'string')
      throw new Error(`The rendered text ${name} has vanished from ${this.#folder} while building.`)
    this.#last = { name, html }
    return html
  }

  /** What was kept under a name that stays the same from build to build. */
  lasting(name: string): unknown {
    return this.#read(`${name}.lasting`)
  }

  keepLasting(name: string, value: unknown): void {
    this.#write(`${name}.lasting`, value)
  }

  /** Removes what this run did not use. What lasts may yet be asked for, and is one file of each name. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name) && !name.endsWith('.lasting')) rmSync(join(this.#folder, name), { force: true })
    }
  }

  #has(html: string): boolean {
    return this.#content(`${html}.html`) !== undefined
  }

  #read(name: string): unknown {
    const content = this.#content(name)
    return content === undefined ? undefined : JSON.parse(content.toString())
  }

  /** What a file holds below its checksum; undefined where there is none, or one that is not as it was written. */
  #content(name: string): Buffer | undefined {
    let bytes: Buffer
    try {
      bytes = readFileSync(join(this.#folder, name))
    } catch {
      return undefined
    }
    const end = bytes.indexOf('\n')
    const content = bytes.subarray(end + 1)
    if (bytes.toString('latin1', 0, end) !== checksum(content)) return undefined
    this.#used.add(name)
    return content
  }

  #write(name: string, value: unknown): void {
    const content = JSON.stringify(value)
    // A file appears whole or not at all: a killed build leaves no half of one under its final name.
    const temporary = join(this.#folder, `${name}.${process.pid}.part`)
    writeFileSync(temporary, `${checksum(content)}\n${content}`)
    renameSync(temporary, join(this.#folder, name))
    this.#used.add(name)
  }
}

const checksum = (content: string | Buffer) => hash('sha1', content)
