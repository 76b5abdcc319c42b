import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { runs } from '../../src/release/runs.ts'
import { folder } from '../support/folder.ts'

const before = process.cwd()
afterEach(() => {
  if (process.cwd() !== before) process.chdir(before)
})

test('a process is known to run or not', () => {
  expect([process.pid, process.ppid, 999_999_999, 0, -1, Number.NaN].map(runs)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

// A worker thread may not change its folder; where tests run in one, the move itself is proved by the builds of the fixture.
test('a build works in a folder of its own, and clears those of builds that no longer run', async ({ skip }) => {
  const { enterWorkplace } = await import('../../src/release/workplace.ts')
  const root = realpathSync(folder({}))
  mkdirSync(join(root, '.cache/work-999999999'), { recursive: true })
  mkdirSync(join(root, `.cache/work-${process.ppid}`))
  try {
    process.chdir(before)
  } catch {
    skip()
  }
  const leave = enterWorkplace(root)
  expect(process.cwd()).toBe(join(root, `.cache/work-${process.pid}`))
  expect(existsSync(join(root, '.cache/work-999999999'))).toBe(false)
  expect(existsSync(join(root, `.cache/work-${process.ppid}`))).toBe(true)
  leave()
  expect([process.cwd(), existsSync(join(root, `.cache/work-${process.pid}`))]).toEqual([before, false])
})
