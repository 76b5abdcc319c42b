import { expect, test } from 'vitest'
import { z } from 'zod'
import { fields } from '../../src/guide/fields.ts'

const Name = z.string().meta({ allowed: 'a name such as kent' })

test('a field is needed where nothing stands in for it', () => {
  const schema = z.strictObject({ a: Name, b: Name.optional(), c: z.boolean().default(true) })
  expect(fields(schema)).toEqual([
    { name: 'a', needed: true, allowed: 'a name such as kent' },
    { name: 'b', needed: false, allowed: 'a name such as kent' },
    { name: 'c', needed: false, allowed: 'true or false' },
  ])
})

test('what lies within a mapping or a list follows it, by its whole name', () => {
  const schema = z.strictObject({
    source: z.strictObject({ page: Name.optional() }),
    notes: z.array(z.strictObject({ text: Name })).default([]),
    tags: z.array(Name),
  })
  expect(fields(schema).map(({ name, needed }) => [name, needed])).toEqual([
    ['source', true],
    ['source.page', false],
    ['notes', false],
    ['notes[].text', true],
    ['tags', true],
  ])
  expect(fields(schema)[4]?.allowed).toBe('a list; each of its members must be a name such as kent')
})

test('a field that only some of the forms of a mapping have is not needed', () => {
  const schema = z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('sum'), parts: Name }),
    z.strictObject({ rule: z.literal('ordered'), columns: Name }),
  ])
  expect(fields(schema)).toEqual([
    { name: 'rule', needed: true, allowed: 'sum or ordered' },
    { name: 'parts', needed: false, allowed: 'a name such as kent' },
    { name: 'columns', needed: false, allowed: 'a name such as kent' },
  ])
})

test('a mapping that may be a word instead says both', () => {
  const schema = z.strictObject({ cover: z.union([z.literal('none'), z.strictObject({ least: Name })]).optional() })
  expect(fields(schema)[0]).toEqual({ name: 'cover', needed: false, allowed: 'none, or the fields below' })
})
