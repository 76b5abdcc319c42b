import { expect, test } from 'vitest'
import { timed } from '../../src/cli/timed.ts'

test('a build’s time is told by stage, from the start of its process', () => {
  let now = 0
  const seen: string[] = []
  const at = (stage: string) => void seen.push(stage)
  const progress = timed({ at, end: () => undefined }, () => now)
  const atTime = (time: number, stage: string, done?: number) => {
    now = time
    progress.at(stage, done)
  }
  atTime(500, 'Reading')
  atTime(1500, 'Rendering', 0)
  atTime(1600, 'Rendering', 1)
  atTime(3500, 'Reading')
  now = 3750
  expect(progress.stages()).toEqual({ Starting: 0.5, Reading: 1.25, Rendering: 2 })
  expect(seen).toEqual(['Reading', 'Rendering', 'Rendering', 'Reading'])
})
