import { describe, expect, test } from 'vitest'
import { siteWords } from '../../src/search/site-words.ts'
import { startWords } from '../../src/search/start-words.ts'
import { wordFiles } from '../../src/search/word-list.ts'

const letters = wordFiles(siteWords(['Pilots see harbours at night', 'VTS, the Vessel Traffic Service 2.15']))
const numbers = {
  publications: [['Pilots', 'Report', 'Report']],
  things: [],
  paragraphs: [['/at/reports/pilots/', '', 0, '14-16']],
}
const files: Readonly<Record<string, unknown>> = {
  words: {
    language: 'en-GB',
    same: [['VTS', 'Vessel Traffic Service']],
    spellings: [],
    letters: [...letters.keys()],
    numbers: ['2'],
  },
  'numbers/2': numbers,
  ...Object.fromEntries([...letters].map(([letter, file]) => [`words/${letter}`, file])),
}

function start(broken: () => boolean = () => false) {
  const loaded: string[] = []
  const words = startWords('/at/', async (address) => {
    const name = address.replace(/^\/at\/search\/(.*)\.json$/, '$1')
    loaded.push(name)
    if (broken() || files[name] === undefined) throw new Error(`${address} is not there.`)
    return files[name]
  })
  return { loaded, ...words }
}

describe('the site’s words', () => {
  test('are loaded as queries need them, each file once, and none before', async () => {
    const { loaded, understood } = start()
    expect(loaded).toEqual([])
    expect((await understood('pilots VTS')).queries).toEqual(['pilots VTS', 'pilots "Vessel Traffic Service"'])
    expect(loaded).toEqual(['words', 'words/p', 'words/v'])
    await understood('vts pilots')
    expect(loaded).toHaveLength(3)
    expect(await understood('Zoo pilots')).toMatchObject({ queries: [], unknown: ['Zoo'] })
    expect(loaded).toHaveLength(3)
  })

  test('are looked through by the second letter where the first may be wrong', async () => {
    const { loaded, understood } = start()
    expect((await understood('ahrbours')).suggestion).toBe('harbours')
    expect(loaded).toEqual(['words', 'words/a', 'words/h'])
  })

  test('come with what numbers lead to', async () => {
    const { loaded, understood } = start()
    expect((await understood('2.15')).exact).toEqual([
      { title: 'Paragraph 2.15', href: '/at/reports/pilots/#p2.15', detail: 'Pilots, Report' },
    ])
    expect((await understood('3.15')).exact).toEqual([])
    expect(loaded).toEqual(['words', 'words/2', 'words/1', 'numbers/2'])
  })

  test('are done without where they can’t be loaded, and asked for again', async () => {
    let isBroken = true
    const { understood } = start(() => isBroken)
    expect(await understood('zyzzyva')).toMatchObject({ queries: ['zyzzyva'], unknown: [] })
    isBroken = false
    expect(await understood('zyzzyva')).toMatchObject({ queries: [], unknown: ['zyzzyva'] })
  })
})
