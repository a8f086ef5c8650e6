import { type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CasePage } from '../../contract/running/case-page.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../../rules/definition/prepare.ts'
import { mayOpine } from '../../rules/running/opine.ts'
import { possibleActions } from '../../rules/running/possible-actions.ts'
import { accountsOf, type By, rolesHeld } from '../../rules/running/roles-held.ts'
import { waitsOf } from '../../rules/running/waits.ts'
import { readCases, readEvents } from '../../store/cases.ts'
import { isCaseId, shownCases } from '../../store/shown.ts'
import type { EventRow } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'
import { permittedRoles } from './permitted-roles.ts'
import { shownEvents } from './shown-events.ts'
import { byOf } from './take-step.ts'

/** A case with its log, for whoever has a part in it; to everybody else there is none. */
export async function showCase(
  deps: Deps,
  decision: Decision,
  { definition, id }: { definition: string; id: string },
): Promise<Result<CasePage>> {
  if (!isCaseId(id)) return refuse('cases.not-found')
  await deps.organisations.refresh()
  const look = { operation: 'cases.show', subject: `case/${id}` }
  return deps.access.lookAt({ decision, look }, { 'app.shown_cases': shownCases([id]) }, async (db) => {
    const kept = (await readCases(db, [id])).get(id)
    if (!kept || kept.state.definition !== definition) return refuse('cases.not-found')
    if (!deps.shelf.has(kept.state)) await deps.shelf.read()
    const prepared = deps.shelf.at(kept.state)
    const by = byOf(decision, permittedRoles(decision, prepared, kept.state.parties, deps.organisations))
    const roles = rolesHeld(prepared, kept.state, by, [...prepared.roles.keys()])
    if (roles.length === 0) return refuse('cases.not-found')
    const events = await readEvents(db, id)
    const people = [...new Set(events.flatMap((event) => [event.by, ...(event.onBehalfOf ? [event.onBehalfOf] : [])]))]
    const claimed = Object.values(kept.state.claims)
    const names = await directoryIn(db).namesOfUsers([...people, ...claimed])
    const page = pageOf(deps, prepared, kept.state, by, names)
    return ok({
      ...page,
      id,
      roles,
      openedAt: kept.openedAt.toISOString(),
      ...papersOf(kept.state, events),
      history: shownEvents(prepared, events, names).toReversed(),
    })
  })
}

type Names = Readonly<Record<string, string>>

function pageOf({ organisations }: Deps, prepared: PreparedDefinition, state: CaseState, by: By, names: Names) {
  const { definition, stages, roles } = prepared
  const accounts = accountsOf(by)
  const nameOf = (code: string) => {
    const name = organisations.find(code)?.name
    return { zh: name?.zh ?? code, en: name?.en ?? name?.zh ?? code }
  }
  const roleOf = (code: string) => ({ code, name: roles.get(code)?.name ?? { zh: code, en: code } })
  return {
    definition: definition.code,
    definitionVersion: definition.version,
    name: definition.name,
    number: state.number,
    version: state.seq,
    stage: { code: state.stage, name: stages.get(state.stage)?.name ?? { zh: state.stage, en: state.stage } },
    since: state.since,
    ended: state.ended ?? null,
    parties: definition.parties.flatMap(({ code, name }) => {
      const organisation = state.parties[code]
      return organisation === undefined ? [] : [{ code, name, organisation, organisationName: nameOf(organisation) }]
    }),
    waits: waitsOf(prepared, state).map(({ role, organisation, claimedBy }) => ({
      role: roleOf(role),
      organisation,
      claimedBy: claimedBy === undefined ? null : { name: names[claimedBy] ?? '', isMe: accounts.includes(claimedBy) },
    })),
    actions: possibleActions(prepared, state, by),
    mayOpine: mayOpine(prepared, state, by).ok,
    deadlines: prepared.deadlines.flatMap(({ code, name }) => {
      const known = state.deadlines[code]
      if (!known) return []
      return [{ code, name, status: known.status, dueAt: known.dueAt, provisional: known.provisional ?? false }]
    }),
    scores: Object.fromEntries(Object.entries(state.scores).map(([slot, { seq: _seq, ...score }]) => [slot, score])),
    evidence: Object.fromEntries(Object.entries(state.evidence).map(([slot, files]) => [slot, [...files]])),
    children: state.children.map(({ id, as, outcome = null }) => ({ id, as, outcome })),
    parent: state.parent ?? null,
  }
}

/** The forms and sheets handed in last: they stand in the events that the state names. */
function papersOf(state: CaseState, events: readonly EventRow[]) {
  const at = (seq: number) => events[seq - 1]?.happening
  const forms = Object.entries(state.forms).map(([form, seq]) => {
    const happening = at(seq)
    return [form, happening && 'forms' in happening ? happening.forms?.[form] : undefined]
  })
  const sheets = Object.entries(state.scores).map(([slot, { seq }]) => {
    const happening = at(seq)
    return [slot, happening && 'sheets' in happening ? happening.sheets?.[slot] : undefined]
  })
  return { forms: Object.fromEntries(forms), sheets: Object.fromEntries(sheets) }
}
