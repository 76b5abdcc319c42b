import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { hand } from '../integration.ts'
import { present } from '../library.ts'
import { headerRules, headersFile } from '../release/headers.ts'
import { takeLock } from '../release/lock.ts'
import { writeRedirects } from '../release/redirects.ts'
import { besides, recover, swap } from '../release/stage.ts'
import { readSite, verified } from '../release/verify.ts'
import { enterWorkplace } from '../release/workplace.ts'
import { indexSite } from '../search/index-site.ts'
import { writeWords } from '../search/write-words.ts'
import { astroOptions } from './astro-options.ts'
import { collectGarbage } from './collect-garbage.ts'
import { type ExitCode, ended, exitCode } from './exit-code.ts'
import { inOnePiece } from './in-one-piece.ts'
import { openOptions, openReported } from './open.ts'
import { progressOn } from './progress.ts'
import { type Settings, settings } from './settings.ts'
import { summary } from './summary.ts'
import { type Timings, timed } from './timed.ts'
import { withPictures } from './with-pictures.ts'

/** `npm run build`: the whole site, staged, verified, indexed and put in place; or the old site left as it was. */
export function run(args: readonly string[]): Promise<ExitCode> {
  return ended(() => buildSite(settings(args)))
}

/** Builds the site of these settings. */
export async function buildSite(settings: Settings): Promise<ExitCode> {
  const started = performance.now()
  const { stage, lock } = besides(settings.out)
  const giveBack = takeLock(lock)
  const pictures = join(settings.cache, 'png')
  try {
    recover(settings.out)
    const progress = timed(progressOn())
    const { opened, stops } = await openReported(settings, progress)
    if (stops) {
      console.error('Nothing was built; the public folder is as it was.')
      return exitCode.content
    }
    const edition = settings.release ? await withPictures(opened.edition, pictures, progress) : opened.edition
    present(edition)
    hand(openOptions(settings), opened.problems)
    progress.at('Writing pages')
    // Astro leaves out what belongs to published pages alone, such as their policy, where the environment says otherwise.
    process.env['NODE_ENV'] = 'production'
    const leave = enterWorkplace(settings.root)
    try {
      await build(astroOptions(settings, edition.library.site, stage))
    } finally {
      leave()
    }
    const { origin } = new URL(edition.library.site.url)
    writeFileSync(join(stage, '_headers'), headersFile(headerRules(edition.url.base)))
    const moved = writeRedirects(stage, edition.library.publications, edition.url, origin)
    const kept = (name: string) => (settings.release ? null : join(settings.cache, name))
    const verification = {
      base: edition.url.base,
      origin,
      secrets: [settings.root, settings.site],
      cache: kept('page-facts.json'),
    }
    collectGarbage()
    // The search engine is a process of its own: the pages are read for verification while it works.
    progress.at('Indexing and verifying')
    const [index, reading] = await Promise.all([
      indexSite({
        folder: stage,
        language: edition.library.site.language,
        cache: kept('pagefind'),
      }),
      readSite(stage, verification),
    ])
    await writeWords(stage, edition)
    const result = verified(await readSite(stage, { ...verification, cache: null }, reading), verification)
    progress.end()
    if (index.fault !== undefined) console.error(inOnePiece(index.fault))
    const problems = [...moved, ...result.problems]
    if (problems.length > 0) {
      for (const { file, found, remedy, rule } of problems.slice(0, 100)) {
        console.error(`${file}\n  ${found}\n  ${remedy}   [${rule}]`)
      }
      console.error('The pages were not published; the public folder is as it was.')
      return exitCode.content
    }
    progress.at('Putting in place')
    swap(settings.out)
    progress.end()
    if (settings.timings !== null) {
      const { pages, files, bytes } = result
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
      const processor = (userCPUTime + systemCPUTime) / 1e6
      const timings: Timings = { stages: progress.stages(), processor, peak: maxRSS * 1024, pages, files, bytes }
      writeFileSync(settings.timings, JSON.stringify(timings))
    }
    console.log(summary(edition, result, index, opened.work, performance.now() - started))
    return exitCode.done
  } finally {
    rmSync(pictures, { recursive: true, force: true })
    giveBack()
  }
}
