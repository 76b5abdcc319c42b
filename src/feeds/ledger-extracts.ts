import type { Ledger } from '../derive/ledger/ledger.ts'
import type { Library } from '../model/library.ts'
import { axes, bases, reasons, speakers } from '../model/registers/events.ts'
import { maybe, needed, oneOf, precise } from './columns.ts'
import type { Extract } from './extract.ts'
import { stateExtract } from './state-extract.ts'

/** The files of the ledger to download: what was recommended, to whom, what happened, and how it stands on the ledger's day. */
export function ledgerExtracts({ registers }: Library, ledger: Ledger): readonly Extract[] {
  return [
    { ...recommendations, rows: registers.recommendations },
    { ...addressees, rows: registers.addressees },
    { ...events, rows: registers.events },
    stateExtract(registers, ledger),
  ]
}

type Columns = Omit<Extract, 'rows'>

const recommendations: Columns = {
  name: 'recommendations',
  title: 'Recommendations as they were made',
  key: ['id'],
  columns: [
    needed('id', 'The publication and the key, parted by a slash.'),
    needed('publication', 'The publication on this site that makes or retells it.'),
    needed('key', 'The printed number, else the group and the place in it.'),
    maybe('number', 'The number as it is printed.'),
    maybe('parent', 'The id of the recommendation of which this is a part.'),
    maybe('group_lead_in', 'The words before the group in which it stands.'),
    maybe('source_report', 'The report from which it comes, where the publication only retells it.'),
    maybe('anchor', 'The place in the publication where it is made.'),
    needed('issued', 'When it was made: a day, a month or a year.', precise),
    needed('kind', 'What it is called.'),
    maybe('priority', 'Its priority in the source’s own word.'),
    needed('text', 'Its text.'),
    { ...maybe('themes', 'The ids of its themes.'), isList: true },
    maybe('repeats', 'The id of the earlier recommendation that it asks again.'),
    maybe('supersedes', 'The id of the recommendation whose place it takes.'),
    maybe('success_test', 'By what the source would know that it is met.'),
  ],
}

const addressees: Columns = {
  name: 'addressees',
  title: 'To whom recommendations are made',
  key: ['recommendation', 'printed', 'role'],
  columns: [
    { ...needed('recommendation', 'The recommendation.'), refersTo: ['recommendations', 'id'] },
    maybe('body', 'The id of the body.'),
    needed('printed', 'Its name as it is printed.'),
    needed('role', 'Whether it is asked, or only consulted.', oneOf(['addressed', 'consulted'])),
  ],
}

const events: Columns = {
  name: 'events',
  title: 'What happened to recommendations',
  key: ['date', 'recorded', 'id', 'addressee', 'said_by', 'axis', 'value', 'reason', 'target', 'due', 'note'],
  columns: [
    needed('date', 'When it happened: a day, a month or a year.', precise),
    needed('recorded', 'The day on which this site first said so.', 'date'),
    { ...needed('id', 'The recommendation.'), refersTo: ['recommendations', 'id'] },
    maybe('addressee', 'The id or the printed name of the one that it concerns; blank for all that are asked.'),
    needed('said_by', 'Whose word it is.', oneOf(speakers)),
    needed('axis', 'What it is about.', oneOf(Object.keys(axes))),
    maybe('value', 'What is said; each axis has its own values.', oneOf([...new Set(Object.values(axes).flat())])),
    maybe('label', 'The source’s own word.'),
    maybe('basis', 'On what a verdict rests.', oneOf(bases)),
    maybe('reason', 'Why it was closed.', oneOf(reasons)),
    maybe('target', 'The recommendation that takes its place, or the body that takes it over.'),
    maybe('due', 'By when something is due: a day, a month or a year.', precise),
    maybe('note', 'What is said in words.'),
    maybe('evidence', 'Where the evidence can be seen.', 'anyURI'),
    needed('source', 'The document that says so.'),
  ],
}
