import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** A group of tests: units first, then what reads the built sites, then what only a browser shows. */
const group = (name: string, order: number, include: string[], globalSetup: string[] = []) => ({
  root,
  // Units share nothing that one could spoil for another, so that modules are read once per worker, not once per file.
  test: {
    name,
    include,
    globalSetup,
    isolate: order > 0,
    // A build waits for its disk and a browser for its page: two at a time keep two cores busy.
    ...(order > 0 && { maxWorkers: 2 }),
    sequence: { groupOrder: order },
    testTimeout: order === 0 ? 20_000 : 180_000,
  },
})

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      { ...group('unit', 0, ['tests/*.test.ts', 'tests/!(built|browser|site|support)/**/*.test.ts']) },
      { ...group('built', 1, ['tests/built/**/*.test.ts'], ['tests/support/build-sites.ts']) },
      {
        ...group(
          'browser',
          2,
          ['tests/browser/**/*.test.ts'],
          ['tests/support/build-sites.ts', 'tests/support/find-browser.ts'],
        ),
      },
    ],
  },
})
