/**
 * What readers type into the example site’s search, and what must come of it. The words are readers’: phrases out of the texts,
 * cells of tables, terms, abbreviations, slips of the pen, numbers, names of places, questions; few of them stand in a title.
 */

/** What must come first: a page, and the place on it that must be shown as its best: `/page/#anchor`. */
export interface Ranked {
  readonly query: string
  readonly first: string
}

const annual = '/annual-reports/annual-report-2003-04/'
const race = '/reports/race-equality-2021/'
const racist = '/bulletins/inspection-findings-1-05/'
const harm = '/bulletins/inspection-findings-3-06/'
const article = '/commentary/early-implementation-3-commentary/'
const leadership = `${race}leadership-staffing-services-and-information/`
const quality = `${race}quality-of-reports-and-case-supervision/`
const staff = `${race}perspectives-of-staff/`
const users = `${race}perspectives-of-service-users/`
const term = (name: string) => `/glossary/#term-${name}`

export const ranked: readonly Ranked[] = [
  // Phrases out of the two bulletins.
  { query: 'effect of the incident on the victim', first: `${racist}#summary-of-findings` },
  { query: 'Stephen Lawrence’s death', first: `${racist}#context-and-objectives` },
  { query: 'racially aggravated offences prosecutions', first: `${racist}#context-and-objectives` },
  { query: 'home visits high risk', first: `${racist}#quality-of-interventions` },
  { query: 'court reports protocols', first: `${racist}#quality-of-management` },
  { query: 'had not been convicted again', first: `${racist}#quality-of-initial-outcomes` },
  { query: 'independent inspectorate Home Office pays', first: `${racist}#the-full-report-and-the-inspectorate` },
  { query: 'head of lifer review and recall', first: `${harm}#the-structure-of-the-inspection-and-report` },
  { query: 'chair MAPPA meetings minutes', first: `${harm}#mappa` },
  { query: 'accommodation to move on to', first: `${harm}#approved-premises-and-accommodation` },
  { query: 'police told of licence conditions', first: `${harm}#using-and-sharing-intelligence-and-information` },
  { query: 'deportation immigration service', first: `${harm}#managing-offenders` },
  { query: 'anecdotes and impressions', first: `${harm}#measuring-results` },
  { query: 'preparing offenders for release from prison', first: `${harm}#assessing-offenders-and-sentence-planning` },
  { query: 'staff sharing a workplace police probation', first: `${harm}#leadership-and-strategic-management` },
  // Out of the commentary.
  { query: 'breach packs rejected spelling', first: `${article}#enforcement` },
  { query: 'child protection procedures', first: `${article}#early-work-in-the-nps` },
  { query: 'staff under pressure from workload', first: `${article}#conclusion` },
  { query: 'induction moved towards groups', first: `${article}#assisting-sentence-and-the-assignment-of-cases` },
  // Out of the annual report: numbered paragraphs.
  { query: 'Grove House Manchester', first: `${annual}the-year/#p1.7` },
  { query: 'delegations from Bulgaria and Russia', first: `${annual}the-year/#p1.18` },
  { query: 'complain formally', first: `${annual}the-year/#p1.22` },
  { query: 'three inspectorates instead of five', first: `${annual}the-year/#p1.20` },
  { query: 'boards add value', first: `${annual}thematic-inspections/#p3.17` },
  { query: 'voluntary organisation that houses offenders', first: `${annual}thematic-inspections/#p3.25` },
  { query: 'information technology NPSISS', first: `${annual}thematic-inspections/#p3.30` },
  { query: 'silo thinking', first: `${annual}joint-thematic-inspections/#p4.20` },
  { query: 'pilot inspections Bolton Luton', first: `${annual}looking-ahead/#p5.5` },
  { query: 'programme fetishism', first: `${annual}foreword/#staff-morale-programmes-and-case-management` },
  { query: 'contestability ugly word', first: `${annual}foreword/#stability-and-change-opportunities-and-threats` },
  { query: 'followed for two years convicted again', first: `${annual}area-inspections/#p2.11` },
  // Out of the report on race equality.
  { query: 'prayers Muhammad', first: `${quality}#assessment-and-planning` },
  { query: 'asylum seeker unpaid work', first: `${quality}#pre-sentence-reports` },
  { query: 'keep receipts stopped by police', first: `${quality}#assessment-and-planning` },
  { query: '“Let’s Talk About Race”', first: `${leadership}#strategy-and-resources` },
  { query: 'Khidmat centre', first: `${leadership}#services-for-ethnic-minority-service-users` },
  { query: 'mentoring Tower Hamlets Bangladeshi', first: `${leadership}#services-for-ethnic-minority-service-users` },
  { query: 'soul-destroying', first: `${staff}#handling-of-complaints-and-grievances` },
  { query: 'Association of Black Probation Officers', first: `${staff}#understanding-and-support-from-managers` },
  { query: 'shame young Asian men', first: `${users}#addressing-diversity-by-probation` },
  {
    query: 'stopped by the police nine times',
    first: `${race}contextual-facts/#life-on-supervision-stops-and-arrests`,
  },
  { query: 'public sector equality duty', first: `${race}introduction/#background` },
  // Cells of tables.
  { query: 'Northern Ireland and Isle of Man', first: '/data/annual-report-2003-04/inspection-hours/' },
  { query: 'felt isolated at work', first: '/data/annual-report-2003-04/race-equality-staff/' },
  { query: 'case allocation system completed', first: `${article}#table-shares_r2` },
  { query: 'first appointment within five working days', first: `${article}#table-shares_r4` },
  // Names of places, bodies and programmes.
  { query: 'Kent', first: '/areas/kent/' },
  { query: 'Dyfed Powys', first: '/areas/dyfed-powys/' },
  { query: 'dyfed-powys', first: '/areas/dyfed-powys/' },
  { query: 'avon and somerset', first: '/areas/avon-and-somerset/' },
  { query: 'Devon & Cornwall', first: '/areas/devon-and-cornwall/' },
  { query: 'Dyfed Powis', first: '/areas/dyfed-powys/' },
  { query: 'thames valley', first: '/areas/thames-valley/' },
  { query: 'Welsh areas', first: `${annual}area-inspections/#p2.22` },
  { query: 'Quality & Impact', first: '/programmes/quality-and-impact-inspections/' },
  { query: 'quality and impact', first: '/programmes/quality-and-impact-inspections/' },
  // Abbreviations, and what they stand for.
  { query: 'RMO', first: racist },
  { query: 'RMOs', first: racist },
  { query: 'ViSOR', first: term('visor') },
  { query: 'violent and sex offender register', first: term('visor') },
  { query: 'RANSG', first: term('ransg') },
  { query: 'BCU commanders', first: term('bcu') },
  { query: 'offender assessment system in prisons', first: `${harm}#assessing-offenders-and-sentence-planning` },
  { query: 'pre-sentence report pilot', first: `${quality}#pre-sentence-reports` },
  { query: 'Macpherson', first: `${racist}#summary-of-findings` },
  { query: 'MacPherson definition', first: `${racist}#summary-of-findings` },
  // Questions.
  { query: 'how many prison files did inspectors read', first: `${harm}#the-structure-of-the-inspection-and-report` },
  { query: 'what does an hour of inspection cost', first: `${annual}the-year/#p1.30` },
  { query: 'why did managers not challenge racist attitudes', first: `${racist}#summary-of-findings` },
  { query: 'Is ViSOR delayed?', first: `${annual}thematic-inspections/#p3.33` },
  { query: 'who launched the street crime initiative?', first: `${annual}joint-thematic-inspections/#p4.10` },
  { query: 'how long will it take to inspect 155 YOTs', first: `${annual}looking-ahead/#p5.4` },
  { query: 'why were courts losing confidence', first: `${annual}foreword/#fewer-and-shorter-reports-for-courts` },
]

/** Slips of the pen: what the page must suggest, and what must come first where that is followed. */
export interface Misspelt extends Ranked {
  readonly meant: string
}

export const misspelt: readonly Misspelt[] = [
  { query: 'vizor', meant: 'ViSOR', first: term('visor') },
  { query: 'Leicestershrie', meant: 'Leicestershire', first: '/areas/leicestershire-and-rutland/' },
  { query: 'deporttaion', meant: 'deportation', first: `${harm}#managing-offenders` },
  { query: 'annecdotes', meant: 'Anecdotes', first: `${harm}#measuring-results` },
  { query: 'conscriptoin Zimbabwe', meant: 'conscription Zimbabwe', first: `${quality}#assessment-and-planning` },
  {
    query: 'programme fetichism',
    meant: 'programme fetishism',
    first: `${annual}foreword/#staff-morale-programmes-and-case-management`,
  },
]

/** Numbers, and all that they name: no more, no fewer, in this order, before anything else. */
export const exact: readonly { readonly query: string; readonly hrefs: readonly string[] }[] = [
  { query: '1/05', hrefs: [racist] },
  { query: 'Inspection Findings 3/06', hrefs: [harm] },
  { query: 'bulletin 3/2006', hrefs: [harm] },
  { query: '2.15', hrefs: [`${annual}area-inspections/#p2.15`] },
  { query: 'paragraph 3.22', hrefs: [`${annual}thematic-inspections/#p3.22`] },
  {
    query: 'recommendation 10',
    hrefs: ['/recommendations/race-equality-2021/10/', '/recommendations/inspection-findings-3-06/10/'],
  },
  { query: 'rec. 10 race equality', hrefs: ['/recommendations/race-equality-2021/10/'] },
  { query: '10-1', hrefs: ['/recommendations/race-equality-2021/10-1/'] },
  { query: 'recommendation 15', hrefs: ['/recommendations/race-equality-2021/15/'] },
  { query: 'ISBN 978-1-84099-972-3', hrefs: [race] },
  { query: '274095', hrefs: [harm] },
  { query: 'recommendation 99', hrefs: [] },
  { query: '9.99', hrefs: [] },
  { query: '4/07', hrefs: [] },
]

/** What finds nothing: nonsense, and words that the site does not have, however like others they are. */
export const nothing: readonly string[] = [
  'zyzzyva',
  'qqq',
  'quantum chromodynamics',
  'harmonica',
  'probably kangaroo',
  'Kent zyzzyva',
  '"harm of risk"',
  '"probation national service"',
  'vizor',
  'risk 98765',
  'lighthouse keepers',
]

/** What must not come first, though it has the words. */
export const notFirst: readonly { readonly query: string; readonly page: string; readonly because: string }[] = [
  { query: 'London', page: '/areas/london-nps-region/', because: 'most reports are about the probation area' },
  { query: 'and', page: '/glossary/', because: 'it is no word to look for' },
  { query: 'the victim perspective', page: `${users}`, because: 'it only has the word perspective in its title' },
  { query: 'stop and search', page: `${race}references/`, because: 'a list of sources is not about what it names' },
  {
    query: 'Carter Report',
    page: '/data/annual-report-2003-04/report-list/',
    because: 'it lists reports, not this one',
  },
  { query: 'leadership', page: '/glossary/', because: 'no term is about it' },
]
