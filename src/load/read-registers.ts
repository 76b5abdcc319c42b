import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import { placeOf } from '../model/place-of.ts'
import { type RegisterName, type Registers, registers } from '../model/registers/index.ts'
import { limits } from './limits.ts'
import { quoted } from './quoted.ts'
import { readFolder } from './read-folder.ts'
import { readText } from './read-text.ts'
import { type RegisterShape, register } from './register.ts'
import type { Report } from './report.ts'

const folder = 'data/registers'
const names = Object.keys(registers) as RegisterName[]

/** Every register as it is written; one without a file is empty. */
export function readRegisters(root: string, report: Report): Registers {
  const texts = new Map<string, string>()
  for (const { name, file } of readFolder(root, folder, report)) {
    const known = names.find((register) => name === `${register}.csv`)
    if (known === undefined) {
      const near = nearest(
        name,
        names.map((register) => `${register}.csv`),
      )
      report({
        file,
        line: 1,
        column: 1,
        found: `${quoted(name)} is not a register.`,
        allowed: `The registers are ${series(names.map((register) => `${register}.csv`))}.`,
        remedy: near === undefined ? 'Move or rename it.' : `Did you mean ${near}?`,
        rule: 'register-known',
      })
      continue
    }
    const text = readText(root, file, limits.csv, report)
    if (text !== null) texts.set(known, text)
  }
  const read = (name: RegisterName) => {
    const text = texts.get(name)
    const shape = registers[name] as RegisterShape<(typeof registers)[RegisterName]['row']>
    return text === undefined ? [] : register(text, `${folder}/${name}.csv`, shape, report)
  }
  const all = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Registers
  for (const row of all.recommendations) {
    if (row.id === `${row.publication}/${row.key}`) continue
    report({
      ...(placeOf(row, 'id') ?? { file: `${folder}/recommendations.csv`, line: 1, column: 1 }),
      subject: 'id',
      found: `${quoted(row.id)} is not the publication and the key of this row.`,
      allowed: `It must be ${row.publication}/${row.key}.`,
      remedy: 'Correct the id, the publication or the key.',
      rule: 'register-recommendation-named',
    })
  }
  return all
}
