import { join } from 'node:path'
import { urlsUnder } from '../../src/format/url.ts'
import { openGuide } from '../../src/guide/open-guide.ts'
import { root } from '../support/sources.ts'

/** The guide as a site under /inspections/ shows it. */
export const theGuide = await openGuide(join(root, 'src/guide'), urlsUnder('/inspections/'))
