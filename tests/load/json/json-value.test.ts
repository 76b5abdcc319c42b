import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonValue } from '../../../src/load/json/json-value.ts'

const fault = (text: string) => {
  const read = jsonValue(text, 20)
  return 'fault' in read ? `${read.fault.offset}: ${read.fault.found} ${read.fault.allowed}` : read.value
}

describe('a text of JSON', () => {
  test('is read as the language reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent)
        const read = jsonValue(written, 20)
        // A name that stands twice is the one thing that we refuse and the language does not.
        expect('value' in read && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  test('is refused wherever the language refuses it', () => {
    const nearly = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', '0', '\\', 'x', ' '),
    )
    fc.assert(
      fc.property(nearly, ([text, place, put]) => {
        const at = place % (text.length + 1)
        const broken = text.slice(0, at) + put + text.slice(at + 1)
        if (!parses(broken)) expect(jsonValue(broken, 20)).toHaveProperty('fault')
      }),
      { numRuns: 1000 },
    )
  })

  test('names the place of the first fault', () => {
    expect(fault('')).toMatchInlineSnapshot(
      `"0: The file ends here. Here must be a value: a text in quotes, a number, true, false, { or [."`,
    )
    expect(fault('{"a": 1,}')).toMatchInlineSnapshot(`"8: Here is "}". Here must be a name in quotes."`)
    expect(fault('{"a": tru}')).toMatchInlineSnapshot(
      `"6: Here is "tru". Here must be a value: a text in quotes, a number, true, false, { or [."`,
    )
    expect(fault('{"a": 01}')).toMatchInlineSnapshot(
      `"6: Here is "01". Here must be a value: a text in quotes, a number, true, false, { or [."`,
    )
    expect(fault('[1 2]')).toMatchInlineSnapshot(`"3: Here is "2". Here must be a comma, or ] if nothing follows."`)
    expect(fault('{"a": "x\n"}')).toMatchInlineSnapshot(`"6: Here is ""x". A text ends with a quote on the same line."`)
    expect(fault('{"a": 1} {')).toMatchInlineSnapshot(`"9: Here is "{". Nothing may follow the last bracket."`)
    expect(fault('{"a": 1, "a": 2}')).toMatchInlineSnapshot(
      `"9: "a" stands here a second time. A name may stand once."`,
    )
  })

  test('has a bottom: what lies too deep is refused, however deep', () => {
    expect(fault('['.repeat(1_000_000))).toMatchInlineSnapshot(
      `"20: This is level 21. At most 20 levels may lie in one another."`,
    )
  })

  test('gives names that objects answer to by themselves as names like any other', () => {
    const read = jsonValue('{"__proto__": {"polluted": true}}', 20) as { value: Record<string, unknown> }
    expect(Object.keys(read.value)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('tells where each value and its name stand', () => {
    const told: string[] = []
    jsonValue('{"a": [7, {"b": 8}]}', 20, (path, key, value) => told.push(`${path.join('.')} ${key} ${value}`))
    expect(told).toEqual([' 0 0', 'a 1 6', 'a.0 7 7', 'a.1 10 10', 'a.1.b 11 16'])
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
