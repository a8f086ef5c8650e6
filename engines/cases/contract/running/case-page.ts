import { type Static, Type } from 'typebox'
import { Code, Name } from '../definition/codes.ts'
import { EvidenceFile, ShownEvent } from './case-event.ts'

const Moment = Type.String({ format: 'date-time' })
const Role = Type.Object({ code: Code, name: Name })

/** Everything somebody with a part in a case sees of it. What forms and sheets look like is of the definition's version. */
export const CasePage = Type.Object({
  id: Type.String({ format: 'uuid' }),
  definition: Code,
  definitionVersion: Type.Integer(),
  name: Name,
  number: Type.String(),
  version: Type.Integer({ description: 'number of its last event: send it with what you do' }),
  stage: Type.Object({ code: Code, name: Name }),
  since: Moment,
  openedAt: Moment,
  ended: Type.Union([Type.Object({ outcome: Code, at: Moment }), Type.Null()]),
  parties: Type.Array(Type.Object({ code: Code, name: Name, organisation: Code, organisationName: Name })),
  /** Roles that the asker holds in it. */
  roles: Type.Array(Code),
  waits: Type.Array(
    Type.Object({
      role: Role,
      organisation: Code,
      claimedBy: Type.Union([Type.Object({ name: Type.String(), isMe: Type.Boolean() }), Type.Null()]),
    }),
  ),
  /** What the asker may do now; `blocked` says why not, as far as it hangs on the case and not on what will be handed in. */
  actions: Type.Array(
    Type.Object({
      code: Code,
      name: Name,
      role: Code,
      aside: Type.Boolean(),
      blocked: Type.Union([Name, Type.Null()]),
    }),
  ),
  /** The review that waits for the asker's opinion. */
  mayOpine: Type.Boolean(),
  deadlines: Type.Array(
    Type.Object({
      code: Code,
      name: Name,
      status: Type.Enum(['running', 'paused', 'met', 'missed']),
      dueAt: Moment,
      provisional: Type.Boolean({ description: 'runs into a year whose holidays are not known yet' }),
    }),
  ),
  /** By form: the response handed in last. */
  forms: Type.Record(Code, Type.Unknown()),
  sheets: Type.Record(Code, Type.Unknown(), { description: 'by sheet: { sheet, version, filled } handed in last' }),
  scores: Type.Record(
    Code,
    Type.Object({
      points: Type.Number(),
      possible: Type.Number(),
      percent: Type.Union([Type.Number(), Type.Null()]),
      grade: Type.Union([Code, Type.Null()]),
      vetoes: Type.Integer(),
    }),
  ),
  evidence: Type.Record(Code, Type.Array(EvidenceFile)),
  children: Type.Array(
    Type.Object({ id: Type.String({ format: 'uuid' }), as: Code, outcome: Type.Union([Code, Type.Null()]) }),
  ),
  parent: Type.Union([Type.Object({ id: Type.String({ format: 'uuid' }), as: Code }), Type.Null()]),
  history: Type.Array(ShownEvent, { description: 'newest first' }),
})
export type CasePage = Static<typeof CasePage>

/** A definition as it is listed for whoever may start or see its cases. */
export const DefinitionLine = Type.Object({
  code: Code,
  version: Type.Integer(),
  name: Name,
  description: Type.Optional(Name),
  mayStart: Type.Boolean(),
  stages: Type.Array(Type.Object({ code: Code, name: Name })),
})
export type DefinitionLine = Static<typeof DefinitionLine>
