import { describe, expect, test } from 'vitest'
import { shown } from './shown.ts'

const table = '| Area | n | Yes |\n|---|--:|:-:|\n| Kent | 1 | x |\n| | 2 | |'

describe('a table in Markdown', () => {
  test('has its caption line for caption, scopes, classes and a region that takes the focus', () => {
    expect(shown(`Before.\n\nTable: Scores of *all* "areas"\n\n${table}`)).toBe(
      '<p>Before.</p>\n' +
        '<div class="table-region" role="region" aria-labelledby="caption-1" tabindex="0"><table class="data">' +
        '<caption id="caption-1">Scores of <em>all</em> “areas”</caption>' +
        '<thead><tr><th scope="col">Area</th><th scope="col" class="numeric">n</th>' +
        '<th scope="col" class="centre">Yes</th></tr></thead>' +
        '<tbody><tr><th scope="row">Kent</th><td class="numeric">1</td><td class="centre">x</td></tr>' +
        '<tr><td></td><td class="numeric">2</td><td class="centre"></td></tr></tbody></table></div>',
    )
  })

  test('of a chapter has an id with the chapter’s slug, each its own', () => {
    const html = shown(`Table: A\n\n${table}\n\nTable: B\n\n${table}`, { chapter: 'findings' })
    expect([...html.matchAll(/(?:id|labelledby)="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'caption-findings-1',
      'caption-findings-1',
      'caption-findings-2',
      'caption-findings-2',
    ])
  })
})
