/** Makes elements of a document: name, classes (may be empty) and children; texts among them stay texts. */
export function elementMaker(document: Document) {
  return <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name)
    if (className !== '') element.className = className
    element.append(...children)
    return element
  }
}
