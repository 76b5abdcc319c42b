import type { Extract } from '../feeds/extract.ts'
import { registerExtracts } from '../feeds/register-extracts.ts'
import type { Edition } from '../library.ts'

/** The paths of the registers’ downloads. A register without rows has none. */
export function registerPaths({ library }: Edition) {
  return filledRegisters(library).map((extract) => {
    return { params: { register: extract.name }, props: { extract } satisfies { extract: Extract } }
  })
}

export const filledRegisters = (library: Edition['library']): readonly Extract[] =>
  registerExtracts(library).filter(({ rows }) => rows.length > 0)
