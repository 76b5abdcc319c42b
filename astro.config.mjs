import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { isInSitemap, scrutineer } from './src/integration.ts'

// What depends on the site (its address, folders and cache) is added by the command: src/cli/astro-options.ts.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Astro's default glues words across lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [scrutineer(), sitemap({ filter: isInSitemap })],
  experimental: { incrementalBuild: true },
})
