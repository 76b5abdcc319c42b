import { describe, expect, test } from 'vitest'
import type { Preparation } from '../../../src/prose/prepared.ts'
import { preparedText } from '../engine/few-words.ts'

const anchors = (text: string, about: Partial<Preparation> = {}) =>
  preparedText(text, about).outline.headings.map(({ anchor }) => anchor)

describe('a heading’s anchor', () => {
  test('is made of its words, and of a number where they repeat', () => {
    expect(anchors('## Staff: "views"\n\n### It\'s *2.1* `code`\n\n## Staff: "views"')).toEqual([
      'staff-views',
      'its-21-code',
      'staff-views-1',
    ])
  })

  test('carries the chapter’s slug where the publication has it twice, and elsewhere not', () => {
    const about = { chapter: 'findings', prefixed: new Set(['staff']) }
    expect(anchors('## Staff\n\n## Method\n\n## Staff', about)).toEqual(['findings-staff', 'method', 'staff-1'])
    expect(anchors('## Staff', { chapter: 'findings' })).toEqual(['staff'])
    expect(anchors('## Staff', { prefixed: new Set(['staff']) })).toEqual(['staff'])
  })

  test('is no other id of the document', () => {
    expect(anchors('## Figure hours\n\n<Bars id="hours"/>\n\n## Caption 1\n\nTable: x\n\n| a |\n|---|')).toEqual([
      'figure-hours-1',
      'caption-1-1',
    ])
    const about = { chapter: 'a', prefixed: new Set(['b']) }
    expect(anchors('## B\n\n## A b', about)).toEqual(['a-b', 'a-b-1'])
  })

  test('is never empty', () => {
    expect(anchors('## ???\n\n## !!!')).toEqual(['section', 'section-1'])
  })
})
