import type { Kysely } from 'kysely'
import { CASE_CHANGED, type CaseChanged } from '../../contract/events.ts'
import { rolePermission } from '../../contract/permissions.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { priorityOf, summaryOf } from '../../rules/running/summary.ts'
import { dueOf, waitsOf } from '../../rules/running/waits.ts'
import { appendEvents, writeCases } from '../../store/cases.ts'
import {
  type DeadlineRow,
  type PartyRow,
  replaceDeadlines,
  replaceWork,
  type WorkRow,
  writeParties,
} from '../../store/traces.ts'
import type { Deps } from '../deps.ts'
import type { StagedCase } from './staging.ts'

/** Somebody else has changed one of the cases since it was read; nothing of the group may stay. */
export class Overtaken extends Error {}

type Writing = Pick<Deps, 'shelf' | 'organisations' | 'outbox' | 'newId'>

/** Writes what a group has decided: logs, states, parties, work, deadlines, and one event for each case that has something to tell. */
export async function writeStaged<Tables>(
  deps: Writing,
  db: Kysely<Tables>,
  cases: readonly StagedCase[],
): Promise<void> {
  if (cases.length === 0) return
  await appendEvents(
    db,
    cases.flatMap(({ events }) => events),
  )
  if ((await writeCases(db, cases)) !== cases.length) throw new Overtaken()
  await writeParties(
    db,
    cases.flatMap((one) => partyRows(deps, one)),
  )
  await replaceWork(
    db,
    cases.filter(({ before }) => before > 0).map(({ id }) => id),
    cases.flatMap((one) => workRows(deps, one)),
  )
  const timed = cases.filter(hasOtherSteps)
  await replaceDeadlines(
    db,
    timed.filter(({ origin }) => origin !== undefined && stepsOf(origin).length > 0).map(({ id }) => id),
    timed.flatMap(deadlineRows),
  )
  await deps.outbox.appendAll(
    db,
    cases.flatMap((one) => tellOf(deps, one)),
  )
}

/** Parties that are new, or others than before. */
function partyRows({ organisations }: Writing, { id, state, events, openedAt }: StagedCase): PartyRow[] {
  const named = new Set(
    events.flatMap(({ happening }) => ('parties' in happening ? Object.keys(happening.parties ?? {}) : [])),
  )
  return [...named].flatMap((party) => {
    const organisation = organisations.find(state.parties[party] ?? '')
    if (!organisation) return []
    const { code, path: organisationPath, regionPath } = organisation
    return [
      { caseId: id, party, definition: state.definition, organisation: code, organisationPath, regionPath, openedAt },
    ]
  })
}

function workRows({ shelf, organisations }: Writing, { id, state }: StagedCase): WorkRow[] {
  const prepared = shelf.at(state)
  const { definition, version, number, stage, since, seq } = state
  const same = {
    ...{ caseId: id, definition, version, number, stage, since, seq },
    dueAt: dueOf(state) ?? null,
    priority: priorityOf(prepared, state),
    summary: summaryOf(prepared, state),
  }
  return waitsOf(prepared, state).flatMap(({ role, user, organisation: code, reach, claimedBy }) => {
    const organisation = organisations.find(code)
    if (!organisation) return []
    return [
      {
        ...same,
        ...{ role, reach, holder: user ?? '', permission: rolePermission(definition, role) },
        ...{ organisation: code, organisationPath: organisation.path, regionPath: organisation.regionPath },
        claimedBy: claimedBy ?? null,
      },
    ]
  })
}

function deadlineRows({ id, state }: StagedCase): DeadlineRow[] {
  return stepsOf(state).map((step) => ({ caseId: id, ...step }))
}

function stepsOf({ deadlines }: CaseState): Omit<DeadlineRow, 'caseId'>[] {
  return Object.entries(deadlines).flatMap(([deadline, { round, next }]) =>
    next ? [{ deadline, round, ...next }] : [],
  )
}

/** Most steps of a case leave its deadlines alone. */
function hasOtherSteps({ origin, state }: StagedCase): boolean {
  return origin === undefined || JSON.stringify(stepsOf(origin)) !== JSON.stringify(stepsOf(state))
}

function tellOf({ newId }: Writing, { id, before, state, events }: StagedCase) {
  const tells = events.some(
    ({ happening }) => ('tells' in happening && happening.tells) || ('effects' in happening && happening.effects),
  )
  const endsAChild =
    state.parent !== undefined && events.some(({ happening }) => 'ended' in happening && happening.ended)
  const last = events.at(-1)
  if ((!tells && !endsAChild) || !last) return []
  const payload: CaseChanged = { case: id, definition: state.definition, from: before + 1, to: state.seq }
  return [{ id: newId(), type: CASE_CHANGED, subject: `case/${id}`, payload, occurredAt: new Date(last.at) }]
}
