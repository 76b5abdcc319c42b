import { z } from 'zod'
import { Day, PreciseDate, Slug, Text, WebAddress } from '../fields.ts'
import { RecommendationId } from './recommendations.ts'

/** Who says it: the body that is asked, the inspectorate, or somebody else. The three are never mixed. */
export const speakers = ['owner', 'inspectorate', 'third_party'] as const
export type Speaker = (typeof speakers)[number]

/** What an event is about, and the values that it may give. A deadline, a change of owner and a note have none. */
export const axes = {
  response: [
    'awaiting',
    'received',
    'none_received',
    'accepted',
    'partly',
    'in_principle',
    'alternative',
    'noted',
    'rejected',
  ],
  claim: ['not_started', 'planned', 'in_progress', 'complete', 'will_not_do'],
  verdict: [
    'not_assessed',
    'cannot_assess',
    'inadequate',
    'none',
    'limited',
    'partial',
    'substantial',
    'full',
    'exceeded',
  ],
  lifecycle: ['open', 'dormant', 'closed'],
  deadline: [],
  owner_change: [],
  note: [],
} as const
export type Axis = keyof typeof axes
export type Response = (typeof axes.response)[number]
export type Claim = (typeof axes.claim)[number]
export type Verdict = (typeof axes.verdict)[number]
export type Lifecycle = (typeof axes.lifecycle)[number]

/** On what a verdict rests. The owner's word, or nothing, is not enough to call something done. */
export const bases = ['none', 'owner_statement', 'documents', 'data', 'interview', 'visit', 'reinspection'] as const
export type Basis = (typeof bases)[number]

/** Why a recommendation was closed. */
export const reasons = [
  'implemented',
  'implemented_alternative',
  'not_implemented',
  'rejected',
  'superseded',
  'repeated',
  'no_longer_applies',
  'withdrawn',
  'tracking_ended',
] as const
export type Reason = (typeof reasons)[number]

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).meta({ allowed: `one of ${values.join(', ')}` })

const axisNames = Object.keys(axes) as [Axis, ...Axis[]]

/** A row of `events.csv`: something that happened to a recommendation. Nothing is edited; a correction is a new row. */
export const LedgerEvent = z.strictObject({
  /** When it happened. */
  date: PreciseDate,
  /** When this site first said so. */
  recorded: Day,
  /** The recommendation. */
  id: RecommendationId,
  /** The addressee's body, or its printed name where it has none; blank for all whom the recommendation asks. */
  addressee: Text.optional(),
  said_by: oneOf(speakers),
  axis: oneOf(axisNames),
  value: Text.optional(),
  /** The source's own word: “Well met”. */
  label: Text.optional(),
  basis: oneOf(bases).optional(),
  reason: oneOf(reasons).optional(),
  /** The recommendation that takes this one's place, or the body that takes it over. */
  target: z
    .union([RecommendationId, Slug])
    .optional()
    .meta({ allowed: 'the id of a recommendation or of a body, or blank' }),
  /** The day, month or year by which something is due. */
  due: PreciseDate.optional(),
  note: Text.optional(),
  /** Where the evidence can be seen. */
  evidence: WebAddress.optional(),
  /** The document and section that say so. */
  source: Text,
})
export type LedgerEvent = z.infer<typeof LedgerEvent>
