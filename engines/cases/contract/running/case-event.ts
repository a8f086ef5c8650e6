import { type Static, Type } from 'typebox'
import { Code, Name, type TimeLimit } from '../definition/codes.ts'

const At = Type.String({ format: 'date-time' })
const Account = Type.String({ format: 'uuid' })

/** A file of the platform's store, by its hash. */
export const EvidenceFile = Type.Object({
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  name: Type.String({ minLength: 1, maxLength: 200 }),
  type: Type.String({ maxLength: 120 }),
  bytes: Type.Integer({ minimum: 0 }),
})
export type EvidenceFile = Static<typeof EvidenceFile>

/** What a deadline has: a limit as the definition says it, or what a pause left of one. */
export type Span = { readonly limit: TimeLimit } | { readonly left: TimeLeft }

/** What is left of a limit: whole days of its kind, or milliseconds of running time, on the clock or within hours of work. */
export type TimeLeft =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly milliseconds: number }
  | { readonly workingMilliseconds: number }

export const DEADLINE_STATES = ['running', 'paused', 'met', 'missed'] as const
export type DeadlineStatus = (typeof DEADLINE_STATES)[number]

/** How a deadline stands after an event. `round` counts how often it began. */
export interface DeadlineState {
  readonly status: DeadlineStatus
  readonly round: number
  /** When it began, or went on after it stood still; `span` counts from there. */
  readonly from: string
  readonly span: Span
  readonly dueAt: string
  /** Runs beyond the years whose holidays are known. */
  readonly provisional?: boolean
  /** While paused: since when. */
  readonly pausedAt?: string
  /** What is to be done next about it, and when; nothing once all is said. */
  readonly next?: { readonly step: string; readonly at: string }
}

export interface ScoreState {
  readonly points: number
  readonly possible: number
  readonly percent: number | null
  readonly grade: string | null
  readonly vetoes: number
}

export interface Reason {
  readonly code?: string
  readonly text?: string
}

/** What hangs on whatever happened; each part says the new state of what it names. */
export interface Consequences {
  readonly to?: string
  readonly ended?: string
  readonly deadlines?: Readonly<Record<string, DeadlineState>>
  readonly effects?: readonly StagedEffect[]
  readonly tells?: readonly string[]
}

export type StagedEffect =
  | {
      readonly kind: 'open'
      readonly id: string
      readonly as: string
      readonly definition: string
      /** For which organisation it is started. */
      readonly starter: string
      readonly answers: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'flag'; readonly flag: 'red' | 'black'; readonly party: string }
  | { readonly kind: 'emit'; readonly event: string }

/** What somebody handed in with an act. */
export interface HandedIn {
  /** By form, a QuestionnaireResponse each. */
  readonly forms?: Readonly<Record<string, unknown>>
  /** Of those answers, what conditions, limits and lists go by: `form.item` → answer. */
  readonly values?: Readonly<Record<string, unknown>>
  /** Filled sheets, and what they came to. */
  readonly sheets?: Readonly<Record<string, unknown>>
  readonly scores?: Readonly<Record<string, ScoreState>>
  readonly evidence?: Readonly<Record<string, readonly EvidenceFile[]>>
  /** Codes of organisations. */
  readonly parties?: Readonly<Record<string, string>>
  readonly reason?: Reason
}

/** Something that happened to a case. The case is the fold of these, in their order, and of nothing else. */
export type Happening =
  | ({
      readonly kind: 'started'
      readonly definition: string
      readonly version: number
      readonly number: string
      readonly action: string
      readonly parent?: { readonly id: string; readonly as: string }
    } & HandedIn &
      Consequences)
  | ({
      readonly kind: 'acted'
      readonly action: string
      readonly role: string
      readonly assigned?: { readonly role: string; readonly users: readonly string[] }
    } & HandedIn &
      Consequences)
  | ({ readonly kind: 'opined'; readonly option: string } & HandedIn & Consequences)
  /** By itself: a rule of the stage held. */
  | ({ readonly kind: 'moved'; readonly rule: number } & Consequences)
  | ({
      readonly kind: 'deadline'
      readonly deadline: string
      readonly round: number
      readonly step: string
    } & Consequences)
  | { readonly kind: 'claimed'; readonly role: string; readonly user: string }
  | { readonly kind: 'released'; readonly role: string }
  | { readonly kind: 'commented'; readonly text: string }
  | { readonly kind: 'evidence'; readonly evidence: Readonly<Record<string, readonly EvidenceFile[]>> }
  | ({ readonly kind: 'child-ended'; readonly id: string; readonly outcome: string } & Consequences)
  | ({
      readonly kind: 'migrated'
      readonly version: number
      readonly reason: string
      readonly values: Readonly<Record<string, unknown>>
    } & Consequences)

export type HappeningKind = Happening['kind']

/** A happening with its place in the log of its case: numbered, dated, signed by whoever did it, chained by hashes. */
export interface CaseEvent {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly onBehalfOf?: string
  readonly organisation: string
  readonly happening: Happening
}

/** An event as people read it. */
export const ShownEvent = Type.Object({
  seq: Type.Integer(),
  at: At,
  by: Type.Optional(Type.Object({ id: Account, name: Type.String() })),
  onBehalfOf: Type.Optional(Type.Object({ id: Account, name: Type.String() })),
  organisation: Code,
  kind: Type.String(),
  /** What was done: the action, the opinion, the deadline's name. */
  what: Type.Optional(Name),
  role: Type.Optional(Name),
  to: Type.Optional(Name),
  reason: Type.Optional(Type.String()),
  text: Type.Optional(Type.String()),
  forms: Type.Array(Code),
  sheets: Type.Array(Code),
  evidence: Type.Array(EvidenceFile),
})
export type ShownEvent = Static<typeof ShownEvent>
