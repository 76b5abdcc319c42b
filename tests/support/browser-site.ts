import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { type HeaderRule, headerRules } from '../../src/release/headers.ts'
import { type Served, serve } from '../../src/release/serve.ts'
import { bases, type SiteName } from './built-sites.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Promise<Browser> | undefined
const served: Promise<Served>[] = []
afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
  for (const each of served.splice(0)) await (await each).close()
})

/** The test file's browser, started when it is first asked for and closed after the file's tests. */
export function theBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: inject('browser'), args })
  return browser
}

/** A built site under its real headers, or under others; gives the address of its home page. */
export async function servedSite(
  name: SiteName,
  rules: readonly HeaderRule[] = headerRules(bases[name]),
): Promise<string> {
  const each = serve(inject('sites')[name], { base: bases[name], port: 0, rules })
  served.push(each)
  return (await each).url
}

/** Runs what is done with a new page in a context of its own, and closes both. */
export async function onPage<Result>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await (await theBrowser()).newContext(options)
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** The path of a built page as a reader asks for it: `reports/x/index.html` → `reports/x/`. */
export const asked = (page: string) => page.replace(/(^|\/)index\.html$/, '$1')
