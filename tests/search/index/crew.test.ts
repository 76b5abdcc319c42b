import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { crewOf } from '../../../src/search/index/crew.ts'
import { writeSealed } from '../../../src/search/index/sealed.ts'

const folder = mkdtempSync(join(tmpdir(), 'crew-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one process does one thing after another, tells what went wrong, and goes on', async () => {
  const crew = crewOf(1)
  try {
    const files = ['a', 'b', 'c', 'd'].map((name) => join(folder, name))
    for (const file of files) writeSealed(file, Buffer.from('what is kept'))
    const [, cut = ''] = files
    truncateSync(cut, 30)
    const [, fault, ...whole] = await Promise.all([
      crew.ask('whole', { files: [] }),
      crew
        .ask('make', { folder, paths: ['gone.html'], language: 'cy', file: join(folder, 'x') })
        .catch((error: Error) => error.message),
      ...files.map((file) => crew.ask('whole', { files: [file, join(folder, 'nowhere')] })),
    ])
    expect(fault).toContain('gone.html')
    expect(whole).toEqual(files.map((file) => (file === cut ? [] : [file])))
  } finally {
    await crew.dismiss()
  }
})
