import { nearest } from '../format/nearest.ts'
import { check, whereIs } from './check.ts'

const file = 'data/registers/recommendations.csv'

export const recommendationThemeKnown = check(
  {
    id: 'recommendation-theme-known',
    severity: 'error',
    sentence: 'The themes of a recommendation stand in the register of themes.',
  },
  ({ registers: { recommendations, themes } }) => {
    const known = new Set(themes.map(({ id }) => id))
    return recommendations.flatMap((recommendation) =>
      recommendation.themes
        .filter((theme) => !known.has(theme))
        .map((theme) => {
          const near = nearest(theme, known)
          return {
            ...whereIs(recommendation, 'themes', file),
            subject: 'themes',
            found: `"${theme}" is not in the register of themes.`,
            allowed: 'It must be an id of data/registers/themes.csv; several are separated by semicolons.',
            remedy: near === undefined ? 'Correct it, or add a row to the register.' : `Did you mean ${near}?`,
          }
        }),
    )
  },
)
