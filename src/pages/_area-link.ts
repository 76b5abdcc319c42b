import { byName } from '../derive/by-name.ts'
import type { Edition } from '../library.ts'

/** An area's name, with the way to its page. */
export function areaLink(
  id: string,
  { library, url }: Pick<Edition, 'library' | 'url'>,
): { readonly text: string; readonly href?: string } {
  const area = byName(library.registers.areas).get(id)
  return area === undefined ? { text: id } : { text: area.name, href: url.area(id) }
}
