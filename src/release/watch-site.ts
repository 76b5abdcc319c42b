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
  atFirst: readonly Problem[],
): void {
  const folders = [join(options.site, 'content'), join(options.site, 'data')]
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let overlay = overlayOf(atFirst, options.site)

  const reopen = async () => {
    const { edition, problems } = await openEdition(options)
    overlay = overlayOf(problems, options.site)
    if (overlay !== undefined) {
      server.environments.client.hot.send(overlay)
      return
    }
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
      // What goes wrong here is a fault of ours: it is told, and the server goes on with the last good edition.
      running = running.then(reopen).catch((error: unknown) => console.error(error))
    }, settle)
  })
  // A page that is opened while something is wrong is told so too.
  server.environments.client.hot.on('connection', () => {
    if (overlay !== undefined) server.environments.client.hot.send(overlay)
  })
}

/** The overlay of the development server: every error in four parts, the first one's place on top; none where there is no error. */
function overlayOf(problems: readonly Problem[], site: string) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) return undefined
  const texts = errors.map(({ file, line, column, subject, found, allowed, remedy, rule }) =>
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
      id: first.file,
      loc: { file: join(site, first.file), line: first.line, column: first.column },
    },
  }
}
