/** The members of an attribute that is a list: `"kent, essex"` → kent and essex; none for one that is left out. */
export function listed(attribute: string | undefined): readonly string[] {
  return (attribute ?? '')
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '')
}
