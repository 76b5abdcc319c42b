import { chromium } from 'playwright-core'
import { createServer } from 'node:http'
import { readFileSync, existsSync, readdirSync, statSync, mkdirSync } from 'node:fs'
import { join, extname } from 'node:path'
const base = process.argv[2]!, only = process.argv.slice(3)
const types: Record<string,string> = {'.html':'text/html','.css':'text/css','.js':'text/javascript','.svg':'image/svg+xml','.woff2':'font/woff2'}
const server = createServer((q, r) => { let p = new URL(q.url!, 'http://x').pathname.slice(base.length - 1); let f = join('/tmp/g2out', p); if (existsSync(f) && statSync(f).isDirectory()) f = join(f, 'index.html'); if (!existsSync(f)) { r.writeHead(404).end(); return } r.writeHead(200, {'content-type': types[extname(f)] ?? 'text/plain'}).end(readFileSync(f)) }).listen(4987)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
mkdirSync('/tmp/shots', { recursive: true })
for (const spec of only) {
  const [page, mode] = spec.split('@')
  for (const [name, o, width] of [['1280', {colorScheme:'light'}, 1280],['320', {colorScheme:'light'}, 320],['1280d', {colorScheme:'dark'}, 1280],['320d', {colorScheme:'dark'}, 320],['fc', {forcedColors:'active'}, 1280],['print', {}, 794]] as const) {
    if (mode && !mode.split('+').includes(name)) continue
    const c = await browser.newContext({ viewport: { width, height: 900 }, ...(o as object) })
    const t = await c.newPage(); if (name === 'print') await t.emulateMedia({ media: 'print' })
    await t.goto(`http://localhost:4987${base}guide/${page === 'index' ? '' : page + '/'}`)
    const over = await t.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over > 0) console.log(page, name, 'overflows by', over)
    await t.evaluate(async () => { for (const i of document.querySelectorAll('img')) { i.loading = 'eager'; await i.decode().catch(() => 0) } })
    await t.screenshot({ path: `/tmp/shots/${page!.replace('/', '_')}-${name}.png`, fullPage: true })
    await c.close()
  }
}
await browser.close(); server.close()
