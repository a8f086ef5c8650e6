import { type Static, Type } from 'typebox'
import { Code } from '../definition/codes.ts'
import { EvidenceFile } from './case-event.ts'

const papers = {
  forms: Type.Optional(Type.Record(Code, Type.Unknown(), { description: 'by form, a QuestionnaireResponse' })),
  sheets: Type.Optional(Type.Record(Code, Type.Unknown(), { description: 'by sheet, what was found by item' })),
}

const ReasonWish = Type.Object({
  code: Type.Optional(Code),
  text: Type.Optional(Type.String({ maxLength: 2_000 })),
})

export const NewCase = Type.Object({
  id: Type.String({ format: 'uuid', description: 'chosen by who asks: sent twice, it is one case' }),
  organisation: Type.Optional(Code),
  ...papers,
})
export type NewCase = Static<typeof NewCase>

const version = Type.Integer({ minimum: 1, description: 'number of the last event that was seen' })

export const CaseAct = Type.Object({
  version,
  action: Code,
  ...papers,
  reason: Type.Optional(ReasonWish),
  assigns: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 50 })),
  organisation: Type.Optional(Code),
})
export type CaseAct = Static<typeof CaseAct>

export const CaseOpinion = Type.Object({
  /** Opinions are given side by side: one needs not to have seen the others. */
  version: Type.Optional(version),
  option: Code,
  ...papers,
  reason: Type.Optional(ReasonWish),
})
export type CaseOpinion = Static<typeof CaseOpinion>

export const CaseComment = Type.Object({ text: Type.String({ minLength: 1, maxLength: 2_000 }) })
export const CaseClaim = Type.Object({ version, role: Code })

export const CaseStep = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  stage: Code,
  outcome: Type.Union([Code, Type.Null()]),
})

/** What may be asked of one's inbox. */
export const WorkQuery = Type.Object({
  definition: Type.Optional(Code),
  stage: Type.Optional(Code),
  late: Type.Optional(Type.Boolean()),
  mine: Type.Optional(Type.Boolean({ description: 'what I have claimed, and what waits for me alone' })),
  text: Type.Optional(Type.String({ maxLength: 80, description: 'part of a number' })),
  after: Type.Optional(Type.String({ maxLength: 200, description: 'where the page before ended, as it was given' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})
export type WorkQuery = Static<typeof WorkQuery>

const Moment = Type.String({ format: 'date-time' })

export const WorkItem = Type.Object({
  case: Type.String({ format: 'uuid' }),
  definition: Code,
  version: Type.Integer(),
  number: Type.String(),
  stage: Code,
  role: Code,
  organisation: Code,
  since: Moment,
  dueAt: Type.Union([Moment, Type.Null()]),
  priority: Type.Integer({ description: '1 urgent, 2 soon, 3 ordinary' }),
  claimedBy: Type.Union([Type.Object({ name: Type.String(), isMe: Type.Boolean() }), Type.Null()]),
  summary: Type.Record(Type.String(), Type.Unknown(), { description: 'item → answer, masked' }),
  seq: Type.Integer({ description: 'number of the last event' }),
})
export type WorkItem = Static<typeof WorkItem>

export const WorkPage = Type.Object({
  rows: Type.Array(WorkItem),
  next: Type.Optional(Type.String()),
  count: Type.Integer({ description: 'counted as far as a thousand' }),
  late: Type.Integer({ description: 'of those' }),
})
export type WorkPage = Static<typeof WorkPage>

export const CaseFiles = Type.Object({ slot: Code, files: Type.Array(EvidenceFile, { minItems: 1, maxItems: 20 }) })
