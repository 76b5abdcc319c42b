import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { urlsUnder } from '../../src/format/url.ts'
import { startWords } from '../../src/search/start-words.ts'
import { writeWords } from '../../src/search/write-words.ts'
import { temporaryFolder } from '../support/built-command.ts'
import { aLibrary, anOutline, aPublication, aTerm, someRegisters } from '../support/library.ts'

const library = aLibrary({
  publications: [aPublication({ series: 'Pilot Papers', number: '3/19' })],
  registers: someRegisters({ glossary: [aTerm('VTS', { expansion: 'Vessel Traffic Service' })] }),
  searchWords: { synonyms: [['quokkaberry', 'wombatbush']], spellings: [{ typed: 'pilto', meant: 'wombatbush' }] },
})
const url = urlsUnder('/at/')

/** A folder with an index of these texts, as the engine writes it. */
function indexed(texts: Readonly<Record<string, string>>, signature = 'pagefind_dcd'): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'pagefind/fragment'), { recursive: true })
  for (const [name, content] of Object.entries(texts)) {
    const file = gzipSync(signature + JSON.stringify({ url: `/${name}/`, content, meta: {} }))
    writeFileSync(join(folder, `pagefind/fragment/${name}.pf_fragment`), file)
  }
  return folder
}
const sources = { library, outline: () => anOutline(), url }
const files = (folder: string) => readdirSync(join(folder, 'search'), { recursive: true }).map(String).sort()

test('the words are those of the indexed pages, with what means the same and where numbers lead', async () => {
  const folder = indexed({ a: 'Pilots see VTS', b: 'pilots of the Vessel Traffic Service' })
  await writeWords(folder, sources)
  expect(files(folder)).toEqual([
    ...['numbers', 'numbers/3.json', 'words', 'words.json'],
    ...['o', 'p', 's', 't', 'v'].map((letter) => `words/${letter}.json`),
  ])
  const words = startWords('/at/', async (address) => JSON.parse(readFileSync(join(folder, address.slice(4)), 'utf8')))
  expect(await words.understood('vts pilots')).toMatchObject({
    queries: ['vts pilots', '"Vessel Traffic Service" pilots'],
    unknown: [],
  })
  expect((await words.understood('3/19')).exact.map(({ href }) => href)).toEqual(['/at/reports/pilots-2019/'])
})

test('what is on no page is not told, though authors have written of it', async () => {
  const folder = indexed({ a: 'Pilots' })
  await writeWords(folder, sources)
  expect(readFileSync(join(folder, 'search/words.json'), 'utf8')).toBe(
    '{"language":"en-GB","same":[],"spellings":[],"letters":["p"],"numbers":["3"]}',
  )
})

test('files of an earlier index are gone', async () => {
  const folder = indexed({ a: 'Pilots' })
  mkdirSync(join(folder, 'search/words'), { recursive: true })
  writeFileSync(join(folder, 'search/words/z.json'), '{}')
  await writeWords(folder, sources)
  expect(files(folder)).not.toContain('words/z.json')
})

test('an index of another form stops the build', async () => {
  await expect(writeWords(indexed({ a: 'Pilots' }, 'something_el'), sources)).rejects.toThrow('a.pf_fragment')
})
