import { type Day, ok, type Result, refuse } from '@kangcheng/kernel'
import type { Effect } from '../../contract/definition/stage.ts'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { CaseEvent, Consequences, Happening, StagedEffect } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { holds } from '../conditions/holds.ts'
import type { TimeOfCity } from '../deadlines/time-of-city.ts'
import { turnDeadlines } from '../deadlines/turn-deadlines.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'
import { apply } from './apply.ts'

/** What a rule has to know beside the case: the moment, the calendar, the organisations, and fresh ids. */
export interface Around {
  readonly now: Date
  readonly today: Day
  readonly city: TimeOfCity
  knowsOrganisation(code: string): boolean
  newId(): string
}

/** Whose hand an event bears. */
export interface Mark {
  readonly by: string
  readonly onBehalfOf?: string
  readonly organisation: string
}

/** Events that are to be added to a case, and where it stands after them. */
export interface Happened {
  readonly events: readonly CaseEvent[]
  readonly state: CaseState
}

/** What an action, a rule or a deadline says will follow. */
export interface Outcomes {
  readonly to?: string | undefined
  readonly effects?: readonly Effect[] | undefined
  readonly tells?: readonly string[] | undefined
}

/**
 * Adds something to a case with all that follows: the move, the deadlines that begin, rest or end, effects, and every move that the
 * case then makes by itself.
 */
export function happen(
  prepared: PreparedDefinition,
  before: CaseState | undefined,
  mark: Mark,
  happening: Happening,
  outcomes: Outcomes,
  around: Around,
): Result<Happened, CaseRefusal> {
  const events: CaseEvent[] = []
  let state = before
  const add = (one: Happening, follows: Outcomes) => {
    const full = { ...one, ...consequences(prepared, state, one, follows, around) } as Happening
    const bare = { seq: (state?.seq ?? 0) + 1, at: around.now.toISOString(), ...mark, happening: full }
    const moved = apply(state, bare)
    const deadlines = turnDeadlines(prepared, { before: state, after: moved, happening: full }, around)
    const event =
      deadlines === undefined ? bare : { ...bare, happening: { ...full, deadlines: { ...given(full), ...deadlines } } }
    const after = deadlines === undefined ? moved : apply(state, event)
    events.push(event)
    state = after
    return after
  }
  let after = add(happening, outcomes)
  for (let turns = 0; after.ended === undefined; turns++) {
    const rules = prepared.stages.get(after.stage)?.automatic ?? []
    const number = rules.findIndex((rule) => holds(rule.when, after))
    const rule = rules[number]
    if (!rule) break
    if (turns > prepared.stages.size) return refuse('cases.turns-in-circles', { stage: after.stage })
    after = add({ kind: 'moved', rule: number }, rule)
  }
  return ok({ events, state: after })
}

function given(happening: Happening): Consequences['deadlines'] {
  return 'deadlines' in happening ? happening.deadlines : undefined
}

function consequences(
  prepared: PreparedDefinition,
  state: CaseState | undefined,
  happening: Happening,
  { to, effects = [], tells = [] }: Outcomes,
  around: Around,
): Consequences {
  const ended = to === undefined ? undefined : prepared.stages.get(to)?.ends
  const handed = 'values' in happening ? happening.values : undefined
  const values = { ...state?.values, ...handed }
  const parties = { ...state?.parties, ...('parties' in happening ? happening.parties : undefined) }
  const staged = effects.map((effect) => stage(effect, values, parties, around))
  return {
    ...(to !== undefined && { to }),
    ...(ended !== undefined && { ended }),
    ...(staged.length > 0 && { effects: staged }),
    ...(tells.length > 0 && { tells }),
  }
}

function stage(
  effect: Effect,
  values: Readonly<Record<string, unknown>>,
  parties: Readonly<Record<string, string>>,
  { newId }: Around,
): StagedEffect {
  switch (effect.kind) {
    case 'open': {
      const { as, definition, gives = [] } = effect
      const answers = gives.flatMap(({ item, from }) => (values[from] === undefined ? [] : [[item, values[from]]]))
      const starter = parties[effect.starter] ?? ''
      return { kind: 'open', id: newId(), as, definition, starter, answers: Object.fromEntries(answers) }
    }
    case 'flag':
      return { kind: 'flag', flag: effect.flag, party: effect.party }
    case 'emit':
      return { kind: 'emit', event: effect.event }
  }
}
