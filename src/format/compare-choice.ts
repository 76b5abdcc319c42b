/** What a reader sets side by side: areas, or two inspections; all by their ids. */
export interface CompareChoice {
  readonly areas: readonly string[]
  /** The framework in whose list the inspections are chosen. */
  readonly framework?: string
  readonly inspections: readonly string[]
}

/** How many areas are compared at most. */
export const mostAreas = 6

/** The query part of the address: `?areas=kent,essex`, `?framework=checks-2019&inspections=kent-2019,essex-2019`; empty of no choice. */
export function compareSearch({ areas = [], framework, inspections = [] }: Partial<CompareChoice>): string {
  const list = (ids: readonly string[]) => ids.map(encodeURIComponent).join(',')
  if (areas.length > 0) return `?areas=${list(areas)}`
  const parts = [
    ...(framework === undefined ? [] : [`framework=${encodeURIComponent(framework)}`]),
    ...(inspections.length === 0 ? [] : [`inspections=${list(inspections)}`]),
  ]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Reads the same; `?areas=kent&areas=essex`, as a form without script sends it, too. Where there are areas, inspections are passed over. */
export function compareChoiceIn(search: string): CompareChoice {
  const parameters = new URLSearchParams(search)
  const all = (name: string) => [
    ...new Set(parameters.getAll(name).flatMap((text) => text.split(',').filter((id) => id !== ''))),
  ]
  const areas = all('areas')
  if (areas.length > 0) return { areas, inspections: [] }
  const framework = parameters.get('framework') || undefined
  return { areas, inspections: all('inspections').slice(0, 2), ...(framework !== undefined && { framework }) }
}
