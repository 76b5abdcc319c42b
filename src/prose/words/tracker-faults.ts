import { type Selection, statuses } from '../../derive/ledger/selected.ts'
import { nearest } from '../../format/nearest.ts'
import type { Context, Fault } from '../context.ts'

/** What is wrong with a tracker's selection: nothing to select by, or a name that nothing bears. */
export function trackerFaults(selection: Selection, context: Context): readonly Fault[] {
  const { publication, body, theme, since, status } = selection
  if (since === undefined && [publication, body, theme, status].every(({ length }) => length === 0)) {
    return [
      {
        found: '<Tracker/> does not say what to track.',
        allowed: 'It selects by publication, body, theme, since or status, at least one of them.',
        remedy: 'Write, for example, <Tracker theme="training"/>.',
        rule: 'tracker-selects',
      },
    ]
  }
  return [
    ...unknown('publication', publication, (name) => context.publicationNamed(name) !== undefined, context),
    ...unknown('body', body, (name) => context.body(name) !== undefined, context),
    ...unknown('theme', theme, (name) => context.theme(name) !== undefined, context),
    ...status.filter((name) => !statuses.includes(name)).map(statusFault),
  ]
}

const places = {
  publication: 'A publication is named by its slug, such as the last part of its address.',
  body: 'A body is named by its id in data/registers/bodies.csv.',
  theme: 'A theme is named by its id in data/registers/themes.csv.',
} as const

function unknown(
  subject: keyof typeof places,
  names: readonly string[],
  isKnown: (name: string) => boolean,
  context: Context,
): readonly Fault[] {
  return names
    .filter((name) => !isKnown(name))
    .map((name) => {
      const near = nearest(name, context.names(subject))
      return {
        subject,
        found: name === '' ? `A name is missing in “${subject}”.` : `There is no ${subject} “${name}” here.`,
        allowed: `${places[subject]} Several are separated by commas.`,
        remedy: near === undefined ? 'Correct the name, or take it away.' : `Did you mean “${near}”?`,
        rule: 'tracker-names-known',
      }
    })
}

function statusFault(name: string): Fault {
  const near = nearest(name, statuses)
  return {
    subject: 'status',
    found: name === '' ? 'A name is missing in “status”.' : `“${name}” is not a status.`,
    allowed: `A status is one of ${statuses.join(', ')}. Several are separated by commas.`,
    remedy: near === undefined ? 'Write one of these.' : `Did you mean “${near}”?`,
    rule: 'tracker-names-known',
  }
}
