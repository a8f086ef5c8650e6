import { type Static, Type } from 'typebox'
import { Code, ItemPath, Name } from './codes.ts'

/** An organisation that has a part in the case. Rights and the inbox go by it. */
export const Party = Type.Object({
  code: Code,
  name: Name,
  /** `starter`: whoever starts the case acts for it. `answer`: chosen in a form, anew whenever the form is handed in. */
  is: Type.Union([
    Type.Object({ kind: Type.Literal('starter') }),
    Type.Object({ kind: Type.Literal('answer'), item: ItemPath }),
    Type.Object({ kind: Type.Literal('organisation'), organisation: Code }),
  ]),
})
export type Party = Static<typeof Party>

/**
 * Who acts. Whoever has the permission `cases.DEFINITION.ROLE` at the party holds the role: for the party's organisation
 * (`reach: organisation`, the default), or for the place that it lies in, whatever organisation they are of (`reach: region`:
 * the county reviews what its villages hand in). `who` narrows it to persons.
 */
export const CaseRole = Type.Object({
  code: Code,
  name: Name,
  at: Code,
  reach: Type.Optional(Type.Enum(['organisation', 'region'])),
  /** `starter`: the account that started the case. `assigned`: those an action names. */
  who: Type.Optional(Type.Enum(['starter', 'assigned'])),
})
export type CaseRole = Static<typeof CaseRole>
