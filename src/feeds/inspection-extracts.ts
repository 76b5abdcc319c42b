import { maybe, needed, oneOf, precise } from './columns.ts'
import type { Extract } from './extract.ts'

type Columns = Omit<Extract, 'rows'>

const note = maybe('note', 'What else is to be said of it.')
const source = needed('source', 'The document that says so.')

export const criteria: Columns = {
  name: 'criteria',
  title: 'What is judged',
  key: ['id'],
  columns: [
    needed('id', 'The short name by which ratings name it.'),
    needed('name', 'Its name.'),
    maybe('label', 'Its name in short.'),
    { ...needed('programme', 'The programme that judges by it.'), refersTo: ['programmes', 'id'] },
    needed('framework', 'The set of criteria to which it belongs.'),
    needed('kind', 'Whether the judgement is a score or a descriptor.', oneOf(['score', 'descriptor'])),
    maybe('unit', 'What a score is counted in.'),
    { ...maybe('scale', 'The descriptors from the lowest to the highest.'), isList: true },
    maybe('measure', 'What it has in common with criteria of other frameworks; blank where it is alone.'),
    source,
  ],
}

export const inspections: Columns = {
  name: 'inspections',
  title: 'Inspections',
  key: ['id'],
  columns: [
    needed('id', 'The short name by which other files name it.'),
    needed('name', 'Its name.'),
    { ...needed('programme', 'The programme to which it belongs.'), refersTo: ['programmes', 'id'] },
    needed(
      'stage',
      'Whether it is the first, a follow-up or a further follow-up.',
      oneOf(['inspection', 'follow-up', 'further-follow-up']),
    ),
    { ...maybe('areas', 'The ids of the areas that were inspected.'), isList: true },
    { ...maybe('bodies', 'The ids of the bodies that were inspected, where they are not areas.'), isList: true },
    { ...maybe('lead', 'The body that led it.'), refersTo: ['bodies', 'id'] },
    { ...maybe('partners', 'The ids of the bodies that inspected with it.'), isList: true },
    maybe('fieldwork_from', 'When the inspectors began their visits: a day, a month or a year.', precise),
    maybe('fieldwork_to', 'When the visits ended: a day, a month or a year.', precise),
    maybe('sample', 'What was looked at, in the source’s words.'),
    { ...maybe('follow_up_of', 'The inspection that it follows up.'), refersTo: ['inspections', 'id'] },
    maybe('publication', 'The publication on this site that is its report, or the summary of it.'),
    maybe('report_title', 'The title of its report, as the source lists it.'),
    maybe('report_kind', 'The kind under which the source lists the report.'),
    maybe('report_published', 'When the report came out: a day, a month or a year.', precise),
    maybe('report_summary', 'The summary that was published of it.'),
    maybe('action_plan_received', 'When the action plan came in; blank where nothing is known of it.', precise),
    note,
    source,
  ],
}

export const ratings: Columns = {
  name: 'ratings',
  title: 'What inspections found, by criterion',
  // The area may be blank, and a primary key must not be.
  key: [],
  columns: [
    { ...needed('inspection', 'The inspection that judged.'), refersTo: ['inspections', 'id'] },
    {
      ...maybe('area', 'The area that was judged; blank where it is of none in particular.'),
      refersTo: ['areas', 'id'],
    },
    { ...needed('criterion', 'What was judged.'), refersTo: ['criteria', 'id'] },
    maybe('value', 'The score as it is printed.', 'decimal'),
    maybe('descriptor', 'The descriptor, one of the criterion’s scale.'),
    maybe('n', 'How many cases or answers it rests on.', 'integer'),
    maybe('date', 'When it was given; where blank, the date of the report.', precise),
    note,
    source,
  ],
}
