/**
 * What readers type into the example site’s search, and what must come first. Queries are in readers’ words: phrases out of the
 * text, cells of tables, terms of the glossary, abbreviations, slips of the pen, numbers, names of places, questions.
 */
export interface RankedQuery {
  readonly query: string
  /** The page that must come first, and the place on it that must be the best of those shown: `/page/#anchor`. */
  readonly first: string
}

const annual = '/annual-reports/annual-report-2003-04/'
const race = '/reports/race-equality-2021/'
const racist = '/bulletins/inspection-findings-1-05/'
const harm = '/bulletins/inspection-findings-3-06/'
const article = '/commentary/early-implementation-3-commentary/'
const table = (name: string) => `/data/${name}/`
const term = (name: string) => `/glossary/#term-${name}`

export const phrases: readonly RankedQuery[] = [
  { query: 'effect of the incident on the victim', first: `${racist}#summary-of-findings` },
  { query: 'Stephen Lawrence’s death', first: `${racist}#context-and-objectives` },
  { query: 'racially aggravated offences prosecutions', first: `${racist}#context-and-objectives` },
  { query: 'home visits high risk', first: `${racist}#quality-of-interventions` },
  { query: 'court reports protocols', first: `${racist}#quality-of-management` },
  { query: 'had not been convicted again', first: `${racist}#quality-of-initial-outcomes` },
  { query: 'pays for the inspectorate', first: `${racist}#the-full-report-and-the-inspectorate` },
  { query: 'head of lifer review and recall', first: `${harm}#the-structure-of-the-inspection-and-report` },
  { query: 'chair MAPPA meetings minutes', first: `${harm}#mappa` },
  { query: 'accommodation to move on to', first: `${harm}#approved-premises-and-accommodation` },
  { query: 'police told of licence conditions', first: `${harm}#using-and-sharing-intelligence-and-information` },
  { query: 'deportation immigration service', first: `${harm}#managing-offenders` },
  { query: 'anecdotes and impressions', first: `${harm}#measuring-results` },
  { query: 'preparing offenders for release from prison', first: `${harm}#assessing-offenders-and-sentence-planning` },
  { query: 'staff sharing a workplace police probation', first: `${harm}#leadership-and-strategic-management` },
  { query: 'breach packs rejected spelling', first: `${article}#enforcement` },
  { query: 'group induction', first: `${article}#assisting-sentence-and-the-assignment-of-cases` },
  { query: 'first appointment within five working days', first: `${article}#early-work-in-the-crcs` },
  { query: 'child protection procedures', first: `${article}#early-work-in-the-nps` },
  { query: 'staff under pressure from workload', first: `${article}#conclusion` },
  { query: 'Grove House Manchester', first: `${annual}the-year/#p1.7` },
  { query: 'delegations from Bulgaria and Russia', first: `${annual}the-year/#p1.18` },
  { query: 'formal complaints', first: `${annual}the-year/#p1.22` },
  { query: 'Carter Report', first: `${annual}the-year/#p1.6` },
  { query: 'boards add value', first: `${annual}thematic-inspections/#p3.17` },
  { query: 'minority ethnic staff felt isolated', first: `${annual}thematic-inspections/#p3.22` },
  { query: 'voluntary organisation that houses offenders', first: `${annual}thematic-inspections/#p3.25` },
  { query: 'information technology NPSISS', first: `${annual}thematic-inspections/#p3.30` },
  { query: 'prayers Muhammad', first: `${race}quality-of-reports-and-case-supervision/#assessment-and-planning` },
  {
    query: 'county lines',
    first: `${race}quality-of-reports-and-case-supervision/#service-implementation-and-delivery`,
  },
  { query: 'asylum seeker unpaid work', first: `${race}quality-of-reports-and-case-supervision/#pre-sentence-reports` },
  { query: 'Black Lives Matter', first: `${race}leadership-staffing-services-and-information/#strategy-and-resources` },
  { query: 'George Floyd', first: `${race}leadership-staffing-services-and-information/#strategy-and-resources` },
  {
    query: 'Khidmat centre',
    first: `${race}leadership-staffing-services-and-information/#services-for-ethnic-minority-service-users`,
  },
  {
    query: 'Muslim women in prison',
    first: `${race}leadership-staffing-services-and-information/#services-for-ethnic-minority-service-users`,
  },
  {
    query: 'stopped by the police nine times',
    first: `${race}contextual-facts/#life-on-supervision-stops-and-arrests`,
  },
]

export const tables: readonly RankedQuery[] = [
  { query: 'Northern Ireland and Isle of Man', first: table('annual-report-2003-04/inspection-hours') },
  { query: 'further follow-up Dyfed-Powys February 2004', first: `${annual}appendix-a/#the-reports` },
]

export const names: readonly RankedQuery[] = [
  { query: 'Kent', first: '/areas/kent/' },
  { query: 'Dyfed Powys', first: '/areas/dyfed-powys/' },
  { query: 'dyfed-powys', first: '/areas/dyfed-powys/' },
  { query: 'avon and somerset', first: '/areas/avon-and-somerset/' },
  { query: 'Devon & Cornwall', first: '/areas/devon-and-cornwall/' },
  { query: 'thames valley', first: '/areas/thames-valley/' },
  { query: 'west mercia probation', first: '/areas/west-mercia/' },
  { query: 'Welsh areas', first: `${annual}area-inspections/#p2.22` },
  { query: 'Quality & Impact', first: '/programmes/quality-and-impact-inspections/' },
  { query: 'quality and impact', first: '/programmes/quality-and-impact-inspections/' },
]

export const abbreviations: readonly RankedQuery[] = [
  { query: 'RMO', first: racist },
  { query: 'RMOs', first: racist },
  { query: 'ViSOR', first: term('visor') },
  { query: 'violent and sex offender register', first: term('visor') },
  { query: 'RANSG', first: term('ransg') },
  { query: 'BCU commanders', first: `${harm}#leadership-and-strategic-management` },
  { query: 'SMBs use of data', first: `${harm}#measuring-results` },
  { query: 'offender assessment system in prisons', first: `${harm}#prisons` },
  { query: 'pre-sentence report pilot', first: `${race}quality-of-reports-and-case-supervision/#pre-sentence-reports` },
  { query: 'case allocation system completed', first: `${article}#assisting-sentence-and-the-assignment-of-cases` },
  { query: 'Macpherson', first: term('macpherson-inquiry') },
  { query: 'Lammy', first: term('lammy-review') },
  { query: 'IQR below 50', first: `${annual}area-inspections/#audits-of-accredited-programmes` },
]

export const questions: readonly RankedQuery[] = [
  { query: 'What did staff think of the inspection?', first: `${annual}area-inspections/#p2.19` },
  { query: 'how many files did inspectors read', first: `${harm}#the-structure-of-the-inspection-and-report` },
  {
    query: 'which probation areas did inspectors visit for racially motivated offenders',
    first: `${racist}#methodology`,
  },
  { query: 'what does an hour of inspection cost', first: `${annual}the-year/#p1.30` },
  { query: 'why did managers not challenge racist attitudes', first: `${racist}#summary-of-findings` },
  { query: 'how are cases allocated wrongly', first: `${article}#conclusion` },
  { query: 'Is ViSOR delayed?', first: `${annual}thematic-inspections/#p3.33` },
]
