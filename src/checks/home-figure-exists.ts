import { nearest } from '../format/nearest.ts'
import { check, whereIs } from './check.ts'

export const homeFigureExists = check(
  {
    id: 'home-figure-exists',
    severity: 'error',
    sentence: 'The figure that the home page shows is one of a publication that is public.',
  },
  ({ site, publications }, outlines) => {
    const { figure } = site.home
    if (figure === undefined) return []
    const known = publications.flatMap(({ slug, chapters }) =>
      [slug, ...chapters.map((chapter) => `${slug}/${chapter.slug}`)].flatMap(
        (id) => outlines.get(id)?.figures.map((use) => `${slug}#${use.id}`) ?? [],
      ),
    )
    // Without the outline of its publication nothing can be said of a figure.
    const [named = ''] = figure.split('#')
    if (known.includes(figure) || (publications.some(({ slug }) => slug === named) && !outlines.has(named))) return []
    const near = nearest(figure, known)
    return [
      {
        ...whereIs(site.home, 'figure', 'content/site.yaml'),
        subject: 'home.figure',
        found: `No figure that is published answers to "${figure}".`,
        allowed: 'It must be a publication’s slug, a # and the id of one of its charts, such as annual-report#scores.',
        remedy: near === undefined ? 'Correct it, or leave it out.' : `Did you mean ${near}?`,
      },
    ]
  },
)
