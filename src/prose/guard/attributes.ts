import type { z } from 'zod'
import { nearest } from '../../format/nearest.ts'
import { series } from '../../format/sentence.ts'
import type { Fault, Point } from '../engine/problem-at.ts'
import type { WordElement } from '../engine/tree.ts'
import { attributePoints } from './attribute-points.ts'
import type { Found, KnownWord, Look } from './rule.ts'

/** The attributes of a word that do not fit its schema, each at its own place; a missing one at the word's. */
export function* attributes(node: WordElement, word: KnownWord, look: Look): Generator<Found> {
  let points: readonly Point[] | undefined
  const place = (index: number) => {
    points ??= attributePoints(node, look)
    return points[index] ?? node.position?.start
  }
  const values = new Map<string, { value: string; index: number }>()
  const unreadable = new Set<string>()
  for (const [index, attribute] of node.attributes.entries()) {
    if (attribute.type === 'mdxJsxExpressionAttribute') yield { at: place(index), fault: spreadFault(word) }
    else {
      const { name, value } = attribute
      const fault =
        nameFault(name, word, look) ?? (typeof value === 'string' ? undefined : textFault(name, value, word))
      if (fault !== undefined) yield { at: place(index), fault }
      else if (values.has(name)) yield { at: place(index), fault: twiceFault(name, word) }
      else values.set(name, { value: value as string, index })
      if (fault !== undefined) unreadable.add(name)
    }
  }
  const given = Object.fromEntries([...values].map(([name, { value }]) => [name, value]))
  for (const [name, issue] of issues(word, given)) {
    if (unreadable.has(name)) continue
    const value = values.get(name)
    if (value === undefined) yield { at: node.position?.start, fault: missingFault(name, word) }
    else yield { at: place(value.index), fault: valueFault(name, value.value, issue, word) }
  }
}

/** What the schema says of the values given, first issue of each attribute; a figure without an `id` is one too. */
function issues(word: KnownWord, given: Record<string, string>): ReadonlyMap<string, z.core.$ZodIssue | undefined> {
  const found = new Map<string, z.core.$ZodIssue | undefined>()
  const result = word.attributes.safeParse(given)
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '')
    if (!found.has(name)) found.set(name, issue)
  }
  if (word.numbered !== undefined && given['id'] === undefined && !found.has('id')) found.set('id', undefined)
  return found
}

const takes = (word: KnownWord): string => {
  const names = Object.keys(word.attributes.shape)
  return names.length === 0 ? `<${word.name}> takes no attribute.` : `<${word.name}> takes ${series(names)}.`
}

/** “It is an attribute of <Bars> and <GroupedBars>.”, and the word's own reason to have none; empty where no word has it. */
function elsewhere(name: string, word: KnownWord, { words }: Look): string {
  const others = [...words.values()].filter(({ attributes }) => Object.hasOwn(attributes.shape, name))
  const reason = word.without?.[name] ?? ''
  if (others.length === 0 || others.length > 12) return reason
  return `It is an attribute of ${series(others.map((other) => `<${other.name}>`))}. ${reason}`.trim()
}

function nameFault(name: string, word: KnownWord, look: Look): Fault | undefined {
  if (Object.hasOwn(word.attributes.shape, name)) return undefined
  const names = Object.keys(word.attributes.shape)
  const meant = nearest(name, names)
  return {
    subject: `<${word.name}>`,
    found: `“${name}” is not an attribute of <${word.name}>.`,
    allowed: [elsewhere(name, word, look), takes(word)].filter((words) => words !== '').join(' '),
    remedy: meant === undefined ? 'Remove it, or use one of these.' : `Write ${meant} if that is meant.`,
    rule: 'prose-attribute-known',
  }
}

const textFault = (name: string, value: unknown, word: KnownWord): Fault => ({
  subject: `<${word.name} ${name}>`,
  found: value === null || value === undefined ? `“${name}” has no value.` : `“${name}” has a value in braces.`,
  allowed: 'An attribute’s value is a text in double quotes.',
  remedy: `Write ${name}="…".`,
  rule: 'prose-attribute-text',
})

const spreadFault = (word: KnownWord): Fault => ({
  subject: `<${word.name}>`,
  found: 'Braces stand among the attributes.',
  allowed: 'Each attribute is written name="value". Nothing in the prose is computed.',
  remedy: 'Write out each attribute that is meant.',
  rule: 'prose-attribute-text',
})

const twiceFault = (name: string, word: KnownWord): Fault => ({
  subject: `<${word.name} ${name}>`,
  found: `“${name}” is written a second time.`,
  allowed: 'Each attribute stands once.',
  remedy: 'Keep the one that is meant and remove the other.',
  rule: 'prose-attribute-once',
})

const missingFault = (name: string, word: KnownWord): Fault => ({
  subject: `<${word.name}>`,
  found: `“${name}” is missing.`,
  allowed: takes(word),
  remedy: `Add ${name}="…".`,
  rule: 'prose-attribute-present',
})

function valueFault(name: string, value: string, issue: z.core.$ZodIssue | undefined, word: KnownWord): Fault {
  const { allowed, remedy } = documented(word.attributes.shape[name] as z.ZodType | undefined)
  return {
    subject: `<${word.name} ${name}>`,
    found: value === '' ? `“${name}” is empty.` : `“${value}” can’t be the ${name} of <${word.name}>.`,
    allowed: `It must be ${allowed ?? allowedBy(issue)}.`,
    remedy: remedy ?? 'Write what is allowed between the quotes.',
    rule: 'prose-attribute-value',
  }
}

/** The `allowed` and `remedy` of a field's documentation, also where the field is optional or has a default. */
function documented(field: z.ZodType | undefined): { allowed?: string | undefined; remedy?: string | undefined } {
  const said = field?.meta()
  if (said?.allowed !== undefined || field === undefined) return { allowed: said?.allowed, remedy: said?.remedy }
  const inner = (field.def as { innerType?: z.ZodType }).innerType
  return inner === undefined ? {} : documented(inner)
}

function allowedBy(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `one of ${series(issue.values.map(String), 'or')}`
  return issue?.code === 'too_small' ? 'a text that is not empty' : 'a text that fits'
}
