import { byName } from '../derive/by-name.ts'
import type { Edition } from '../library.ts'

/** An area's name, with the way to its page. */
export function areaLink(id: string, { library }: Edition): { readonly text: string; readonly href?: string } {
  return { text: byName(library.registers.areas).get(id)?.name ?? id }
}
