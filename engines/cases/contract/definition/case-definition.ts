import { PackSource, Purpose } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { Code, ItemPath, Name } from './codes.ts'
import { Deadline } from './deadline.ts'
import { Example } from './example.ts'
import { CaseRole, Party } from './people.ts'
import { Action, Stage } from './stage.ts'

/** Kind `case-definition` of a pack: everything that one kind of case is. See the engine's README for the words. */
export const CaseDefinition = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  name: Name,
  description: Type.Optional(Name),
  /** What case numbers begin with: ZZ-260105-7K3Q-F2TM. */
  prefix: Type.String({ pattern: '^[A-Z]{2,4}$' }),
  /** Why whoever opens or handles a case does so; goes into the book of looks. */
  purpose: Purpose,
  source: Type.Optional(PackSource),
  parties: Type.Array(Party, { minItems: 1, maxItems: 10 }),
  roles: Type.Array(CaseRole, { minItems: 1, maxItems: 30 }),
  forms: Type.Array(Type.Object({ code: Code, name: Name, questionnaire: Code }), { maxItems: 30 }),
  sheets: Type.Optional(
    Type.Array(
      Type.Object({
        code: Code,
        name: Name,
        /** One sheet, or one for each answer to an item: each kind of cell has its own standard. */
        sheet: Type.Optional(Code),
        sheets: Type.Optional(
          Type.Object({
            item: ItemPath,
            cases: Type.Array(Type.Object({ is: Type.String({ maxLength: 200 }), sheet: Code }), { minItems: 1 }),
          }),
        ),
      }),
      { maxItems: 20 },
    ),
  ),
  evidence: Type.Optional(
    Type.Array(Type.Object({ code: Code, name: Name, least: Type.Integer({ minimum: 1, maximum: 50 }) }), {
      maxItems: 30,
    }),
  ),
  /** How a case begins: taken by whoever starts it, and never `aside`. */
  start: Action,
  stages: Type.Array(Stage, { minItems: 2, maxItems: 60 }),
  deadlines: Type.Optional(Type.Array(Deadline, { maxItems: 30 })),
  /** What tells one case from another in a list. What is personal says which mask goes over it. */
  summary: Type.Optional(
    Type.Array(Type.Object({ item: ItemPath, mask: Type.Optional(Type.Enum(['name', 'id-number', 'phone'])) }), {
      maxItems: 6,
    }),
  ),
  /** 1 urgent, 2 soon, 3 ordinary (where nothing is said). */
  priority: Type.Optional(
    Type.Object({
      item: ItemPath,
      cases: Type.Array(Type.Object({ is: Type.String({ maxLength: 200 }), priority: Type.Enum([1, 2, 3]) }), {
        minItems: 1,
      }),
    }),
  ),
  examples: Type.Array(Example, { minItems: 1, maxItems: 50 }),
})
export type CaseDefinition = Static<typeof CaseDefinition>
