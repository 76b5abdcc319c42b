import { bodyLineage } from '../derive/ledger/body-lineage.ts'
import { day } from '../format/day.ts'
import { life } from '../format/life.ts'
import type { Edition } from '../library.ts'
import type { Body } from '../model/registers/bodies.ts'

/** The bodies before and after a body, step by step, with their dates; undefined where none is recorded and it has not ended. */
export function lineageOf(body: Body, bodies: readonly Body[], url: Edition['url']) {
  const line = bodyLineage(body, bodies)
  const end = endInWords(body)
  if (line.length === 1 && end === undefined) return undefined
  return {
    line: line.length === 1 ? [] : line.map((kin) => step(kin, body, url)),
    end,
  }
}

function step({ body, heir }: ReturnType<typeof bodyLineage>[number], current: Body, url: Edition['url']) {
  const dates = life(body.from, body.to)
  return {
    name: body.name,
    href: url.body(body.id),
    dates: dates === '' ? 'When it existed is not recorded here' : dates,
    heir: heir && { text: heir.name, href: heir === current ? undefined : url.body(heir.id) },
    isCurrent: body === current,
  }
}

/** Said of a body that has ended without a successor that the register names: nothing is guessed. */
function endInWords({ to, successor, name }: Body): string | undefined {
  if (to === undefined || successor !== undefined) return undefined
  return `${name} existed until ${day(to)}. Whether another body followed it is not recorded here.`
}
