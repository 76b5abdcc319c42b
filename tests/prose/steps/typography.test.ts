import { describe, expect, test } from 'vitest'
import { shown } from './shown.ts'

describe('printed signs', () => {
  test('go over a whole sentence with what is marked in it', () => {
    expect(shown('"*One*" and **"two"**, <Term>"three"</Term>\'s')).toBe(
      '<p>“<em>One</em>” and <strong>“two”</strong>, <term>“three”</term>’s</p>',
    )
  })

  test('come after a number that a word prints, as after any letter', () => {
    expect(shown('"a <Value data="a" row="b"/>" - <Ref to="c"/>\'s')).toBe('<p>“a <value></value>” – <ref></ref>’s</p>')
  })

  test('stay away from code, keys and addresses', () => {
    expect(shown('`"a" -- b` <kbd>"</kbd> https://example.org/a--b\n\n```\n"x"...\n```')).toBe(
      '<p><code>"a" -- b</code> <kbd>"</kbd> <a href="https://example.org/a--b">https://example.org/a--b</a></p>\n' +
        '<pre><code>"x"...\n</code></pre>',
    )
  })

  test('begin anew in each paragraph, list entry and cell', () => {
    expect(shown('6" wide\n\n- "a\n- 6"\n')).toBe('<p>6″ wide</p>\n<ul>\n<li>“a</li>\n<li>6″</li>\n</ul>')
  })

  test('reach a heading’s words, a caption and the words in place of a picture', () => {
    expect(shown('## It\'s "so"\n\n![It\'s a map](map.png)')).toBe(
      '<h2 id="its-so">It’s “so”</h2>\n<p><img src="map.png" alt="It’s a map"></p>',
    )
  })
})
