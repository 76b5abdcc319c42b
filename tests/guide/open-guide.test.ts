import { join } from 'node:path'
import { expect, test } from 'vitest'
import { urlsUnder } from '../../src/format/url.ts'
import { openGuide } from '../../src/guide/open-guide.ts'
import { root } from '../support/sources.ts'

const guide = openGuide(join(root, 'src/guide'), urlsUnder('/inspections/'))
test('opens', () => {
  expect(guide.pages.length).toBeGreaterThan(10)
})
