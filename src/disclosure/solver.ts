/** What this program asks of the solver: a model in the LP format, and back come the values of the variables, or null. */
export type Solver = (model: string) => ReadonlyMap<string, number> | null

let loaded: Promise<Solver> | undefined

/**
 * HiGHS as WebAssembly, loaded when a table first needs it (some 25 MB). It answers the same to the same text: one thread, one
 * seed, no limit of time. Null where the model has no solution.
 */
export function solver(): Promise<Solver> {
  loaded ??= import('highs').then(async (module) => {
    // The package's types are those of its CommonJS form, whose default lies one level deeper.
    const load = module.default as unknown as (typeof module)['default']['default']
    const highs = await load()
    return (model) => {
      const { Status, Columns } = highs.solve(model, { output_flag: false, threads: 1, random_seed: 0 })
      if (Status === 'Infeasible') return null
      if (Status !== 'Optimal') throw new Error(`The solver ended with “${Status}”.`)
      return new Map(Object.entries(Columns).map(([name, column]) => [name, (column as { Primal: number }).Primal]))
    }
  })
  return loaded
}
