import { join } from 'node:path'
import type { HookParameters } from 'astro'
import { type Edition, type OpenOptions, openEdition } from '../library.ts'
import type { Problem } from '../model/problem.ts'

/** How long to wait for more of the same edit (editors write in several steps), in milliseconds. */
const settle = 30

/**
 * Opens the library anew whenever a file of `content/` or `data/` changes, shows the edition to the pages, and has browsers load it.
 * What is wrong is shown as an overlay with its place; the last good edition stays behind it.
 */
export function watchSite(
  server: HookParameters<'astro:server:setup'>['server'],
  options: OpenOptions,
  present: (edition: Edition) => void,
): void {
  const folders = [join(options.site, 'content'), join(options.site, 'data')]
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let overlay: ReturnType<typeof overlayOf> | undefined

  const reopen = async () => {
    const { edition, problems } = await openEdition(options)
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) {
      overlay = overlayOf(errors, options.site)
      server.environments.client.hot.send(overlay)
      return
    }
    overlay = undefined
    present(edition)
    // Astro remembers the paths of dynamic routes until it hears that content has changed.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {})
    server.environments.client.hot.send({ type: 'full-reload', path: '*' })
  }

  server.watcher.add(folders)
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(reopen, reopen)
    }, settle)
  })
  // A page that is opened while something is wrong is told so too.
  server.environments.client.hot.on('connection', () => {
    if (overlay !== undefined) server.environments.client.hot.send(overlay)
  })
}

/** The overlay of the development server: every problem in four parts, the first one's place on top. */
function overlayOf(problems: readonly Problem[], site: string) {
  const [first] = problems
  const texts = problems.map(({ file, line, column, subject, found, allowed, remedy, rule }) =>
    [
      `${file}:${line}:${column}${subject === undefined ? '' : ` ${subject}`}`,
      `  ${found} ${allowed}`,
      `  ${remedy}   [${rule}]`,
    ].join('\n'),
  )
  return {
    type: 'error' as const,
    err: {
      message: texts.join('\n\n'),
      stack: '',
      plugin: 'content',
      ...(first === undefined
        ? {}
        : { id: first.file, loc: { file: join(site, first.file), line: first.line, column: first.column } }),
    },
  }
}
