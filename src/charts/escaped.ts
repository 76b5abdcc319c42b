const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const special = /[&<>"]/

/** Text for a place between tags or within a quoted attribute. */
export const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character] ?? '') : text
