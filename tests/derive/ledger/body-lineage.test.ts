import { describe, expect, test } from 'vitest'
import { bodyLineage } from '../../../src/derive/ledger/body-lineage.ts'
import type { Body } from '../../../src/model/registers/bodies.ts'
import { aBody } from '../../support/library.ts'

const body = (id: string, successor?: string, from?: string): Body => ({
  ...aBody(id, id),
  ...(successor !== undefined && { successor }),
  ...(from !== undefined && { from }),
})
const linesOf = (...bodies: readonly Body[]) => {
  const lines = bodies.map((each) => [each.id, bodyLineage(each, bodies)] as const)
  return new Map(
    lines.map(([id, line]) => [id, line.map(({ body, heir }) => (heir ? `${body.id} > ${heir.id}` : body.id))]),
  )
}

describe('the line of a body', () => {
  const lines = linesOf(
    body('agency'),
    body('office', 'agency', '1950'),
    body('guild', 'office'),
    body('board', 'office', '1900'),
    body('lamplighters', 'board'),
    body('trust'),
  )

  test('goes back over several steps, the farthest first, and on to the last that followed', () => {
    expect(lines.get('office')).toEqual([
      'lamplighters > board',
      'board > office',
      'guild > office',
      'office > agency',
      'agency',
    ])
  })

  test('leaves out those that another line brought to the same successor', () => {
    expect(lines.get('board')).toEqual(['lamplighters > board', 'board > office', 'office > agency', 'agency'])
  })

  test('is the body alone where nothing is recorded before it or after it', () => {
    expect(lines.get('trust')).toEqual(['trust'])
  })

  test('ends, where successors lead in a circle or to no body of the register', () => {
    const circle = linesOf(body('one', 'two'), body('two', 'one'), body('self', 'self'), body('lost', 'nobody'))
    expect(circle.get('one')).toEqual(['two > one', 'one > two'])
    expect(circle.get('self')).toEqual(['self > self'])
    expect(circle.get('lost')).toEqual(['lost'])
  })
})
