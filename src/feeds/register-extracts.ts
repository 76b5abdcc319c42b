import { frameworks } from '../derive/inspections/frameworks.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { bodiesInUse } from '../derive/ledger/bodies-in-use.ts'
import { themesInUse } from '../derive/ledger/themes-in-use.ts'
import type { Library } from '../model/library.ts'
import { maybe, needed, oneOf, precise } from './columns.ts'
import type { Extract } from './extract.ts'
import { criteria, inspections, ratings } from './inspection-extracts.ts'

/**
 * The registers to download that all publications share; the ledger's are files of their own. Bodies, programmes, criteria and themes
 * are those that something public names: the others may be of what is to come.
 */
export function registerExtracts(library: Library): readonly Extract[] {
  const { registers } = library
  const inUse = programmesInUse(library)
  const known = new Set(
    inUse
      .flatMap(({ id }) => frameworks(id, registers))
      .flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id)),
  )
  return [
    { ...areas, rows: registers.areas },
    { ...bodies, rows: bodiesInUse(library) },
    { ...programmes, rows: inUse },
    { ...criteria, rows: registers.criteria.filter(({ id }) => known.has(id)) },
    { ...inspections, rows: registers.inspections },
    { ...ratings, rows: registers.ratings },
    { ...themes, rows: themesInUse(library) },
    { ...glossary, rows: registers.glossary },
  ]
}

type Columns = Omit<Extract, 'rows'>

const source = needed('source', 'The document that says so.')
const variants = { ...maybe('variants', 'Other ways of writing it.'), isList: true }

const areas: Columns = {
  name: 'areas',
  title: 'Areas',
  key: ['id'],
  columns: [
    needed('id', 'The short name by which other files name it.'),
    needed('name', 'Its name.'),
    variants,
    needed('kind', 'What sort of place it is, in the inspectorate’s own words.'),
    maybe('family', 'The family of areas with which it is compared.'),
    { ...maybe('parent', 'The area in which it lies.'), refersTo: ['areas', 'id'] },
    source,
    maybe('tile_column', 'Its place on a map of equal tiles, counted from the left.', 'integer'),
    maybe('tile_row', 'Its place on that map, counted from the top.', 'integer'),
    maybe('tile_code', 'The letters that stand for it there.'),
  ],
}

const bodies: Columns = {
  name: 'bodies',
  title: 'Bodies',
  key: ['id'],
  columns: [
    needed('id', 'The short name by which other files name it.'),
    needed('name', 'Its name.'),
    maybe('short', 'Its name in short.'),
    variants,
    needed('kind', 'What sort of organisation it is.'),
    maybe('from', 'When it began: a day, a month or a year.', precise),
    maybe('to', 'When it ended: a day, a month or a year.', precise),
    { ...maybe('successor', 'The body that took its place.'), refersTo: ['bodies', 'id'] },
    maybe('url', 'Its address on the web.', 'anyURI'),
    source,
  ],
}

const programmes: Columns = {
  name: 'programmes',
  title: 'Programmes of inspections',
  key: ['id'],
  columns: [
    needed('id', 'The short name by which other files name it.'),
    needed('name', 'Its name.'),
    maybe('short', 'Its name in short.'),
    maybe('from', 'When it began: a day, a month or a year.', precise),
    maybe('to', 'When it ended: a day, a month or a year.', precise),
    maybe('cycle', 'How often it comes round.'),
    maybe('follow_up_rule', 'What follows an inspection.'),
    maybe('covers', 'The kind of area that it reaches in the end, every one of them.'),
    maybe('action_plan_weeks', 'Within how many weeks of its report an area owes an action plan.', 'integer'),
    source,
  ],
}

const themes: Columns = {
  name: 'themes',
  title: 'Themes',
  key: ['id'],
  columns: [
    needed('id', 'The short name by which other files name it.'),
    needed('name', 'Its name.'),
    needed('definition', 'What belongs to it.'),
  ],
}

const glossary: Columns = {
  name: 'glossary',
  title: 'Glossary',
  key: ['term'],
  columns: [
    needed('term', 'The term.'),
    maybe('expansion', 'What an abbreviation stands for.'),
    variants,
    maybe(
      'in_text',
      'What becomes of it in texts where its author has not marked it; blank: it is found and told.',
      oneOf(['unmarked', 'by-hand']),
    ),
    needed('definition', 'What it means.'),
    source,
  ],
}
