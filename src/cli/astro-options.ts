import { join } from 'node:path'
import type { AstroInlineConfig } from 'astro'
import type { Site } from '../model/site.ts'
import type { Settings } from './settings.ts'

/** The part of Astro's configuration that depends on the site. */
export function astroOptions(settings: Settings, site: Site, outDir: string): AstroInlineConfig {
  const { origin, pathname } = new URL(site.url)
  return {
    root: settings.root,
    site: origin,
    base: pathname,
    outDir,
    publicDir: join(settings.site, 'public'),
    cacheDir: join(settings.cache, 'astro'),
    logLevel: 'warn',
    force: settings.release,
    server: { port: settings.port },
  }
}
