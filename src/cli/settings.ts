import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { instantExists } from '../model/fields.ts'
import { Usage } from './exit-code.ts'

/** What a command works on, from its arguments and the environment. */
export interface Settings {
  /** The folder that holds `src/` and the lockfile. */
  readonly root: string
  /** The folder that holds `content/`, `data/` and `public/`. */
  readonly site: string
  /** The public folder. */
  readonly out: string
  /** Where things lie between builds. */
  readonly cache: string
  readonly asOf: string
  /** A release takes nothing from a cache, and warnings stop it. */
  readonly release: boolean
  readonly format: 'text' | 'json' | 'annotations'
  /** Whether `check` lists the numbers of the text that no table backs. */
  readonly numbers: boolean
  readonly port: number
  /** A file to write the build’s timings to, or null. */
  readonly timings: string | null
}

const options = {
  site: { type: 'string' },
  out: { type: 'string' },
  'as-of': { type: 'string' },
  release: { type: 'boolean' },
  format: { type: 'string' },
  numbers: { type: 'boolean' },
  port: { type: 'string' },
  timings: { type: 'string' },
} as const

/** Reads a command's arguments; a word it does not know is a `Usage` error that names those it does. */
export function settings(args: readonly string[]): Settings {
  const values = read(args)
  const root = resolve(import.meta.dirname, '../..')
  const site = resolve(values.site ?? root)
  if (!existsSync(join(site, 'content')))
    throw new Usage(`There is no folder content in ${site}. Name a site’s folder with --site.`)
  const format = values.format ?? 'text'
  if (format !== 'text' && format !== 'json' && format !== 'annotations') {
    throw new Usage(`“${format}” is not a format. The formats are text, json and annotations.`)
  }
  return {
    root,
    site,
    out: resolve(values.out ?? resolve(site, 'dist')),
    cache: resolve(site, '.cache'),
    asOf: asOf(values['as-of']),
    release: values.release ?? false,
    format,
    numbers: values.numbers ?? false,
    port: port(values.port ?? '4321'),
    timings: values.timings === undefined ? null : resolve(values.timings),
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`)
    throw new Usage(
      `${error instanceof Error ? error.message.split('. ')[0] : ''}. The options are ${names.join(', ')}.`,
    )
  }
}

/** The instant of the build: `--as-of`, else `SOURCE_DATE_EPOCH` (seconds), else now. The only clock that the site knows. */
function asOf(argument: string | undefined): string {
  if (argument !== undefined) {
    if (!instantExists(argument)) {
      throw new Usage(`“${argument}” is not an instant. Write date, time and offset: 2026-03-01T09:30+00:00.`)
    }
    return new Date(argument).toISOString()
  }
  const epoch = process.env['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') return new Date().toISOString()
  if (!/^\d+$/.test(epoch)) throw new Usage(`SOURCE_DATE_EPOCH is “${epoch}”; it must be a whole number of seconds.`)
  return new Date(Number(epoch) * 1000).toISOString()
}

function port(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new Usage(`“${text}” is not a port.`)
  return number
}
