/** The element with an id that the page must have. */
export function elementById<Kind extends HTMLElement>(document: Document, id: string): Kind {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element with the id ${id}.`)
  return found as Kind
}
