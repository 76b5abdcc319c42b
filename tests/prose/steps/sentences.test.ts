import { describe, expect, test } from 'vitest'
import { shown } from './shown.ts'

describe('a word in a sentence', () => {
  test('has a paragraph where it stands alone', () => {
    expect(shown('<Says data="a">31 per cent</Says>\n\n<Ref to="a"/> <Ref to="b"/>')).toBe(
      '<p><says>31 per cent</says></p>\n<p><ref></ref> <ref></ref></p>',
    )
  })

  test('alone on a line does not part the paragraph around it', () => {
    expect(shown('In all\n<Value data="a" row="b"/>\nof them.\n\nMore.')).toBe(
      '<p>In all\n<value></value>\nof them.</p>\n<p>More.</p>',
    )
  })

  test('stays apart from the paragraph after a blank line', () => {
    expect(shown('One.\n\n<Value data="a" row="b"/>\n\nTwo.')).toBe('<p>One.</p>\n<p><value></value></p>\n<p>Two.</p>')
  })

  test('of a tight list needs no paragraph, in a loose one it has one', () => {
    expect(shown('- <Ref to="a"/>\n- b')).toBe('<ul>\n<li><ref></ref></li>\n<li>b</li>\n</ul>')
    expect(shown('- a\n\n  <Ref to="a"/>\n- b')).toBe(
      '<ul>\n<li><p>a</p>\n<p><ref></ref></p></li>\n<li><p>b</p></li>\n</ul>',
    )
  })
})

describe('a block word', () => {
  test('encloses paragraphs however it is typed', () => {
    const one = '<note><p>One <strong>two</strong>.</p></note>'
    expect(shown('<Note>One **two**.</Note>')).toBe(one)
    expect(shown('<Note>\nOne **two**.\n</Note>')).toBe(one)
    expect(shown('<Note>\n\nOne **two**.\n\n</Note>')).toBe(one)
  })

  test('that encloses a phrase has no paragraph in it', () => {
    const one = '<pullquote>One <em>two</em>.</pullquote>'
    expect(shown('<PullQuote>One *two*.</PullQuote>')).toBe(one)
    expect(shown('<PullQuote>\n\nOne *two*.\n\n</PullQuote>')).toBe(one)
  })
})

test('comments vanish and leave no space or paragraph behind', () => {
  expect(shown('{/* a */}\n\nx {/* b */} y {/* c */}\n\n{/* d */} z')).toBe('<p>x y</p>\n<p>z</p>')
})

test('HTML that authors may write is HTML', () => {
  expect(shown('CO<sub>2</sub><br/><abbr title="Risk of Harm">RoH</abbr>\n\n<kbd>a</kbd>')).toBe(
    '<p>CO<sub>2</sub><br><abbr title="Risk of Harm">RoH</abbr></p>\n<p><kbd>a</kbd></p>',
  )
})

test('boxes of a task list are signs with a name, not inputs', () => {
  expect(shown('- [x] a\n- [ ] b')).toBe(
    '<ul class="task-list">\n<li><span class="task" role="img" aria-label="Done">☑</span> a</li>\n' +
      '<li><span class="task" role="img" aria-label="Not done">☐</span> b</li>\n</ul>',
  )
})
