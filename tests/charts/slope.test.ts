import { describe, expect, test } from 'vitest'
import { slope } from '../../src/charts/slope.ts'
import { mark, ratings } from './samples.ts'
import { labelSaying, shapes } from './shapes.ts'

const one = (...texts: string[]) =>
  slope.picture(
    {
      categories: [{ label: 'London', marks: texts.map(mark) }],
      names: ['Audit', 'Follow-up'],
      unit: '%',
      domain: [0, 100],
    },
    'wide',
  )
const joining = (picture: ReturnType<typeof one>) =>
  shapes(picture, 'line').filter(({ paint }) => paint.startsWith('stroke-'))

describe('A rating before and after', () => {
  test('rises from a hollow dot to a full one, with its numbers at the outer ends', () => {
    const picture = one('45', '71')
    expect(shapes(picture, 'dot')).toMatchObject([
      { x: 45, paint: 'stroke-1' },
      { x: 71, paint: 'fill-1' },
    ])
    expect(joining(picture)).toMatchObject([{ paint: 'stroke-2', x2: 71 }])
    expect(labelSaying(picture, '45')).toMatchObject({ anchor: 'end', weight: 'normal' })
    expect(labelSaying(picture, '71')).toMatchObject({ anchor: 'start', weight: 'bold' })
  })

  test('that falls has its numbers the other way about, a colour of its own and a word in the legend', () => {
    const picture = one('71', '45')
    expect(joining(picture)).toMatchObject([{ paint: 'stroke-4', x2: 45 }])
    expect(labelSaying(picture, '45')).toMatchObject({ anchor: 'end', weight: 'bold' })
    expect(picture.legend.at(-1)).toEqual({ className: 'stroke-4 line', text: 'Follow-up lower than audit' })
    expect(one('45', '71').legend).toHaveLength(2)
  })

  test('without an after stays as a lone hollow dot with words', () => {
    const picture = one('59', 'no follow-up')
    expect(shapes(picture, 'dot')).toMatchObject([{ x: 59, paint: 'stroke-1' }])
    expect(joining(picture)).toEqual([])
    expect(labelSaying(picture, 'no follow-up').paint).toBe('gap')
    expect(labelSaying(picture, '59').anchor).toBe('end')
  })

  test('without a before stays as a lone full dot with words', () => {
    const picture = one('', '59')
    expect(shapes(picture, 'dot')).toMatchObject([{ x: 59, paint: 'fill-1' }])
    expect(labelSaying(picture, 'no figure').anchor).toBe('end')
  })

  test('that did not change shows the one dot within the other', () => {
    expect(shapes(one('57', '57'), 'dot')).toMatchObject([{ paint: 'stroke-1' }, { paint: 'fill-1', small: true }])
  })

  test('keeps all 20 areas in the order given', () => {
    const picture = slope.picture(ratings, 'narrow')
    const places = ratings.categories.map(({ label }) => labelSaying(picture, label).y)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).toHaveLength(20)
  })
})
