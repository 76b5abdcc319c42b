/** What an element says that its page is sorted by. */
export interface SortMark {
  /** Values that its attributes give, by name. */
  readonly values: Readonly<Record<string, string>>
  /** The name whose value is the element's text. */
  readonly ofText?: string
}

/** The meaning of `data-pagefind-sort`: `date` for the element's text, `date[content]` for an attribute, `date:2019` for itself. */
export function sortMark(attributes: Readonly<Record<string, string>>): SortMark | undefined {
  const mark = attributes['data-pagefind-sort']
  if (mark === undefined) return undefined
  const values: Record<string, string> = {}
  let ofText: string | undefined
  for (const part of mark.split(',').map((text) => text.trim())) {
    const [, named = '', attribute = ''] = /^([^[\]:]+)\[([^\]]+)\]$/.exec(part) ?? []
    const [, given = '', value = ''] = /^([^:]+):(.*)$/s.exec(part) ?? []
    if (named !== '') values[named] = attributes[attribute] ?? ''
    else if (given !== '') values[given] = value.trim()
    else if (part !== '') ofText = part
  }
  return ofText === undefined ? { values } : { values, ofText }
}
