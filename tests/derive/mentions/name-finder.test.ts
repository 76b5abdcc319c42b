import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Name, NamedKind } from '../../../src/derive/mentions/name.ts'
import { nameFinder } from '../../../src/derive/mentions/name-finder.ts'

const name = (text: string, kind: NamedKind = 'area', sort = 'coastal area'): Name => ({
  text,
  thing: { kind, id: text.toLowerCase().replace(/\W+/g, '-') },
  ...(kind === 'area' && { sort }),
})

/** The pieces of the text that are names, as they stand. */
function found(text: string, ...names: readonly (string | Name)[]): readonly string[] {
  const all = names.map((each) => (typeof each === 'string' ? name(each) : each))
  return nameFinder(all)(text).map(({ start, end }) => text.slice(start, end))
}

const body = (text: string) => name(text, 'body')
const term = (text: string) => name(text, 'term')

describe('a name is found', () => {
  test.each([
    ['alone', 'In Kent it rained.', 'Kent', 'Kent'],
    ['with its capitals only', 'kent, Kent', 'Kent', 'Kent'],
    ['all in capitals', 'THE KENT REPORT', 'Kent', 'KENT'],
    ['with a possessive, straight or curly', 'Kent’s', 'Kent', 'Kent'],
    ['before a bracket and after a quotation mark', '“Kent” (', 'Kent', 'Kent'],
    ['over a line’s end', 'South\nWales', 'South Wales', 'South\nWales'],
    ['over a no-break space', 'South\u00a0Wales', 'South Wales', 'South\u00a0Wales'],
    ['with “and” for “&”', 'Avon and Somerset', 'Avon & Somerset', 'Avon and Somerset'],
    ['with “&” for “and”', 'Avon & Somerset', 'Avon and Somerset', 'Avon & Somerset'],
    ['with a space for its hyphen', 'the North West', 'North-West', 'North West'],
    ['with another hyphen', 'Dyfed\u2011Powys', 'Dyfed-Powys', 'Dyfed\u2011Powys'],
    ['with Welsh letters', 'yn Ynys Môn, nid', 'Ynys Môn', 'Ynys Môn'],
    ['with its accents written apart', 'Ynys Mo\u0302n', 'Ynys Môn', 'Ynys Mo\u0302n'],
    ['before a small word tied to it', 'a Kent-based firm', 'Kent', 'Kent'],
    ['after a small word tied to it', 'pre-Kent', 'Kent', 'Kent'],
    ['in a slash', 'Kent/Sussex', 'Kent', 'Kent'],
  ])('%s', (_how, text, given, as) => {
    expect(found(text, given)).toEqual([as])
  })

  test('with a curly apostrophe for a straight one, and none after its plural', () => {
    expect(found('King’s Lynn', "King's Lynn")).toEqual(['King’s Lynn'])
    expect(found('the Magistrates’ Courts Inspectorate', body("Magistrates' Courts Inspectorate"))).toHaveLength(1)
    expect(found('the Magistrates’ Courts Inspectorate', body('Magistrates Courts Inspectorate'))).toHaveLength(1)
  })

  test('with a colon in it, whether or not a space follows that', () => {
    expect(found('EP:IC and EP: IC', body('EP:IC'))).toEqual(['EP:IC', 'EP: IC'])
  })
})

describe('no name is found', () => {
  test.each([
    ['in the middle of a word', 'Kentish', 'Kent'],
    ['in small letters', 'a kent', 'Kent'],
    ['in a word with a hyphen that is another name', 'Newcastle-under-Lyme', 'Lyme'],
    ['in the first half of one', 'Dyfed-Powys', 'Dyfed'],
    ['in an address', 'see www.Kent.gov.uk', 'Kent'],
    ['in an e-mail address', 'office@Kent', 'Kent'],
    ['over the end of a sentence', 'It went South. Wales was next.', 'South Wales'],
    ['with a digit to it', 'Kent2', 'Kent'],
  ])('%s', (_how, text, given) => {
    expect(found(text, given)).toEqual([])
  })

  test('inside a longer name of a register, of whatever kind', () => {
    expect(found('Kent Police', 'Kent', body('Kent Police'))).toEqual(['Kent Police'])
    expect(found('West Yorkshire', 'Yorkshire', 'West Yorkshire')).toEqual(['West Yorkshire'])
    expect(found('Greater London Authority', 'London', body('Greater London Authority'))).toEqual([
      'Greater London Authority',
    ])
    expect(found('risk of harm', term('risk'), term('risk of harm'))).toEqual(['risk of harm'])
  })

  test('from the middle of a name that began before it', () => {
    expect(found('East West Mercia', body('East West'), body('West Mercia'))).toEqual(['East West'])
  })
})

describe('an area is not found in a longer name that no register has', () => {
  test.each(['Greater London Authority', 'the Greater London plan', 'in West London', 'West London', 'London Bridge'])(
    '%s',
    (text) => expect(found(text, 'London')).toEqual([]),
  )
  test.each(['a University of Kent study', 'he met Royal Kent there', 'Kent Police said', 'Kent County Council'])(
    '%s',
    (text) => expect(found(text, 'Kent')).toEqual([]),
  )
  test.each([
    'Yet Kent did well',
    'It rose. Unlike Kent, others',
    'NHS Kent spoke',
    'Kent and Sussex Police',
    'Kent’s Chief Officer',
    'the Government of Kent',
    'the Kent Coastal Area',
    'the Kent CA',
    'Kent, Sussex',
    'Kent (South)',
  ])('but it is in: %s', (text) => expect(found(text, 'Kent')).toEqual(['Kent']))

  test('nor does another known name beside it make it longer', () => {
    expect(found('the Kent YOT', 'Kent', term('YOT'))).toEqual(['Kent', 'YOT'])
  })

  test('while a body is found whatever stands beside it', () => {
    expect(found('Home Office Research', body('Home Office'))).toEqual(['Home Office'])
  })
})

describe('capitals and plurals', () => {
  test('a term in small letters may have any capitals, and its regular plural', () => {
    expect(found('Interventions; an INTERVENTION', term('intervention'))).toEqual(['Interventions', 'INTERVENTION'])
    expect(found('case studies', term('case study'))).toEqual(['case studies'])
    expect(found('patches', term('patch'))).toEqual(['patches'])
  })

  test('an abbreviation has its own capitals, and an s', () => {
    expect(found('CRCs, CRC’s, crc, CRCS', body('CRC'))).toEqual(['CRCs', 'CRC'])
  })

  test('a name that begins small is large at the beginning of a sentence', () => {
    expect(found('nDelius is. NDelius was. NDELIUS', body('nDelius'))).toEqual(['nDelius', 'NDelius', 'NDELIUS'])
  })

  test('a word that is an abbreviation too is not found in small letters', () => {
    expect(found('or, so, or OR', term('OR'))).toEqual(['OR'])
  })

  test('a name of which only the first letter is large may begin small within a sentence', () => {
    expect(found('the immigration service', body('Immigration service'))).toEqual(['immigration service'])
    expect(found('the Immigration Service', body('Immigration service'))).toEqual([])
  })

  test('an ordinary word is not found in a word with a hyphen', () => {
    expect(found('post-intervention, intervention-led', term('intervention'))).toEqual([])
  })
})

describe('things of one name', () => {
  test('are all named at once, each once, whatever their spellings', () => {
    const [first] = nameFinder([name('London'), body('London'), { ...body('London'), isOwn: true }])('In London.')
    expect(first?.names.map(({ thing }) => thing.kind)).toEqual(['area', 'body', 'body'])
  })

  test('a name without a letter or digit is never found', () => {
    expect(found('… – …', '…', term('–'))).toEqual([])
  })
})

describe('by an oracle that tries every name at every place', () => {
  const word = fc.constantFrom(
    'Kent',
    'kent',
    'West',
    'of',
    'and',
    '&',
    'CRC',
    'CRCs',
    'KENT',
    'harm',
    'Harm',
    'risk',
    'Risk',
  )
  const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '-', ', ', '. ', '’s ', '/', '', ' (')
  const text = fc.array(fc.tuple(word, gap), { maxLength: 14 }).map((pairs) => pairs.flat().join(''))
  const naming = fc
    .array(fc.constantFrom('Kent', 'West', 'CRC', 'harm', 'risk', 'of', '&'), { minLength: 1, maxLength: 3 })
    .filter((words) => words[0] !== '&' && words.at(-1) !== '&')
    .map((words) => term(words.join(' ')))

  test('the same names are found', () => {
    fc.assert(
      fc.property(text, fc.array(naming, { maxLength: 6 }), (sample, names) => {
        expect(found(sample, ...names)).toEqual(tried(sample, names))
      }),
      { numRuns: 2000 },
    )
  })

  test('what is found does not overlap, and stands in order', () => {
    fc.assert(
      fc.property(text, fc.array(naming, { maxLength: 6 }), (sample, names) => {
        const places = nameFinder(names)(sample).flatMap(({ start, end }) => [start, end])
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
    )
  })
})

test('the work grows with the text, not with the number of names: each word is looked up once for each step of a name', () => {
  const looked = (count: number, words: number) => {
    const names = Array.from({ length: count }, (_, index) => term(`word${index} of the place`))
    const find = nameFinder(names)
    const get = Map.prototype.get
    let calls = 0
    Map.prototype.get = function (key: unknown) {
      calls++
      return get.call(this, key)
    }
    try {
      find('all that was said of the place '.repeat(words))
    } finally {
      Map.prototype.get = get
    }
    return calls
  }
  const small = looked(10, 100)
  expect(looked(5000, 100)).toBe(small)
  expect(looked(10, 200)).toBe(2 * small)
})

/** By regular expressions, one for each name, tried at every letter that can begin one, from left to right: the longest there. */
function tried(text: string, names: readonly Name[]): readonly string[] {
  const patterns = names.flatMap(({ text: own }) => known.get(own) ?? keep(own))
  const all: string[] = []
  for (let at = 0; at < text.length; ) {
    const isWithin = /[A-Za-z]/.test(text[at - 1] ?? '') || /[^A-Za-z&]/.test(text[at] ?? '')
    const fitting = (isWithin ? [] : patterns).flatMap(({ pattern, isProper, isOrdinary }) => {
      pattern.lastIndex = at
      const match = pattern.exec(text)?.[0]
      return match !== undefined && isUntied(text, at, match, isProper) ? [{ match, isOrdinary }] : []
    })
    const longest = Math.max(1, ...fitting.map(({ match }) => match.length))
    // What a title swallows is passed over whole: no shorter name is found inside it.
    const [named] = fitting.filter(
      ({ match, isOrdinary }) => match.length === longest && !isTitled(text, at, match, isOrdinary),
    )
    if (named !== undefined) all.push(named.match)
    at += longest
  }
  return all
}

/** The patterns of names met before: making one takes longer than trying it. */
const known = new Map<string, ReturnType<typeof patternsOf>>()

function keep(own: string) {
  const made = patternsOf(own.split(' '))
  known.set(own, made)
  return made
}

function patternsOf(words: readonly string[]) {
  const isSmall = (word: string) => word === word.toLowerCase()
  const isOrdinary = words.every(isSmall)
  const isPhrase =
    !isOrdinary && words.length > 1 && /^[A-Z][a-z]+$/.test(words[0] ?? '') && words.slice(1).every(isSmall)
  const source = (spelled: readonly string[], isShouted: boolean) =>
    spelled
      .map((word, index) => {
        const isLast = index === spelled.length - 1
        const plural = isLast && (word === 'CRC' || isOrdinary) ? (isShouted ? 'S?' : 's?') : ''
        const ends = isLast ? `(?![’'][A-Za-z])|(?=[’']s(?![A-Za-z0-9]))` : `(?![’'][A-Za-z])`
        const written = word === '&' ? '(?:&|(?<![A-Za-z0-9])and(?![A-Za-z0-9]))' : word
        return word === '&' ? `${written}(?:${ends})` : `(?<![A-Za-z0-9])${written}${plural}(?![A-Za-z0-9])(?:${ends})`
      })
      .join("(?:[’']?\\s+|-|)")
  const [first = '', ...rest] = words
  const opened =
    first[0] === first[0]?.toLowerCase() ? [[first.slice(0, 1).toUpperCase() + first.slice(1), ...rest]] : []
  const spelled = [words, ...(isPhrase ? [[first.toLowerCase(), ...rest]] : []), ...opened].map((each) =>
    source(each, false),
  )
  if (/[a-z]{2}/.test(words.join(' ')) && words.join('').length > 3 && !isOrdinary)
    spelled.push(
      source(
        words.map((word) => word.toUpperCase()),
        true,
      ),
    )
  return spelled.map((each) => ({
    pattern: new RegExp(each, isOrdinary ? 'iy' : 'y'),
    isOrdinary,
    isProper: !isOrdinary && !isPhrase,
  }))
}

/** What hyphens tie to a match is nothing, or, for a proper name, has no capitals. */
function isUntied(text: string, at: number, match: string, isProper: boolean): boolean {
  const before = /(?:(?:[A-Za-z0-9’']+|&)-)+$/u.exec(text.slice(0, at))?.[0] ?? ''
  const after = /^(?:[’']s)?((?:-(?:[A-Za-z0-9’']+|&))+)/u.exec(text.slice(at + match.length))?.[1] ?? ''
  return isProper ? !/[A-Z]/u.test(before + after) : before + after === ''
}

/** True for ordinary words with a capital that follow a word with a capital which opens no sentence. */
function isTitled(text: string, at: number, match: string, isOrdinary: boolean): boolean {
  if (!isOrdinary || !/^[A-Z]/u.test(match) || !/[a-z]/u.test(match)) return false
  const title = /([A-Za-z0-9&][^A-Za-z0-9&]*)(?<![A-Za-z0-9’'])[A-Z][a-z][A-Za-z0-9]*(?:’s)?\s+$/u.exec(
    text.slice(0, at),
  )
  return title !== null && /^.(?:’?\s*|-|’?,\s*)$/u.test(title[1] ?? '')
}
