import { urlsUnder } from '../../format/url.ts'
import { elementById } from '../list/element-by-id.ts'
import { attachCompare } from './attach-compare.ts'
import { compareIds } from './markup.ts'

const { base = '/' } = elementById(document, compareIds.form).dataset

/** The file of a framework, asked for anew each time: the server says whether the one at hand is still the newest. */
async function read(framework: string): Promise<unknown> {
  const response = await fetch(urlsUnder(base).frameworkJson(framework), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${framework}: ${response.status}`)
  return response.json()
}

attachCompare(window, read)
