import type { AstroIntegration } from 'astro'
import { edition, type OpenOptions, present } from './library.ts'
import type { Problem } from './model/problem.ts'
import { watchSite } from './release/watch-site.ts'

/** What the command that runs Astro hands to its door; kept on one symbol, as the edition is. */
interface Handed {
  readonly options: OpenOptions
  /** What was wrong when the library was first opened. */
  readonly problems: readonly Problem[]
}
const place = Symbol.for('scrutineer.opening')
const global = globalThis as { [place]?: Handed }

/** Tells the door what a development server is to open, and what was wrong with it at first. */
export function hand(options: OpenOptions, problems: readonly Problem[]): void {
  global[place] = { options, problems }
}

/**
 * True for a page that the sitemap lists: not those for print, which repeat others, nor the guide, whose invented numbers nobody
 * should find among the inspectorate's.
 */
export function isInSitemap(address: string): boolean {
  const { pathname } = new URL(address)
  return !pathname.endsWith('/print/') && !pathname.startsWith(edition().url.guide())
}

/**
 * Astro's door. A build finds the edition opened and checked by the command; a development server opens it here, opens it again when a
 * file of the site changes, and shows what is wrong as an overlay. Astro itself is not run without the project's commands,
 * because a build that is not staged and verified is not a build.
 */
export function scrutineer(): AstroIntegration {
  return {
    name: 'scrutineer',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        // Astro reads no folder of src/pages whose name begins with a dot.
        injectRoute({ pattern: '/.well-known/recommendations.json', entrypoint: './src/pages/_bundle.ts' })
        if (global[place] === undefined && command !== 'sync') {
          throw new Error('Run this through the project’s commands: npm run build, npm run dev or npm run preview.')
        }
      },
      'astro:server:setup': ({ server }) => {
        const handed = global[place]
        if (handed !== undefined) watchSite(server, handed.options, present, handed.problems)
      },
    },
  }
}
