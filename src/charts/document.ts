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

export class SmallElement {
  readonly namespaceURI = 'http://www.w3.org/2000/svg'
  readonly attributes = new Map<string, string>()
  readonly ownerDocument: SmallDocument
  readonly tagName: string
  parentNode: SmallElement | null = null
  childNodes: (SmallElement | SmallText)[] = []
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
    this.childNodes.splice(next === null ? this.childNodes.length : this.childNodes.indexOf(next), 0, child)
    return child
  }
  removeChild<Child extends SmallElement | SmallText>(child: Child): Child {
    this.childNodes = this.childNodes.filter((other) => other !== child)
    child.parentNode = null
    return child
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name)
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value))
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name)
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('')
  }
  set textContent(text: unknown) {
    this.childNodes = []
    if (text != null && text !== '') this.appendChild(this.ownerDocument.createTextNode(String(text)))
  }
  get outerHTML(): string {
    const attributes = [...this.attributes]
      .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
      .join('')
    return `<${this.tagName}${attributes}>${this.childNodes.map((child) => child.outerHTML).join('')}</${this.tagName}>`
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text for a place between tags. */
export const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? '')
