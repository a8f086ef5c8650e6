import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Action } from '../../contract/definition/stage.ts'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { HandedIn, Reason } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { holds } from '../conditions/holds.ts'
import { actionsAt, type PreparedDefinition } from '../definition/prepare.ts'
import { apply } from './apply.ts'
import { handIn, type Papers } from './hand-in.ts'
import { type Around, type Happened, happen, type Mark } from './happen.ts'
import { accountsOf, type By, rolesHeld } from './roles-held.ts'

/** What somebody wants to do. */
export interface ActWish extends Papers {
  readonly action: string
  readonly reason?: Reason | undefined
  /** Accounts for the role that the action assigns; who they are and whether they may was asked before. */
  readonly assigns?: readonly string[] | undefined
  /** To whom the action hands a party. */
  readonly organisation?: string | undefined
}

/** Takes an action: whether somebody may, whether all is there, and what follows. */
export function act(
  prepared: PreparedDefinition,
  state: CaseState,
  wish: ActWish,
  by: By,
  around: Around,
): Result<Happened, CaseRefusal> {
  if (state.ended) return refuse('cases.ended')
  const action = actionsAt(prepared, state.stage).find(({ code }) => code === wish.action)
  if (!action) return refuse('cases.action-unknown', { action: wish.action.slice(0, 60), stage: state.stage })
  const role = roleFor(prepared, state, action, by)
  if (!role.ok) return role
  const handed = handIn(prepared, state, { forms: action.fills ?? [], sheets: action.scores ?? [] }, wish, around)
  if (!handed.ok) return handed
  const more = beside(action, wish, around)
  if (!more.ok) return more
  const { assigned, reason, party } = more.value
  const all: HandedIn = {
    ...handed.value,
    ...(reason && { reason }),
    ...((handed.value.parties || party) && { parties: { ...handed.value.parties, ...party } }),
  }
  const happening = {
    kind: 'acted',
    action: action.code,
    role: role.value,
    ...all,
    ...(assigned && { assigned }),
  } as const
  // Conditions go by what is handed in with the action too.
  const mark = markOf(by)
  const then = apply(state, { seq: state.seq + 1, at: around.now.toISOString(), ...mark, happening })
  const stopped = stops(prepared, action, then)
  return stopped ?? happen(prepared, state, mark, happening, action, around)
}

/** Why an action cannot be taken in a state, as far as that does not hang on who takes it. */
function stops(prepared: PreparedDefinition, action: Action, state: CaseState): Result<never, CaseRefusal> | undefined {
  if (action.when && !holds(action.when, state)) {
    return refuse('cases.condition-not-met', { zh: action.otherwise?.zh ?? '', en: action.otherwise?.en ?? '' })
  }
  const short = action.needs?.find((slot) => (state.evidence[slot]?.length ?? 0) < leastOf(prepared, slot))
  return short === undefined ? undefined : refuse('cases.evidence-missing', { slot: short })
}

function leastOf({ definition }: PreparedDefinition, slot: string): number {
  return definition.evidence?.find(({ code }) => code === slot)?.least ?? 1
}

/** The role in which somebody takes an action: theirs, not another's claim, and not by the same eyes twice. */
export function roleFor(
  prepared: PreparedDefinition,
  state: CaseState,
  action: Pick<Action, 'by' | 'notBy' | 'aside'>,
  by: By,
): Result<string, CaseRefusal> {
  const held = rolesHeld(prepared, state, by, action.by)
  if (held.length === 0) return refuse('cases.not-yours')
  const accounts = accountsOf(by)
  const before = (action.notBy ?? []).some((other) => state.taken[other]?.by.some((one) => accounts.includes(one)))
  if (before) return refuse('cases.four-eyes')
  const free = held.find((role) => {
    const claim = state.claims[role]
    return claim === undefined || accounts.includes(claim)
  })
  const role = free ?? (action.aside ? held[0] : undefined)
  return role === undefined ? refuse('cases.claimed-by-another') : ok(role)
}

/** Reason, assignees and the organisation that an action asks for. */
function beside(action: Action, wish: ActWish, around: Around) {
  const { assigns, hands } = action
  const reason = reasonOf(action, wish.reason)
  if (!reason.ok) return reason
  const users = [...new Set(wish.assigns)]
  if (assigns && users.length < assigns.least) return refuse('cases.assignees-missing', { least: assigns.least })
  const { organisation } = wish
  if (hands !== undefined && organisation === undefined) return refuse('cases.organisation-missing')
  if (hands !== undefined && organisation !== undefined && !around.knowsOrganisation(organisation)) {
    return refuse('cases.organisation-unknown', { organisation: organisation.slice(0, 80) })
  }
  const party = hands !== undefined && organisation !== undefined ? { [hands]: organisation } : undefined
  return ok({ party, reason: reason.value, assigned: assigns && { role: assigns.role, users } })
}

function reasonOf({ reason: asked }: Action, given: Reason | undefined): Result<Reason | undefined, CaseRefusal> {
  const text = given?.text?.trim()
  const code = given?.code
  const reason = { ...(code !== undefined && { code }), ...(text && { text }) }
  if (!asked) return ok(text ? { text } : undefined)
  const known = asked.choices === undefined ? code === undefined : asked.choices.some((choice) => choice.code === code)
  const complete = asked.choices === undefined ? text !== undefined && text !== '' : code !== undefined
  if (code !== undefined && !known) return refuse('cases.reason-missing')
  if (!complete && !asked.optional) return refuse('cases.reason-missing')
  return ok(Object.keys(reason).length > 0 ? reason : undefined)
}

export function markOf({ user, onBehalfOf, organisation }: By): Mark {
  return { by: user, organisation, ...(onBehalfOf !== undefined && { onBehalfOf }) }
}
