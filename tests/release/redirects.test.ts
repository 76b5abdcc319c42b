import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { urlsUnder } from '../../src/format/url.ts'
import { writeRedirects } from '../../src/release/redirects.ts'
import { folder } from '../support/folder.ts'
import { aPublication } from '../support/library.ts'

const write = (redirects: string[]) => {
  const stage = folder({})
  mkdirSync(join(stage, 'about'))
  writeFileSync(join(stage, 'about/index.html'), 'About')
  const publication = aPublication({ title: 'Pilots & <tides>', redirects })
  return { stage, problems: writeRedirects(stage, [publication], urlsUnder('/x/'), 'https://harbours.example') }
}

test('an old address leads to the publication’s present one', () => {
  const { stage, problems } = write(['/reports/old-name/', '/older'])
  expect(problems).toEqual([])
  const page = readFileSync(join(stage, 'reports/old-name/index.html'), 'utf8')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/x/reports/pilots-2019/">')
  expect(page).toContain('<a href="/x/reports/pilots-2019/">Pilots &amp; &lt;tides></a>')
  expect(readFileSync(join(stage, '_redirects'), 'utf8')).toBe(
    '/x/reports/old-name/ /x/reports/pilots-2019/ 301\n/x/older/ /x/reports/pilots-2019/ 301\n',
  )
})

test('an old address that another page has, or that leads out of the site, is refused', () => {
  expect(write(['/about/', '/../secret/']).problems.map(({ found }) => found)).toEqual([
    'The old address /x/about/ of “Pilots & <tides>” is taken by another page.',
    'The old address /x/../secret/ of “Pilots & <tides>” is taken by another page.',
  ])
})
