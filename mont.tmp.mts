import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
for (const spec of process.argv.slice(2)) {
  const [n, H = '2200', s = '0.5', from = '0', k = '4'] = spec.split(',')
  const b = readFileSync(`/tmp/shots/${n}.png`); const w = b.readUInt32BE(16), h = b.readUInt32BE(20)
  const t = await browser.newPage({ viewport: { width: 10, height: 10 } })
  const cols = Math.min(Number(k), Math.ceil(h / Number(H)) - Number(from))
  const W = w * Number(s), HH = Number(H) * Number(s)
  await t.setViewportSize({ width: Math.ceil(cols * W), height: Math.ceil(HH) })
  await t.setContent(`<body style="margin:0;display:flex">${[...Array(cols)].map((_, i) => `<div style="flex:none;width:${W}px;height:${HH}px;overflow:hidden;outline:1px solid red"><img style="width:${W}px;margin-top:${-(i + Number(from)) * HH}px" src="data:image/png;base64,${b.toString('base64')}"></div>`).join('')}</body>`)
  await t.screenshot({ path: `/tmp/shots/m-${n}.png` }); console.log(n, w, h); await t.close()
}
await browser.close()
