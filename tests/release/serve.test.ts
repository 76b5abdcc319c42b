import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../src/release/serve.ts'

let folder = ''
let served: Served
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scrutineer-'))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '404.html'), 'not found')
  served = await serve(folder, { base: '/', port: 0, rules: [] })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

/** What is answered to a path, sent as it is written. */
function answer(path: string): Promise<readonly [number | undefined, string]> {
  const { hostname, port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('end', () => resolve([response.statusCode, text]))
    })
    asking.on('error', reject)
    asking.end()
  })
}

describe('the server of a built site', () => {
  test('gives a page whatever is asked of it', async () => {
    expect(await answer('/?q=a#b')).toEqual([200, 'home'])
    expect(await answer('/none/')).toEqual([404, 'not found'])
  })

  test.each(['//', '/%', '/%E0%A4%A', '/../serve.test.ts', '/..%2F..%2Fetc%2Fpasswd', 'http://['])(
    'outlives an address that leads nowhere: %s',
    async (path) => {
      expect((await answer(path))[1]).toMatch(/^(home|not found)$/)
      expect(await answer('/')).toEqual([200, 'home'])
    },
  )
})
