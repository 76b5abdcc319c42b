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
