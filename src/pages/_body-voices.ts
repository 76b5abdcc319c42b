import { byName } from '../derive/by-name.ts'
import { type Entry, wholeOf } from '../derive/ledger/ledger.ts'
import { counted } from '../derive/ledger/tally.ts'
import type { Voices, Word } from '../derive/ledger/voices-of-bodies.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { statement } from './_recommendation-fate.ts'
import type { Naming } from './_recommendation-history.ts'
import { headingOf, kindAndNumber } from './_recommendation-names.ts'

/** How many statements of one voice a body's page shows; the pages of the recommendations have all. */
const enough = 10

/** What a body answered and reported, beside what was found of it, newest first; each with the recommendation of which it was said. */
export function bodyVoices(voices: Voices | undefined, held: readonly Entry[], edition: Edition) {
  const { owner = [], inspectorate = [] } = voices ?? {}
  if (held.length === 0 && owner.length + inspectorate.length === 0) return undefined
  return {
    summary: summary(owner, held),
    voices: [
      voice('What it answered and reported', 'Nothing that it said is recorded here.', owner, edition),
      voice('What the inspectorate found', 'No finding is recorded here.', inspectorate, edition),
    ],
  }
}

/** “Of 27 recommendations: an answer to 12 is recorded here, and progress reported on 5.” */
function summary(owner: readonly Word[], held: readonly Entry[]): string {
  const wholes = new Set(counted(held).map(wholeOf))
  const spoken = (axis: string) =>
    new Set(
      owner
        .filter(({ event, entry }) => event.axis === axis && wholes.has(wholeOf(entry)))
        .map(({ entry }) => wholeOf(entry)),
    ).size
  const all = plural(wholes.size, 'recommendation', 'recommendations')
  if (wholes.size === 0) return 'What it was asked has been taken over by others since.'
  if (owner.length === 0)
    return `Of ${all}, nothing that it said is recorded here. That does not say that it did not answer.`
  const some = (axis: string) => spoken(axis) || 'none'
  return `Of ${all}, an answer to ${some('response')} is recorded here, and progress that it reported on ${some('claim')}.`
}

function voice(title: string, none: string, words: readonly Word[], edition: Edition) {
  return {
    title,
    none,
    statements: words.slice(0, enough).map(({ entry, event }) => ({
      ...statement(event, namingIn(edition)),
      about: about(entry, edition),
    })),
    more:
      words.length > enough
        ? `${words.length - enough} earlier ones stand on the pages of the recommendations.`
        : undefined,
  }
}

function about(entry: Entry, { library, url }: Edition) {
  const { recommendation, parent } = entry
  const publication = byName(library.publications).get(recommendation.publication)?.title ?? recommendation.publication
  const whole = url.recommendation(wholeOf(entry))
  const name =
    recommendation.number === undefined ? `“${headingOf(recommendation.text)}”` : kindAndNumber(recommendation)
  return { text: name, href: parent === undefined ? whole : `${whole}#part-${recommendation.key}`, publication }
}

function namingIn({ library, url }: Edition): Naming {
  const { bodies, recommendations } = library.registers
  return {
    bodyName: (id) => byName(bodies).get(id)?.name ?? id,
    recommendation: (id) => {
      const found = byName(recommendations).get(id)
      return found && { text: `“${headingOf(found.text)}”`, href: url.recommendation(found.parent ?? found.id) }
    },
  }
}
