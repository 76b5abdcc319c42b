import { execFileSync, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { headerRules } from '../../src/release/headers.ts'
import { serve } from '../../src/release/serve.ts'
import { builtSite } from '../support/built-site.ts'
import { bases, siteNames } from '../support/built-sites.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    // The standard comes last: where a recommendation forbids what it allows (a full stop in an id: #p2.13), it counts.
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:standard'],
    rules: {
      // The HTML standard sets no limit. A title here names the page, its publication and the site, so that it is unique.
      'long-title': 'off',
      // The standard has a section begin with a heading, and the Nu checker warns of one without. What scrolls a table is named by
      // the table's caption, has no heading, and is no section of the text: a div with the role of a region.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
)

describe.each(siteNames)('the %s site', (name) => {
  const site = builtSite(inject('sites')[name])

  test('is valid HTML to html-validate on every page', async () => {
    expect(site.pages.length).toBeGreaterThan(20)
    for (const page of [...site.pages, ...site.oldAddresses]) {
      const { results } = await validator.validateString(site.text(page), page)
      const messages = results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => `${page}:${line}:${column} ${message} [${ruleId}]`),
      )
      expect(messages).toEqual([])
    }
  })

  test('is valid HTML to the Nu checker on every page, without a warning, under the real headers', async ({ skip }) => {
    if (!hasJava()) {
      console.log('No Java was found, so the Nu checker did not look at the pages.')
      skip('There is no Java.')
    }
    const served = await serve(site.folder, { base: bases[name], port: 0, rules: headerRules(bases[name]) })
    try {
      const addresses = [...site.pages, ...site.oldAddresses].map(
        (page) => served.url + page.replace(/index\.html$/, ''),
      )
      expect(await nuChecked(addresses)).toBe('')
    } finally {
      await served.close()
    }
  })
})

/** What the Nu checker says of these pages: a line for each error and warning. */
function nuChecked(addresses: readonly string[]): Promise<string> {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar')
  // The checker must be told that it may look at this machine.
  const options = ['-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar, '--format', 'gnu', '--stdout']
  const child = spawn('java', [...options, '--exit-zero-always', ...addresses])
  let said = ''
  const keep = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) =>
    child.on('close', (code) => resolve(code === 0 ? said : `ended with ${code}\n${said}`)),
  )
}

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
