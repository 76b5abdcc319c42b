import { tableRulesHold } from './checks/table-rules-hold.ts'
import { protectedTables } from './disclosure/protected-tables.ts'
import { readLibrary } from './load/library-files.ts'
import type { Library } from './model/library.ts'
import type { Problem } from './model/problem.ts'

/** The library as `readLibrary` reads it, with its counts of people protected: nothing that comes after ever sees what they were. */
export async function protectedLibrary(
  from: Parameters<typeof readLibrary>[0],
): Promise<ReturnType<typeof readLibrary>> {
  const { library, problems, faulty } = readLibrary(from)
  const made = await protectedOf(library)
  return { library: made.library, problems: [...problems, ...made.problems], faulty }
}

/**
 * A library with its counts of people protected. Whether the rules of a protected table hold is asked before, too, since
 * afterwards nobody would find a wrong sum under a hidden count; what will be found afterwards is not told twice.
 */
export async function protectedOf(library: Library): Promise<{ library: Library; problems: readonly Problem[] }> {
  const { tables, problems } = await protectedTables(library.tables, library.site)
  const changed = [...library.tables.values()].filter((table) => tables.get(table.id) !== table)
  const broken = (of: ReadonlyMap<string, (typeof changed)[number]>) =>
    tableRulesHold.run({
      ...library,
      tables: new Map(changed.flatMap(({ id }) => of.get(id) ?? []).map((each) => [each.id, each])),
    })
  const later = new Set(broken(tables).map((problem) => JSON.stringify(problem)))
  const hidden = broken(library.tables).filter((problem) => !later.has(JSON.stringify(problem)))
  return { library: { ...library, tables }, problems: [...problems, ...hidden] }
}
