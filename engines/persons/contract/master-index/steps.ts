import { type Static, Type } from 'typebox'
import { Uuid } from '../uuid.ts'

export const STEP_KINDS = ['arrive', 'link', 'unlink', 'merge', 'correct', 'apart', 'undo'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** `Patient/…` */
const ChartName = Type.String({ pattern: '^Patient/[A-Za-z0-9.-]{1,64}$' })
/** Why, in words; it stands in the history of those concerned. */
const Reason = Type.String({ minLength: 2, maxLength: 500 })

/** One thing that was done to the index. */
export const Step = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: Type.Enum([...STEP_KINDS]),
  at: Type.String({ format: 'date-time' }),
  /** Id of the account, `system` where the platform did it by itself. */
  by: Type.String(),
  reason: Type.Optional(Type.String()),
  /** The score of a link that was made by itself: log2 of odds. */
  score: Type.Optional(Type.Number()),
  moves: Type.Array(Type.Object({ chart: ChartName, from: Type.Optional(Uuid), to: Uuid })),
  redirects: Type.Array(Type.Object({ person: Uuid, from: Type.Optional(Uuid), to: Type.Optional(Uuid) })),
  undoneBy: Type.Optional(Type.String({ format: 'uuid' })),
})
export type Step = Static<typeof Step>

/** Two persons are one: the id that more charts know stays. */
export const LinkWish = Type.Object({ one: Uuid, other: Uuid, reason: Reason }, { additionalProperties: false })
export type LinkWish = Static<typeof LinkWish>

/** Two persons are one, and it is said whose id stays, as another register has merged them. */
export const MergeWish = Type.Object({ survivor: Uuid, other: Uuid, reason: Reason }, { additionalProperties: false })
export type MergeWish = Static<typeof MergeWish>

/** Some charts are of somebody else than the person they were laid to. */
export const UnlinkWish = Type.Object(
  { person: Uuid, charts: Type.Array(ChartName, { minLength: 1, maxItems: 500 }), reason: Reason },
  { additionalProperties: false },
)
export type UnlinkWish = Static<typeof UnlinkWish>

/** Some charts come to another person, who is known. */
export const CorrectWish = Type.Object({ ...UnlinkWish.properties, to: Uuid }, { additionalProperties: false })
export type CorrectWish = Static<typeof CorrectWish>

export const UndoWish = Type.Object({ step: Uuid, reason: Reason }, { additionalProperties: false })
export type UndoWish = Static<typeof UndoWish>

/** What became of a wish to join: done, or waiting for a second person because something speaks against it. */
export const Joining = Type.Union([
  Type.Object({ state: Type.Literal('done'), step: Step }),
  Type.Object({ state: Type.Literal('proposed'), conflicts: Type.Array(Type.String()) }),
])
export type Joining = Static<typeof Joining>
