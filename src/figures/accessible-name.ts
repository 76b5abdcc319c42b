const longest = 150

/** A picture's name for assistive technology: its kind and subject, cut at a word where it would pass 150 characters. */
export function accessibleName(kind: string, title: string): string {
  const name = `${kind}: ${title}`
  if (name.length <= longest) return name
  const cut = name.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`
}
