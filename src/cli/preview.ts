import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSiteUrl } from '../load/site-url.ts'
import { headerRules } from '../release/headers.ts'
import { serve } from '../release/serve.ts'
import { type ExitCode, ended, exitCode, Usage } from './exit-code.ts'
import { settings } from './settings.ts'

/** `npm run preview`: the built site on this machine, with the headers that it is to have in public. */
export function run(args: readonly string[]): Promise<ExitCode> {
  return ended(async () => {
    const { out, port, site } = settings(args)
    if (!existsSync(join(out, 'index.html'))) throw new Usage('There is no built site yet. Run npm run build first.')
    const base = new URL(readSiteUrl(site)).pathname
    const server = await serve(out, { base, port, rules: headerRules(base) })
    console.log(`The built site is at ${server.url} until you press Ctrl+C.`)
    return exitCode.done
  })
}
