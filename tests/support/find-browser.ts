import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of a Chromium or Chrome. */
    browser: string
  }
}

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Commands that install Chromium with the platform's package manager; the first whose program exists is tried. */
const installs: readonly (readonly string[][])[] = [
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ],
  [['dnf', 'install', '-y', 'chromium']],
  [['apk', 'add', 'chromium']],
  [['pacman', '-Sy', '--noconfirm', 'chromium']],
  [['brew', 'install', '--cask', 'chromium']],
]

/** Finds an installed Chromium or Chrome, else installs one, else says in one sentence what to do. */
export function setup(project: TestProject): void {
  if (installed() === undefined) install()
  const found = installed()
  if (found === undefined) {
    throw new Error('The browser tests need Chromium or Chrome: install one, or name its program in CHROMIUM_PATH.')
  }
  project.provide('browser', found)
}

const installed = () => places.find((place) => place !== undefined && existsSync(place))

function install(): void {
  const manager = installs.find(([[program = ''] = []]) => runs('sh', ['-c', `command -v ${program}`]))
  if (manager === undefined) return
  const asRoot = process.getuid?.() === 0 || manager[0]?.[0] === 'brew' ? [] : ['sudo', '-n']
  console.log('No Chromium was found; installing it for the browser tests.')
  for (const command of manager) {
    const [program = '', ...args] = [...asRoot, ...command]
    if (!runs(program, args)) return
  }
}

function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    return true
  } catch {
    return false
  }
}
