import type { FoundPage } from './engine.ts'

export interface ResultSection {
  readonly title: string
  readonly href: string
  readonly excerpt: string
}

/** A page that was found: what it is, and its sections that match. */
export interface Result {
  readonly title: string
  /** “Inspection report, March 2021”; empty where the page says neither. */
  readonly detail: string
  readonly href: string
  readonly excerpt: string
  readonly sections: readonly ResultSection[]
}

const mostSections = 3

/**
 * A result from what the engine found: a chapter is named after its publication's title, and at most three sections are kept,
 * those with most matches, in the page's order. Where a section matches, the page's own excerpt would only repeat it: it is
 * kept when the page's beginning matches, or nothing but the title does.
 */
export function result({ url, excerpt, meta, sub_results: parts }: FoundPage): Result {
  const { title = url, chapter, kind, date } = meta
  const beginning = parts.find(({ anchor }) => anchor === undefined)
  const sections = parts.filter(({ anchor }) => anchor !== undefined)
  const kept = new Set(sections.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, mostSections))
  return {
    title: chapter === undefined ? title : `${title}: ${chapter}`,
    detail: [kind, date].filter((part) => part !== undefined).join(', '),
    href: url,
    excerpt: beginning?.excerpt ?? (sections.length === 0 ? excerpt : ''),
    sections: sections
      .filter((part) => kept.has(part))
      .map(({ title, url, excerpt }) => ({ title, href: url, excerpt })),
  }
}
