import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Path } from '../issues.ts'
import { subjectOf } from '../issues.ts'
import { limits } from '../limits.ts'
import type { Places } from '../lines.ts'
import { quoted } from '../quoted.ts'
import type { Report } from '../report.ts'
import { allowed, type Schema, takes, within } from '../schema.ts'

/** Where a value and its name stand in the YAML text, and its characters (null for a mapping or a list). */
export interface Spot {
  readonly key: number
  readonly value: number
  readonly text: string | null
}

/** A path as a key of `spots`. */
export const spotKey = (path: Path) => path.map(String).join('\u0000')

/**
 * The JavaScript value of a YAML document as its schema wants it. A text without quotes stays the author's characters where a
 * text is wanted (`2004`, `1.10`), and becomes a number or a truth value only where the schema wants one. Nulls, equal names,
 * tags and endless aliases are reported and left out; `refused` holds their paths.
 */
export function yamlValue(
  document: Document,
  schema: Schema,
  { place, family, report }: { place: Places; family: string; report: Report },
): { value: unknown; spots: ReadonlyMap<string, Spot>; refused: ReadonlySet<string> } {
  const refused = new Set<string>()
  const spots = new Map<string, Spot>()
  const open = new Set<unknown>()
  let aliases = 0

  const refuse = (offset: number, path: Path, found: string, allowed: string, remedy: string, rule: string) => {
    // What stands a second time is refused; the first is read.
    if (rule !== 'key-once') refused.add(spotKey(path))
    report({ ...place(offset), subject: subjectOf(path), found, allowed, remedy, rule: `${family}-${rule}` })
  }

  const read = (node: unknown, wanted: Schema | undefined, path: Path, key: number): unknown => {
    if (isAlias(node)) return aliased(node, wanted, path, key)
    const [start = key] = (node as { range?: [number, number, number] } | null)?.range ?? []
    const tag = (node as { tag?: string } | null)?.tag
    if (tag !== undefined) {
      refuse(
        start,
        path,
        `Here is the YAML tag ${quoted(tag.replace('tag:yaml.org,2002:', '!!'))}.`,
        'Values have no tags.',
        'Take the tag out.',
        'yaml-plain',
      )
    }
    if (path.length > limits.depth) {
      refuse(
        start,
        path,
        `This is the ${path.length}th level.`,
        `At most ${limits.depth} levels may lie in one another.`,
        'Make it flatter.',
        'yaml-plain',
      )
      return undefined
    }
    if (open.has(node)) {
      refuse(
        start,
        path,
        'This alias stands inside what it repeats.',
        'An alias may repeat only what is finished.',
        'Write the value out.',
        'yaml-plain',
      )
      return undefined
    }
    open.add(node)
    try {
      if (isMap(node)) return mapping(node, wanted, path, { key, start })
      if (isSeq(node)) return listed(node, wanted, path, { key, start })
      return scalar(node, wanted, path, { key, start })
    } finally {
      open.delete(node)
    }
  }

  const aliased = (node: Alias, wanted: Schema | undefined, path: Path, key: number) => {
    const start = node.range?.[0] ?? key
    const source = node.resolve(document)
    if (source !== undefined && ++aliases <= limits.aliases) return read(source, wanted, path, key)
    if (source === undefined) {
      refuse(
        start,
        path,
        `Nothing is called ${quoted(node.source)}.`,
        'An alias (*name) repeats what &name marks.',
        'Put the value in quotes if it begins with *.',
        'yaml-plain',
      )
    } else if (aliases === limits.aliases + 1) {
      refuse(
        start,
        path,
        `Here is alias ${aliases}.`,
        `A file may have ${limits.aliases} aliases.`,
        'Write the values out.',
        'yaml-plain',
      )
    }
    return undefined
  }

  const mapping = (node: YAMLMap, wanted: Schema | undefined, path: Path, at: { key: number; start: number }) => {
    spots.set(spotKey(path), { key: at.key, value: at.start, text: null })
    // Without a prototype `__proto__` is a name like any other, and unknown.
    const value: Record<string, unknown> = Object.create(null)
    const lines = new Map<string, number>()
    for (const { key, value: member } of node.items) {
      const start = (key as Scalar | null)?.range?.[0] ?? at.start
      if (!isScalar(key) || key.source === undefined || key.source === '') {
        refuse(
          start,
          path,
          'The name of this line is not a word.',
          'Each line must be name: value.',
          'Write one word before the colon.',
          'yaml-plain',
        )
        continue
      }
      const name = key.source
      const first = lines.get(name)
      if (first !== undefined) {
        refuse(
          start,
          [...path, name],
          `${quoted(name)} stands here a second time; the first is in line ${place(first).line}.`,
          'A name may stand once.',
          'Take one of the two out.',
          'key-once',
        )
        continue
      }
      lines.set(name, start)
      const made = read(member, within(wanted, name), [...path, name], start)
      if (made !== undefined) value[name] = made
    }
    return value
  }

  const listed = (node: YAMLSeq, wanted: Schema | undefined, path: Path, at: { key: number; start: number }) => {
    spots.set(spotKey(path), { key: at.key, value: at.start, text: null })
    return node.items.map((member, index) => read(member, within(wanted, index), [...path, index], at.start))
  }

  const scalar = (node: unknown, wanted: Schema | undefined, path: Path, at: { key: number; start: number }) => {
    const text = isScalar(node) ? (node.source ?? '') : ''
    const type = isScalar(node) ? node.type : 'PLAIN'
    spots.set(spotKey(path), { key: at.key, value: at.start, text })
    if (type === 'PLAIN' || type === undefined) {
      if (/^(~|null|Null|NULL|)$/.test(text)) {
        const written = text === '' ? 'Nothing stands after the colon' : `${quoted(text)} means that there is no value`
        refuse(
          at.start,
          path,
          `${written}.`,
          `It must be ${allowed(wanted)}.`,
          'Write a value, or take the whole line out.',
          'value-present',
        )
        return undefined
      }
      if (takes(wanted, 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
      if (takes(wanted, 'boolean') && /^(true|false)$/.test(text)) return text === 'true'
    }
    // The line end that closes a block of text (`|`, `>`) is YAML's, not the author's.
    return type?.startsWith('BLOCK') ? text.replace(/\n+$/, '') : text
  }

  return { value: read(document.contents, schema, [], 0), spots, refused }
}
