/**
 * The small document on which Plot draws: elements, attributes, text and a tree, and no more. It takes a fraction of
 * the time that jsdom takes, and the tests hold it to the same bytes.
 */
export class SmallDocument {
  readonly documentElement: SmallElement = new SmallElement(this, 'html')
  createElementNS(_namespace: string, name: string): SmallElement {
    return new SmallElement(this, name)
  }
  createTextNode(text: string): SmallText {
    return new SmallText(text)
  }
}

export class SmallText {
  parentNode: SmallElement | null = null
  readonly textContent: string
  constructor(text: string) {
    this.textContent = text
  }
  get outerHTML(): string {
    return this.parentNode?.tagName === 'style' ? this.textContent : escaped(this.textContent)
  }
}

/** A number stays a number until it is written, so that it can be rounded without being read again. */
export interface SmallAttribute {
  readonly name: string
  value: string | number
}

export class SmallElement {
  readonly namespaceURI = 'http://www.w3.org/2000/svg'
  /** In the order in which they were first set. An element has few, which a list finds and writes faster than a map. */
  readonly attributes: SmallAttribute[] = []
  readonly childNodes: (SmallElement | SmallText)[] = []
  readonly ownerDocument: SmallDocument
  readonly tagName: string
  parentNode: SmallElement | null = null
  constructor(ownerDocument: SmallDocument, tagName: string) {
    this.ownerDocument = ownerDocument
    this.tagName = tagName
  }

  get children(): SmallElement[] {
    return this.childNodes.filter((child) => child instanceof SmallElement)
  }
  appendChild<Child extends SmallElement | SmallText>(child: Child): Child {
    return this.insertBefore(child, null)
  }
  insertBefore<Child extends SmallElement | SmallText>(child: Child, next: SmallElement | SmallText | null): Child {
    child.parentNode?.removeChild(child)
    child.parentNode = this
    if (next === null) this.childNodes.push(child)
    else this.childNodes.splice(this.childNodes.indexOf(next), 0, child)
    return child
  }
  removeChild<Child extends SmallElement | SmallText>(child: Child): Child {
    this.childNodes.splice(this.childNodes.indexOf(child), 1)
    child.parentNode = null
    return child
  }

  getAttribute(name: string): string | null {
    const attribute = this.#attribute(name)
    return attribute === undefined ? null : `${attribute.value}`
  }
  hasAttribute(name: string): boolean {
    return this.#attribute(name) !== undefined
  }
  setAttribute(name: string, given: unknown): void {
    const value = typeof given === 'number' ? given : String(given)
    const attribute = this.#attribute(name)
    if (attribute === undefined) this.attributes.push({ name, value })
    else attribute.value = value
  }
  removeAttribute(name: string): void {
    const place = this.attributes.findIndex((attribute) => attribute.name === name)
    if (place >= 0) this.attributes.splice(place, 1)
  }
  #attribute(name: string): SmallAttribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute
    return undefined
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('')
  }
  set textContent(text: unknown) {
    this.childNodes.length = 0
    if (text != null && text !== '') this.appendChild(this.ownerDocument.createTextNode(String(text)))
  }
  get outerHTML(): string {
    const attributes = this.attributes.map(({ name, value }) => attributeText(name, value)).join('')
    return `<${this.tagName}${attributes}>${this.childNodes.map((child) => child.outerHTML).join('')}</${this.tagName}>`
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const special = /[&<>]/
const specialQuoted = /[&<>"]/

/** Text for a place between tags. */
export const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[&<>]/g, (character) => entities[character] ?? '') : text

/** An attribute as it stands in a tag, with a space before it. */
export const attributeText = (name: string, value: string | number): string =>
  typeof value === 'string' && specialQuoted.test(value)
    ? ` ${name}="${value.replace(/[&<>"]/g, (character) => entities[character] ?? '')}"`
    : ` ${name}="${value}"`
