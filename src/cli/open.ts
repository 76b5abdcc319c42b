import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { report } from '../checks/report.ts'
import { type Opened, type OpenOptions, openEdition } from '../library.ts'
import { collectNowAndThen } from './collect-garbage.ts'
import type { Progress } from './progress.ts'
import type { Settings } from './settings.ts'

/** What it takes to open the library with these settings. */
export function openOptions({ root, site, asOf, cache }: Settings): OpenOptions {
  return { root, site, asOf, cache: join(cache, 'prose') }
}

/** Opens the library and reports every problem. `stops` is true where the problems forbid a build. */
export async function openReported(
  settings: Settings,
  progress: Progress,
): Promise<{ readonly opened: Opened; readonly stops: boolean }> {
  const options = openOptions(settings)
  if (settings.release) rmSync(settings.cache, { recursive: true, force: true })
  progress.at('Reading content and data')
  const opened = await openEdition({
    ...options,
    progress: (done, all) => {
      progress.at('Rendering documents', done, all)
      collectNowAndThen(done)
    },
  })
  progress.end()
  const { problems } = opened
  if (problems.length > 0) console.error(report(problems, settings.format))
  const stops = settings.release ? problems.length > 0 : problems.some(({ severity }) => severity === 'error')
  return { opened, stops }
}
