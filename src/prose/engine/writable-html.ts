/** HTML's own tags that authors may write: whether each stands by itself, and the attributes that it must have. */
export const writableHtml: ReadonlyMap<string, { readonly empty: boolean; readonly attributes: readonly string[] }> =
  new Map([
    ['br', { empty: true, attributes: [] }],
    ['wbr', { empty: true, attributes: [] }],
    ['sub', { empty: false, attributes: [] }],
    ['sup', { empty: false, attributes: [] }],
    ['kbd', { empty: false, attributes: [] }],
    ['abbr', { empty: false, attributes: ['title'] }],
  ])
