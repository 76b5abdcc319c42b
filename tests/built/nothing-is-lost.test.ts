import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { size } from '../../src/format/number.ts'
import { openEdition } from '../../src/library.ts'
import { asOf } from '../support/build-sites.ts'
import { edit, run, siteCopy, temporaryFolder } from '../support/built-command.ts'
import { allBytes, type BuiltSite, builtSite, pageElement } from '../support/built-site.ts'
import { fileAt } from '../support/built-sites.ts'
import { root } from '../support/sources.ts'

/** A copy of the fixture, built from nothing. */
async function builtAnew() {
  const site = siteCopy()
  const out = join(dirname(site), 'dist')
  const args = ['--site', site, '--out', out]
  const { code, printed, complained } = await run('build', args)
  expect(code, complained).toBe(0)
  return { site, out, args, printed, complained, bytes: () => allBytes(builtSite(out)) }
}

let template: ReturnType<typeof builtAnew> | undefined

/** A copy of the fixture with its caches and its public folder, as the one build of this file left them. */
async function built() {
  template ??= builtAnew()
  const folder = temporaryFolder()
  cpSync(dirname((await template).site), folder, { recursive: true })
  const [site, out] = [join(folder, 'site'), join(folder, 'dist')]
  return { site, out, args: ['--site', site, '--out', out], bytes: () => allBytes(builtSite(out)) }
}

let listening: Promise<ReturnType<typeof allBytes>> | undefined

/** What the fixture is built to when “We look,” has become “We listen,” in it. */
const listened = () => {
  listening ??= built().then(async ({ site, args, bytes }) => {
    edit(site, 'content/pages/methods.mdx', 'We look,', 'We listen,')
    expect((await run('build', args)).code).toBe(0)
    return bytes()
  })
  return listening
}

/** A link to a PNG file, beside a figure or on the page of its table. */
const pngLink =
  /(?: <a|<a class="picture-file") href="([^"]+\.png)" download>Picture(?:<span[^>]*>[^<]*<\/span>)? \(PNG, (\d+) × (\d+) pixels, ([^)]+)\)<\/a>/g

/** The bytes of a release as they would be without the pictures that only a release has. */
function withoutPngs(site: BuiltSite) {
  const text = (file: string) => site.text(file).replace(pngLink, '')
  return allBytes({
    ...site,
    files: site.files.filter((file) => !/\/figure-[^/]*\.png$/.test(file)),
    bytes: (file) => (file.endsWith('.html') ? Buffer.from(text(file)) : site.bytes(file)),
  })
}

/** Every figure is offered as a PNG file beside its SVG, and each link tells how large the file is. */
async function expectPngs(site: BuiltSite, folder: string) {
  const { edition } = await openEdition({ root, site: folder, asOf, cache: temporaryFolder() })
  const { library, url, figures } = edition
  const addresses = library.publications.flatMap((publication) =>
    figures(publication).map(({ use }) => url.figurePng(publication.kind, publication.slug, use.id)),
  )
  expect(addresses.length).toBeGreaterThan(3)
  const links = site.pages.flatMap((page) => [...site.text(page).matchAll(pngLink)])
  expect([...new Set(links.map(([, address]) => address))].sort()).toEqual(addresses.sort())
  for (const [, address = '', width, height, told] of links) {
    const bytes = site.bytes(fileAt(address, url.base))
    const image = decode(bytes)
    expect([image.width, image.height]).toEqual([Number(width), Number(height)])
    expect(size(bytes.length)).toBe(told)
  }
}

describe('the same content gives the same bytes', () => {
  test('after an edit and its undoing, and when nothing is taken from a cache', async () => {
    const { site, out, args, bytes } = await built()
    const first = bytes()
    edit(site, 'content/commentary/a-pilots-view.mdx', 'fair, and late', 'fair, late and long')
    edit(site, 'data/harbour-lights-2024/watches.csv', '12.5', '13.5')
    expect((await run('build', args)).code).toBe(0)
    expect(bytes()).not.toEqual(first)
    expect(builtSite(out).text('commentary/a-pilots-view/index.html')).toContain('fair, late and long')
    expect(builtSite(out).text('reports/harbour-lights-2024/people/index.html')).toContain('13.5')
    expect(builtSite(out).text('data/harbour-lights-2024/watches.csv')).toContain('13.5')
    edit(site, 'content/commentary/a-pilots-view.mdx', 'fair, late and long', 'fair, and late')
    edit(site, 'data/harbour-lights-2024/watches.csv', '13.5', '12.5')
    expect((await run('build', args)).code).toBe(0)
    expect(bytes()).toEqual(first)
    expect((await run('build', [...args, '--release'])).code).toBe(0)
    const released = bytes()
    expect(withoutPngs(builtSite(out))).toEqual(first)
    expect(released).not.toEqual(first)
    await expectPngs(builtSite(out), site)
    // A release leaves nothing behind that an ordinary build would take up, and is the same the second time.
    expect((await run('build', args)).code).toBe(0)
    expect(bytes()).toEqual(first)
    expect((await run('build', [...args, '--release'])).code).toBe(0)
    expect(bytes()).toEqual(released)
  })

  test('in another folder, time zone and language, and whatever the environment says of production', async () => {
    const { bytes } = await built()
    const site = siteCopy()
    // Not even the folder around it exists.
    const out = join(temporaryFolder(), 'somewhere', 'else')
    const env = { TZ: 'Pacific/Apia', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'development' }
    const { code, complained } = await run('build', ['--site', site, '--out', out], { env })
    expect(code, complained).toBe(0)
    expect(allBytes(builtSite(out))).toEqual(bytes())
  })

  test('when the caches have been cut short or filled with something else', async () => {
    const { site, args, bytes } = await built()
    const first = bytes()
    const cache = join(site, '.cache')
    const files = readdirSync(join(cache, 'prose')).map((name) => join(cache, 'prose', name))
    expect(files.length).toBeGreaterThan(10)
    for (const [index, file] of files.entries()) {
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, index % 2 === 0 ? text.slice(0, text.length / 2) : text.replace(/[a-m]/, 'z'))
    }
    expect((await run('build', args)).code).toBe(0)
    expect(bytes()).toEqual(first)
  })
})

describe('the old site stays whole', () => {
  test('when a build fails, which says why and ends with 1', async () => {
    const { site, args, out, bytes } = await built()
    const first = bytes()
    edit(
      site,
      'content/pages/methods.mdx',
      'We look,',
      'As <Ref to="figure:harbour-lights-2024#nowhere"/> shows, we look,',
    )
    const { code, complained } = await run('build', args)
    expect(code).toBe(1)
    expect(complained).toContain('content/pages/methods.mdx:7:9')
    expect(complained).toContain('nowhere')
    expect(complained).toContain('Nothing was built; the public folder is as it was.')
    expect(bytes()).toEqual(first)
    expect(readdirSync(dirname(out)).filter((name) => name.startsWith('.dist.lock'))).toEqual([])
  })

  test('when a page does not pass the last inspection', async () => {
    const { site, args, bytes } = await built()
    const first = bytes()
    edit(site, 'content/site.yaml', '/reports/ }', '/no-such-page/ }')
    const { code, complained } = await run('build', args)
    expect(code).toBe(1)
    expect(complained).toContain('The link “/inspections/no-such-page/” leads to no page.')
    expect(complained).toContain('[built-links-resolve]')
    expect(bytes()).toEqual(first)
  })

  test.each(['Reading', 'Rendering', 'Writing', 'Indexing'])(
    'when a build is killed at “%s”, and the next build goes on from there',
    async (stage) => {
      const { site, args, bytes } = await built()
      const first = bytes()
      edit(site, 'content/pages/methods.mdx', 'We look,', 'We listen,')
      const killed = await run('build', args, {
        onOutput: (child, said) => said.includes(stage) && child.kill('SIGKILL'),
      })
      expect(killed.code).toBeNull()
      expect(bytes()).toEqual(first)
      const next = await run('build', args)
      expect(next.code, next.complained).toBe(0)
      expect(bytes()).toEqual(await listened())
    },
  )

  test('or the new one is there whole, when a build is killed while it puts the one in the other’s place', async () => {
    const { site, args, bytes } = await built()
    const first = bytes()
    edit(site, 'content/pages/methods.mdx', 'We look,', 'We listen,')
    await run('build', args, { onOutput: (child, said) => said.includes('Putting') && child.kill('SIGKILL') })
    // The next build puts back what lies aside before all else, even if it fails itself.
    edit(site, 'content/pages/methods.mdx', 'We listen,', 'We {listen},')
    expect((await run('build', args)).code).toBe(1)
    const left = bytes()
    edit(site, 'content/pages/methods.mdx', 'We {listen},', 'We listen,')
    expect((await run('build', args)).code).toBe(0)
    expect(bytes()).toEqual(await listened())
    expect([first, bytes()]).toContainEqual(left)
  })
})

describe('two builds of one folder at once', () => {
  test('the second says who is at work and ends with 3', async () => {
    const site = siteCopy()
    const out = join(dirname(site), 'dist')
    const args = ['--site', site, '--out', out]
    let second: ReturnType<typeof run> | undefined
    const first = run('build', args, {
      onOutput: (child, said) => {
        if (second !== undefined || !said.includes('Reading')) return
        // The first waits until the second has met its lock.
        child.kill('SIGSTOP')
        second = run('build', args)
        void second.then(() => child.kill('SIGCONT'))
      },
    })
    expect((await first).code).toBe(0)
    const { code, complained } = await (second ?? Promise.reject(new Error('The second build never began.')))
    expect(code).toBe(3)
    expect(complained).toMatch(
      /^Another build \(process \d+\) is at work on this folder\. Wait for it to end, or stop it\.\n/,
    )
    expect(existsSync(join(out, 'index.html'))).toBe(true)
  })

  test('a lock whose build is no longer running is taken over', async () => {
    const site = siteCopy()
    const gone = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => gone.on('close', resolve))
    writeFileSync(join(dirname(site), '.dist.lock'), String(gone.pid))
    const { code, complained } = await run('build', ['--site', site, '--out', join(dirname(site), 'dist')])
    expect(code, complained).toBe(0)
    expect(existsSync(join(dirname(site), '.dist.lock'))).toBe(false)
  })
})

describe('what a build says', () => {
  test('is a plain line a stage where no one watches, and at the end what the site holds', async () => {
    const { printed, complained, out } = await (template ?? builtAnew())
    expect(complained).not.toContain('\x1b')
    expect(complained).not.toContain('\r')
    const stages = complained.trim().split('\n')
    expect(stages).toEqual(
      expect.arrayContaining([
        'Reading content and data',
        'Writing pages',
        'Indexing and verifying',
        'Putting in place',
      ]),
    )
    expect(stages).toContainEqual(expect.stringMatching(/^Rendering documents 12 of 12$/))
    const pages = builtSite(out).pages.length + builtSite(out).oldAddresses.length
    expect(printed).toMatch(/^7 publications, 5 chapters, 23 figures, 22 tables, 26 recommendations\n/)
    expect(printed).toMatch(new RegExp(`\\n${pages} pages, [\\d.]+ [KM]B; \\d+ indexed for search; .* \\d+\\.\\d s\\n`))
  })

  test('is one line where a word of the command is not known', async () => {
    const { code, complained } = await run('build', ['--relese'])
    expect(code).toBe(2)
    expect(complained.trim().split('\n')).toHaveLength(1)
    expect(complained).toContain('--release')
  })
})

test('the same site stands at a domain’s root when its address says so', async () => {
  const site = siteCopy()
  const out = join(dirname(site), 'dist')
  edit(site, 'content/site.yaml', 'https://lights.example/inspections/', 'https://lights.example/')
  const { code, complained } = await run('build', ['--site', site, '--out', out])
  expect(code, complained).toBe(0)
  const pages = builtSite(out).pages.map((page) => [page, builtSite(out).text(page)] as const)
  // The guide may speak of such an address; no link leads there. The list of inspections is called so at the root as well.
  const leads =
    /\s(?:href|src|action|content)="[^"]*\/inspections\/(?:[\w-]+\.\w+|(?:assets|reports|data|search|areas|inspections)\/)/
  expect(pages.filter(([, html]) => leads.test(html)).map(([page]) => page)).toEqual([])
  expect(pageElement(builtSite(out).text('index.html')).text).toContain('Are the lights lit?')
  expect(builtSite(out).text('index.html')).toContain('href="/reports/harbour-lights-2024/"')
})

test('nothing of the machine is in the site', async () => {
  const { site, out } = await built()
  const output = builtSite(out)
  const words = [root, site, process.execPath, asOf]
  expect(output.files.filter((file) => words.some((word) => output.bytes(file).includes(word)))).toEqual([])
})
