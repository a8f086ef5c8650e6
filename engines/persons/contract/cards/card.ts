import { type Static, Type } from 'typebox'
import { CardState, CardStep, Moment, Uuid } from './words.ts'

/** Why; kept with the event, and nothing about the person. */
const Reason = Type.String({ minLength: 2, maxLength: 200 })

export const CardEvent = Type.Object({
  step: CardStep,
  at: Moment,
  by: Uuid,
  organisation: Type.String(),
  reason: Reason,
})
export type CardEvent = Static<typeof CardEvent>

/** The card 健康卡. Its serial is 122 random bits and tells nothing of its holder. */
export const Card = Type.Object({
  serial: Uuid,
  state: CardState,
  /** The oldest first. */
  events: Type.Array(CardEvent),
})
export type Card = Static<typeof Card>

/** The newest first. Of persons who were joined the cards of all. */
export const Cards = Type.Object({ person: Uuid, cards: Type.Array(Card) })
export type Cards = Static<typeof Cards>

export const IssueWish = Type.Object({ reason: Reason })
export type IssueWish = Static<typeof IssueWish>

export const StepWish = Type.Object({ step: Type.Enum(['suspend', 'resume', 'revoke']), reason: Reason })
export type StepWish = Static<typeof StepWish>
