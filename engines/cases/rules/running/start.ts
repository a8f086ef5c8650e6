import { type Result, refuse } from '@kangcheng/kernel'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'
import { markOf } from './act.ts'
import { handIn, type Papers } from './hand-in.ts'
import { type Around, type Happened, happen } from './happen.ts'
import type { By } from './roles-held.ts'

export interface StartWish extends Papers {
  readonly number: string
  /** For whom it is started: one of the places where the starter's role is held. */
  readonly starter: string
  readonly parent?: { readonly id: string; readonly as: string } | undefined
}

/** Begins a case. `by.permitted` are the roles held at the starter's organisation. */
export function start(
  prepared: PreparedDefinition,
  wish: StartWish,
  by: By,
  around: Around,
): Result<Happened, CaseRefusal> {
  const { code, version, start: action, parties } = prepared.definition
  // A sub-case is opened by its parent; nobody has to hold a role for that.
  if (!wish.parent && !action.by.some((role) => by.permitted.has(role))) return refuse('cases.not-yours')
  const handed = handIn(prepared, undefined, { forms: action.fills ?? [], sheets: action.scores ?? [] }, wish, around)
  if (!handed.ok) return handed
  const fixed = Object.fromEntries(
    parties.flatMap(({ code: party, is }) =>
      is.kind === 'starter' ? [[party, wish.starter]] : is.kind === 'organisation' ? [[party, is.organisation]] : [],
    ),
  ) as Record<string, string>
  const unknown = Object.values(fixed).find((organisation) => !around.knowsOrganisation(organisation))
  if (unknown !== undefined) return refuse('cases.organisation-unknown', { organisation: unknown.slice(0, 80) })
  const happening = {
    kind: 'started',
    definition: code,
    version,
    number: wish.number,
    action: action.code,
    ...handed.value,
    parties: { ...fixed, ...handed.value.parties },
    ...(wish.parent && { parent: wish.parent }),
  } as const
  return happen(prepared, undefined, markOf(by), happening, action, around)
}
