import { expect, test } from 'vitest'
import { recommendationGroups } from '../../src/derive/recommendation-groups.ts'
import { anAddressee, aRecommendation, someRegisters } from '../support/library.ts'

const id = (key: string) => `pilots-2019/${key}`

test('recommendations stand in printed order under their lead-in, with those addressed, those consulted and their parts', () => {
  const ports = 'Port authorities should ensure that:'
  const boards = 'Boards should ensure that:'
  const one = aRecommendation(id('ports-1'), { group_lead_in: ports })
  const part = aRecommendation(id('ports-1-1'), { parent: id('ports-1') })
  const two = aRecommendation(id('ports-2'), { group_lead_in: ports })
  const three = aRecommendation(id('boards-1'), { group_lead_in: boards })
  const toPorts = anAddressee(id('ports-1'), 'Port authorities', { body: 'ports' })
  const asking = anAddressee(id('ports-1'), 'Trinity House', { role: 'consulted' })
  const toPortsAgain = anAddressee(id('ports-2'), 'Port authorities', { body: 'ports' })
  const toBoards = anAddressee(id('boards-1'), 'Boards')
  const registers = someRegisters({
    recommendations: [one, part, aRecommendation('tugs-2018/1'), two, three],
    addressees: [toPorts, asking, toBoards, toPortsAgain],
  })
  expect(recommendationGroups('pilots-2019', registers)).toEqual([
    {
      leadIn: ports,
      addressees: [{ printed: 'Port authorities', body: 'ports' }],
      recommendations: [
        { recommendation: one, addressees: [toPorts, asking], parts: [part] },
        { recommendation: two, addressees: [toPortsAgain], parts: [] },
      ],
    },
    {
      leadIn: boards,
      addressees: [{ printed: 'Boards' }],
      recommendations: [{ recommendation: three, addressees: [toBoards], parts: [] }],
    },
  ])
})

test('without a lead-in, neighbours to the same bodies stand together', () => {
  const registers = someRegisters({
    recommendations: ['1', '2', '3', '4'].map((key) => aRecommendation(id(key), { number: key })),
    addressees: [
      anAddressee(id('1'), 'Ports'),
      anAddressee(id('2'), 'Ports'),
      anAddressee(id('3'), 'Boards'),
      anAddressee(id('4'), 'Ports'),
    ],
  })
  const groups = recommendationGroups('pilots-2019', registers).map(({ leadIn, addressees, recommendations }) => [
    leadIn,
    addressees.map(({ printed }) => printed),
    recommendations.map(({ recommendation }) => recommendation.number),
  ])
  expect(groups).toEqual([
    [undefined, ['Ports'], ['1', '2']],
    [undefined, ['Boards'], ['3']],
    [undefined, ['Ports'], ['4']],
  ])
})

test('a recommendation whose parts alone are addressed is addressed to all of them, each once', () => {
  const registers = someRegisters({
    recommendations: [
      aRecommendation(id('10')),
      aRecommendation(id('10-1'), { parent: id('10') }),
      aRecommendation(id('10-2'), { parent: id('10') }),
    ],
    addressees: [anAddressee(id('10-1'), 'Ports'), anAddressee(id('10-2'), 'Boards'), anAddressee(id('10-2'), 'Ports')],
  })
  const [group] = recommendationGroups('pilots-2019', registers)
  expect(group?.recommendations[0]?.addressees.map(({ printed }) => printed)).toEqual(['Ports', 'Boards'])
  expect(group?.recommendations[0]?.parts.map(({ key }) => key)).toEqual(['10-1', '10-2'])
})

test('a publication without recommendations has no group', () => {
  expect(recommendationGroups('pilots-2019', someRegisters())).toEqual([])
})
