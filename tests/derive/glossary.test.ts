import { describe, expect, test } from 'vitest'
import { glossaryTerms, termNamed } from '../../src/derive/glossary.ts'
import { aTerm, someRegisters } from '../support/library.ts'

const pilot = aTerm('Pilot')
const vts = aTerm('VTS', { expansion: 'Vessel traffic service', variants: ['traffic service'] })
const mon = aTerm('Ynys Môn’s lights (north)')
const registers = someRegisters({ glossary: [vts, mon, pilot, aTerm('pilot'), aTerm('???')] })

describe('glossaryTerms', () => {
  test('terms are in alphabetical order, each with an anchor of its own', () => {
    expect(glossaryTerms(registers).map(({ slug, term }) => [slug, term.term])).toEqual([
      ['term', '???'],
      ['pilot', 'Pilot'],
      ['pilot-2', 'pilot'],
      ['vts', 'VTS'],
      ['ynys-mons-lights-north', 'Ynys Môn’s lights (north)'],
    ])
  })
})

describe('termNamed', () => {
  test('a term answers to its name, its variants and what it stands for, in any capitals', () => {
    for (const name of ['VTS', 'vts', 'traffic service', 'Traffic Service', 'vessel traffic service']) {
      expect(termNamed(name, registers)).toBe(vts)
    }
  })

  test('exact capitals come first', () => {
    expect(termNamed('pilot', registers)?.definition).toBe('What pilot means.')
    expect(termNamed('Pilot', registers)).toBe(pilot)
  })

  test('a name that the glossary has not gives nothing', () => {
    expect(termNamed('tug', registers)).toBeUndefined()
  })
})
