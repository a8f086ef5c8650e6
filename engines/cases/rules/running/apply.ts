import type { CaseEvent, Consequences, HandedIn, Happening } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'

/**
 * The case after one more event. Knows no definition: an event says what came of it, so a log can be read for as long as it is kept.
 * Throws where an event cannot be the next: that log is broken.
 */
export function apply(before: CaseState | undefined, event: CaseEvent): CaseState {
  const { happening, seq, at } = event
  if (seq !== (before?.seq ?? 0) + 1) throw new Error(`event ${seq} cannot follow ${before?.seq ?? 0}`)
  if (happening.kind === 'started') return begin(happening, event)
  if (before === undefined) throw new Error('a case begins with its start')
  return { ...consequences({ ...before, ...changes(before, happening, event) }, happening, at), seq }
}

/** The whole of a case from the whole of its log. */
export function fold(events: readonly CaseEvent[]): CaseState | undefined {
  return events.reduce<CaseState | undefined>(apply, undefined)
}

function begin(happening: Happening & { kind: 'started' }, event: CaseEvent): CaseState {
  const { definition, version, number, parent, to } = happening
  if (to === undefined) throw new Error('a case starts somewhere')
  const empty: CaseState = {
    definition,
    version,
    number,
    seq: 1,
    stage: to,
    since: event.at,
    starter: { accounts: accountsOf(event), organisation: event.organisation },
    parties: {},
    values: {},
    forms: {},
    scores: {},
    evidence: {},
    opinions: {},
    taken: {},
    claims: {},
    assigned: {},
    deadlines: {},
    children: [],
    flags: [],
    ...(parent && { parent }),
  }
  const handed = { ...empty, ...handedIn(empty, happening, 1), taken: take(empty, happening.action, event) }
  return consequences(handed, happening, event.at)
}

function changes(before: CaseState, happening: Happening, event: CaseEvent): Partial<CaseState> {
  switch (happening.kind) {
    case 'acted': {
      const { assigned } = happening
      return {
        ...handedIn(before, happening, event.seq),
        taken: take(before, happening.action, event),
        ...(assigned && { assigned: { ...before.assigned, [assigned.role]: assigned.users } }),
      }
    }
    case 'opined': {
      const opinion = {
        seq: event.seq,
        by: accountsOf(event),
        organisation: event.organisation,
        option: happening.option,
      }
      const given = before.opinions[before.stage] ?? []
      return {
        ...handedIn(before, happening, event.seq),
        opinions: { ...before.opinions, [before.stage]: [...given, opinion] },
      }
    }
    case 'claimed':
      return { claims: { ...before.claims, [happening.role]: happening.user } }
    case 'released':
      return { claims: without(before.claims, happening.role) }
    case 'evidence':
      return { evidence: joinEvidence(before, happening.evidence) }
    case 'child-ended': {
      const { id, outcome } = happening
      return { children: before.children.map((child) => (child.id === id ? { ...child, outcome } : child)) }
    }
    case 'migrated':
      return { version: happening.version, values: happening.values }
    case 'started':
    case 'moved':
    case 'deadline':
    case 'commented':
      return {}
  }
}

function handedIn(before: CaseState, handed: HandedIn, seq: number): Partial<CaseState> {
  const { forms = {}, values, scores = {}, evidence, parties } = handed
  const numbered = Object.fromEntries(Object.keys(forms).map((form) => [form, seq]))
  const scored = Object.fromEntries(Object.entries(scores).map(([slot, score]) => [slot, { ...score, seq }]))
  return {
    forms: { ...before.forms, ...numbered },
    scores: { ...before.scores, ...scored },
    ...(values && { values: { ...withoutForms(before.values, forms), ...values } }),
    ...(evidence && { evidence: joinEvidence(before, evidence) }),
    ...(parties && { parties: { ...before.parties, ...parties } }),
  }
}

/** A form that is handed in again says everything anew: an answer that is gone is gone. */
function withoutForms(values: CaseState['values'], forms: Readonly<Record<string, unknown>>): CaseState['values'] {
  return Object.fromEntries(
    Object.entries(values).filter(([item]) => !Object.hasOwn(forms, item.split('.', 1)[0] ?? '')),
  )
}

function consequences(state: CaseState, happening: Happening, at: string): CaseState {
  const { to, ended, deadlines, effects } = happening as Consequences
  const flags = (effects ?? []).flatMap((effect) =>
    effect.kind === 'flag' ? [{ flag: effect.flag, party: effect.party, at }] : [],
  )
  const opened = (effects ?? []).flatMap((effect) => (effect.kind === 'open' ? [{ id: effect.id, as: effect.as }] : []))
  return {
    ...state,
    ...(opened.length > 0 && { children: [...state.children, ...opened] }),
    ...(to !== undefined && { stage: to, since: at, claims: {}, opinions: without(state.opinions, to) }),
    ...(ended !== undefined && { ended: { outcome: ended, at } }),
    ...(deadlines && { deadlines: { ...state.deadlines, ...deadlines } }),
    ...(flags.length > 0 && { flags: [...state.flags, ...flags] }),
  }
}

function take(before: CaseState, action: string, event: CaseEvent): CaseState['taken'] {
  const { times, by } = before.taken[action] ?? { times: 0, by: [] }
  return { ...before.taken, [action]: { times: times + 1, by: [...new Set([...by, ...accountsOf(event)])] } }
}

function joinEvidence(before: CaseState, added: NonNullable<HandedIn['evidence']>): CaseState['evidence'] {
  const slots = Object.entries(added).map(([slot, files]) => {
    const there = before.evidence[slot] ?? []
    return [slot, [...there, ...files.filter(({ sha256 }) => !there.some((one) => one.sha256 === sha256))]]
  })
  return { ...before.evidence, ...Object.fromEntries(slots) }
}

function accountsOf({ by, onBehalfOf }: CaseEvent): readonly string[] {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf]
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  const { [key]: _gone, ...rest } = record
  return rest
}
