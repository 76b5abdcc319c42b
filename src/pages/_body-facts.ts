import { predecessors } from '../derive/ledger/ledger.ts'
import { day } from '../format/day.ts'
import { capitalised } from '../format/sentence.ts'
import type { Urls } from '../format/url.ts'
import type { Body } from '../model/registers/bodies.ts'

/** One line of the strip under a title; a value may lead somewhere. */
export interface LinkedFact {
  readonly label: string
  readonly values: readonly { readonly text: string; readonly href?: string }[]
}

/** What the register knows of a body, and the bodies before and after it, nearest first. What is not known is left out. */
export function bodyFacts(body: Body, bodies: readonly Body[], url: Urls): readonly LinkedFact[] {
  const text = (value: string | undefined) => (value === undefined ? [] : [{ text: value }])
  const link = ({ id, name }: Body) => ({ text: name, href: url.body(id) })
  const facts: LinkedFact[] = [
    { label: 'Short name', values: text(body.short) },
    { label: 'What it is', values: text(capitalised(body.kind)) },
    { label: 'From', values: text(body.from && day(body.from)) },
    { label: 'To', values: text(body.to && day(body.to)) },
    { label: 'Before it', values: predecessors(body.id, bodies).map(link) },
    { label: 'After it', values: successors(body, bodies).map(link) },
    { label: 'Website', values: body.url === undefined ? [] : [{ text: new URL(body.url).hostname, href: body.url }] },
  ]
  return facts.filter(({ values }) => values.length > 0)
}

function successors(body: Body, bodies: readonly Body[]): readonly Body[] {
  const found: Body[] = []
  for (let at = body; ; ) {
    const next = bodies.find(({ id }) => id === at.successor)
    if (next === undefined || next === body || found.includes(next)) return found
    found.push(next)
    at = next
  }
}
