import { kindNames, kinds } from '../../model/kinds/index.ts'
import { FrontMatter } from '../../model/publication.ts'
import { fields } from '../fields.ts'
import type { Block } from './block.ts'
import { listing } from './listing.ts'

/** ```kinds: the kinds of publication, and in what the front matter of each differs from the common one. */
export const kindList: Block = {
  name: 'kinds',
  html: () =>
    listing(
      'Kinds of publication',
      ['Folder', 'What it holds', 'Front matter'],
      kindNames.map((name) => {
        const { one, about, frontMatter } = kinds[name]
        return [{ typed: `content/${name}/` }, { lines: [`${one}.`, about] }, difference(fields(frontMatter))]
      }),
    ),
}

const common = new Map(fields(FrontMatter).map((field) => [field.name, field]))

function difference(own: ReturnType<typeof fields>): string {
  const differing = own.flatMap(({ name, needed }) => {
    const field = common.get(name)
    if (field === undefined) return [`${name} besides`]
    return field.needed === needed ? [] : [`${name} ${needed ? 'is needed' : 'may be left out'}`]
  })
  return differing.length === 0 ? 'As above.' : `As above, but ${differing.join(', ')}.`
}
