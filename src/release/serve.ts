import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type HeaderRule, headersFor } from './headers.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** A built site on this machine under its real headers. `url` is the address of its home page. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** An address's path in letters; one that is written wrongly leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '..'
  }
}

/** Serves a built site on the loopback address; port 0 takes any that is free. */
export function serve(
  folder: string,
  { base, port, rules }: { base: string; port: number; rules: readonly HeaderRule[] },
): Promise<Served> {
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/)
    const inside = pathname.startsWith(base) ? normalize(decoded(pathname.slice(base.length))) : '..'
    const file = inside.startsWith('..') ? '' : join(folder, inside)
    const found = [file, join(file, 'index.html')].find(
      (name) => name !== '' && existsSync(name) && statSync(name).isFile(),
    )
    const shown = found ?? join(folder, '404.html')
    const type = types[extname(shown)] ?? 'application/octet-stream'
    response.writeHead(found === undefined ? 404 : 200, { ...headersFor(pathname, rules), 'Content-Type': type })
    if (existsSync(shown)) createReadStream(shown).pipe(response)
    else response.end('Not found')
  })
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${taken}${base}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}
