import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import type { Library, Publication } from '../model/library.ts'
import { recommendationsOf } from './recommendations-of.ts'
import { seriesNumber } from './series-number.ts'

export interface Fact {
  readonly label: string
  readonly value: string
}

/**
 * The strip under a publication's title: when it was published, its series, who led, with whom, how many recommendations it
 * makes to how many bodies, then the facts of its front matter, which win where they have
 * the same label. What is not known is left out.
 */
export function facts(publication: Publication, library: Pick<Library, 'registers'>): readonly Fact[] {
  const known: Fact[] = [
    { label: 'Published', value: publication.published === '' ? '' : day(publication.published) },
    { label: 'Series', value: seriesNumber(publication) },
    { label: 'Led by', value: publication.lead ?? '' },
    { label: 'With', value: series(publication.partners) },
    { label: 'Recommendations', value: recommendationsInWords(publication.slug, library) },
  ]
  const own = new Set(publication.facts.map(({ label }) => label))
  return [...known.filter(({ label, value }) => value !== '' && !own.has(label)), ...publication.facts]
}

/** “16, to 2 bodies”; “16” where no addressee is named; empty where there is none. Parts are not counted by themselves. */
function recommendationsInWords(publication: string, { registers }: Pick<Library, 'registers'>): string {
  const { recommendations, addressees } = recommendationsOf(publication, registers)
  const whole = recommendations.filter(({ parent }) => parent === undefined)
  if (whole.length === 0) return ''
  const addressed = addressees.filter(({ role }) => role === 'addressed')
  const bodies = new Set(addressed.map(({ body, printed }) => body ?? printed))
  const count = whole.length.toLocaleString('en-GB')
  return bodies.size === 0 ? count : `${count}, to ${plural(bodies.size, 'body', 'bodies')}`
}
