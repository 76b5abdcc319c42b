import { quoted } from '../quoted.ts'

/** What is wrong with a text that should be JSON, and at which offset. */
export interface JsonFault {
  readonly offset: number
  readonly found: string
  readonly allowed: string
}

/** Told of every value: its path, the offset of its name (its own in a list) and its own offset. */
export type OnValue = (path: readonly PropertyKey[], key: number, value: number) => void

const space = /[ \t\r\n]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text of JSON must escape them
const text = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y

/**
 * The value of a JSON text (RFC 8259), or the first place where it is none: unlike the language's own reader, it tells the place every
 * time, and refuses a name that stands twice in one object. Objects have no prototype.
 *
 * @param depth how deep objects and lists may lie in one another
 */
export function jsonValue(source: string, depth: number, onValue?: OnValue): { value: unknown } | { fault: JsonFault } {
  const path: PropertyKey[] = []
  let at = 0

  const fail = (found: string, allowed: string, offset = at): never => {
    throw { offset, found, allowed } satisfies JsonFault
  }
  const unexpected = (allowed: string): never => {
    const next = source[at]
    if (next === undefined) return fail('The file ends here.', allowed)
    return fail(`Here is ${quoted(/^[^\s,:{}[\]]+/.exec(source.slice(at, at + 61))?.[0] ?? next)}.`, allowed)
  }
  const skip = () => {
    space.lastIndex = at
    at += space.exec(source)?.[0].length ?? 0
  }
  const taken = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0]
    at += found?.length ?? 0
    return found
  }
  const string = (allowed: string): string => {
    const written = taken(text)
    if (written === undefined) return unexpected(allowed)
    return written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1)
  }
  const ends = (close: string): boolean => {
    if (source[at] !== close) return false
    at++
    return true
  }
  /** Takes what separates members: true where another follows. */
  const more = (close: string): boolean => {
    skip()
    const next = source[at]
    if (next !== ',' && next !== close) return unexpected(`Here must be a comma, or ${close} if nothing follows.`)
    at++
    return next === ','
  }
  const value = (key: number): unknown => {
    skip()
    onValue?.(path, key === -1 ? at : key, at)
    if (source[at] === '"') return string('A text ends with a quote on the same line.')
    if (source[at] === '{' || source[at] === '[') {
      if (path.length >= depth)
        fail(`This is level ${path.length + 1}.`, `At most ${depth} levels may lie in one another.`)
      return source[at++] === '{' ? object() : array()
    }
    const written = taken(scalar)
    return written === undefined
      ? unexpected('Here must be a value: a text in quotes, a number, true, false, { or [.')
      : JSON.parse(written)
  }
  const object = (): unknown => {
    const members: Record<string, unknown> = Object.create(null)
    skip()
    if (ends('}')) return members
    do {
      skip()
      const key = at
      const name = string('Here must be a name in quotes.')
      if (Object.hasOwn(members, name))
        fail(`${quoted(name)} stands here a second time.`, 'A name may stand once.', key)
      skip()
      if (source[at] !== ':') unexpected('Here must be a colon.')
      at++
      path.push(name)
      members[name] = value(key)
      path.pop()
    } while (more('}'))
    return members
  }
  const array = (): unknown => {
    const members: unknown[] = []
    skip()
    if (ends(']')) return members
    do {
      path.push(members.length)
      members.push(value(-1))
      path.pop()
    } while (more(']'))
    return members
  }

  try {
    const whole = value(-1)
    skip()
    if (at < source.length) unexpected('Nothing may follow the last bracket.')
    return { value: whole }
  } catch (fault) {
    if (fault instanceof Error) throw fault
    return { fault: fault as JsonFault }
  }
}
