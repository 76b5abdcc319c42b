import type { Entry } from '../derive/ledger/ledger.ts'
import { day } from '../format/day.ts'
import type { Edition } from '../library.ts'
import type { Body } from '../model/registers/bodies.ts'
import type { Addressee } from '../model/registers/recommendations.ts'

/** One body that is asked or to be consulted: as it was printed, and what the register tells of it. */
export interface AskedBody {
  readonly printed: string
  readonly consulted: boolean
  /** The register's name and the body's page; left out where the register has no such body. */
  readonly body?: Link
  /** What became of the body, and who has the recommendation now, in sentences of text and links. */
  readonly since: readonly (readonly (string | Link)[])[]
}
export interface Link {
  readonly text: string
  readonly href: string
}

/** Those to whom a recommendation is made, in the register's order, with the bodies that came after them. */
export function askedBodies(
  addressees: readonly Addressee[],
  entries: readonly Entry[],
  bodies: ReadonlyMap<string, Body>,
  url: Edition['url'],
): readonly AskedBody[] {
  const link = ({ id, name }: Body): Link => ({ text: name, href: url.body(id) })
  return addressees.map((addressee) => {
    const body = bodies.get(addressee.body ?? '')
    const entry = entries.find((each) => each.addressee === addressee)
    return {
      printed: addressee.printed,
      consulted: addressee.role === 'consulted',
      ...(body && { body: link(body) }),
      since: [...ended(body), ...taken(entry), ...succeeded(body, entry)],
    }
  })

  function taken(entry: Entry | undefined) {
    return (entry?.state.owners ?? []).map(({ value, event }) => {
      const owner = bodies.get(value)
      return ['This recommendation was taken over by ', owner ? link(owner) : value, ` (${day(event.date)}).`]
    })
  }

  /** The chain of successors that the register gives. That a body has a successor does not say that it took this over. */
  function succeeded(body: Body | undefined, entry: Entry | undefined) {
    const chain: Body[] = []
    for (let at = bodies.get(body?.successor ?? ''); at && !chain.includes(at); at = bodies.get(at.successor ?? ''))
      chain.push(at)
    const owners = entry?.state.owners.map(({ value }) => value) ?? []
    if (chain.every(({ id }) => owners.includes(id))) return []
    const names = chain.flatMap((each, place) => [place === 0 ? '' : ', then ', link(each)])
    const open = entry !== undefined && owners.length === 0
    return [
      ['Succeeded by ', ...names, '.', open ? ' Whether this recommendation passed to it has not been recorded.' : ''],
    ]
  }
}

const ended = (body: Body | undefined): readonly (readonly string[])[] =>
  body?.to === undefined ? [] : [[`It existed until ${day(body.to)}.`]]
