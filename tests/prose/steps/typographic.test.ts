import { describe, expect, test } from 'vitest'
import { typographic } from '../../../src/prose/steps/typographic.ts'

describe('signs of the keyboard become signs of print', () => {
  test.each([
    ['He said "yes" and \'no\'.', 'He said “yes” and ‘no’.'],
    ['"\'Never\' again," she wrote.', '“‘Never’ again,” she wrote.'],
    ['\'She said "no".\'', '‘She said “no”.’'],
    ["it's the boys' work, O'Neill's", 'it’s the boys’ work, O’Neill’s'],
    ["the '90s, the 1990's and summer of '03", 'the ’90s, the 1990’s and summer of ’03'],
    ["'20 areas were seen' it says", '‘20 areas were seen’ it says'],
    ["'twas 'em", '’twas ’em'],
    ['6\' 2" tall, 5\'10", a 12" pipe', '6′ 2″ tall, 5′10″, a 12″ pipe'],
    ['"It was 12" he said, \'not 5\'', '“It was 12” he said, ‘not 5’'],
    ['("quoted") ["x"] /"y"', '(“quoted”) [“x”] /“y”'],
    ['well-"known" and --"so"--', 'well-“known” and –“so”–'],
    ['"so"--"not"', '“so”–“not”'],
    ['one - two -- three---four', 'one – two – three—four'],
    ['2003-04, ---- and -5', '2003-04, ---- and -5'],
    ['and so on... .... .', 'and so on… .... .'],
    ['"Und "', '“Und ”'],
    ['', ''],
  ])('%j', (typed, printed) => {
    expect(typographic(typed)).toBe(printed)
  })
})
