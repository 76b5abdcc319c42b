import { h } from 'hastscript'
import { z } from 'zod'
import { nearest } from '../../format/nearest.ts'
import { series } from '../../format/sentence.ts'
import type { Context } from '../context.ts'
import { word } from './word.ts'

const families = ['figure', 'table', 'paragraph', 'recommendation', 'publication'] as const

const To = z
  .string()
  .regex(new RegExp(`^(${families.join('|')}):\\S+$`))
  .meta({
    allowed:
      'figure:id, table:id, paragraph:2.13, recommendation:publication/key or publication:slug; figures, tables and paragraphs of another publication are written slug#id',
  })

/** `<Ref to="figure:hours"/>`: a cross-reference that writes its own words and fails the build when it dangles. */
export const ref = word({
  name: 'Ref',
  encloses: 'nothing',
  place: 'inline',
  attributes: z.strictObject({ to: To }),
  html: ({ to }, _children, context, place) => {
    const key = fullKey(to, context)
    const target = context.target(key)
    if (target === undefined) {
      const [family = ''] = to.split(':')
      const known = context.targetsLike(family)
      const near = nearest(key, known)
      context.problem(place, {
        subject: 'to',
        found: `Nothing that is published here answers to “${to}”.`,
        allowed: `A reference names ${series(
          families.map((name) => `a ${name}`),
          'or',
        )} that this site publishes.`,
        remedy:
          near === undefined
            ? 'Correct the name, or remove the reference.'
            : `Did you mean “${shortKey(near, context)}”?`,
        rule: 'reference-exists',
      })
      return []
    }
    const elsewhere = target.publication !== context.publication && !to.startsWith('publication:')
    return [h('a', { href: target.href }, elsewhere ? `${target.words} of ${target.title}` : target.words)]
  },
})

/** `figure:hours` → `figure:annual-report-2003-04#hours` within that publication; keys that name theirs stay. */
function fullKey(to: string, { publication }: Context): string {
  const [family = '', name = ''] = [to.slice(0, to.indexOf(':')), to.slice(to.indexOf(':') + 1)]
  if (family === 'publication') return to
  if (family === 'recommendation') return name.includes('/') ? to : `${family}:${publication}/${name}`
  return name.includes('#') ? to : `${family}:${publication}#${name}`
}

/** The way back: what an author writes for a full key. */
function shortKey(key: string, { publication }: Context): string {
  return key.startsWith('publication:') ? key : key.replace(`:${publication}#`, ':')
}
