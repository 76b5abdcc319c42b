import { describe, expect, test } from 'vitest'
import { homeFigureExists } from '../../src/checks/home-figure-exists.ts'
import { aLibrary, anOutline, aPublication, aSite } from '../support/library.ts'

const use = { word: 'Bars', id: 'lit', attributes: {}, file: 'a.mdx', line: 1, column: 1 }
const outlines = new Map([['pilots-2019', anOutline({ figures: [use] })]])
const found = (figure?: string) => {
  const home = { title: 'T', lead: 'L', ...(figure === undefined ? {} : { figure }) }
  const library = aLibrary({ site: aSite({ home }), publications: [aPublication()] })
  return homeFigureExists.run(library, outlines).map(({ found, remedy }) => `${found} ${remedy}`)
}

describe('the figure of the home page', () => {
  test.each([undefined, 'pilots-2019#lit'])('may be %s', (figure) => expect(found(figure)).toEqual([]))

  test('of a publication that is not here is missed', () => {
    expect(found('bells#lit')).toEqual([
      'No figure that is published answers to "bells#lit". Correct it, or leave it out.',
    ])
  })

  test('that no publication has is missed, with the nearest', () => {
    expect(found('pilots-2019#lot')).toEqual([
      'No figure that is published answers to "pilots-2019#lot". Did you mean pilots-2019#lit?',
    ])
  })
})
