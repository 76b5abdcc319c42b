import { policy } from './policy.ts'

/** Response headers by path: a path that ends with `*` stands for all below it; later rules win over earlier ones. */
export interface HeaderRule {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const always = {
  'Content-Security-Policy': policy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The one source of the site's response headers, for a site under `base`. */
export function headerRules(base: string): readonly HeaderRule[] {
  const data = { 'Content-Security-Policy': policy('data') }
  const search = { 'Content-Security-Policy': policy('search') }
  return [
    { path: `${base}*`, headers: always },
    { path: `${base}search/`, headers: search },
    ...['recommendations/', 'changes/', 'compare/'].map((path) => ({ path: base + path, headers: data })),
    { path: `${base}assets/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ]
}

/** The headers of one path. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const fits = ({ path: pattern }: HeaderRule) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return Object.assign({}, ...rules.filter(fits).map(({ headers }) => headers))
}

/**
 * The rules as a `_headers` file, which several static hosts read. Such hosts join a header that two rules set, so that a rule
 * which changes one first takes the general one away (`! Name`).
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const [general, ...special] = rules
  const lines = ({ path, headers }: HeaderRule, isGeneral: boolean) => [
    path,
    ...Object.entries(headers).flatMap(([name, value]) => [
      ...(isGeneral || general?.headers[name] === undefined ? [] : [`  ! ${name}`]),
      `  ${name}: ${value}`,
    ]),
  ]
  const all = general === undefined ? [] : [lines(general, true), ...special.map((rule) => lines(rule, false))]
  return `${all.map((rule) => rule.join('\n')).join('\n')}\n`
}
