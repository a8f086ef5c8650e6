import { type Actor, accountsOf, directoryIn } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import {
  QUALITY_ANSWER_PERMISSIONS,
  QUALITY_SEVERITIES,
  type QualityAnswer,
  type QualityFinding,
} from '../../contract/record-quality/index.ts'
import { answerFinding as decide } from '../../rules/record-quality/answer-finding.ts'
import { lockEncounter } from '../../store/record-quality/encounters.ts'
import {
  addEvent,
  findFinding,
  type KeptFinding,
  type PlacedFinding,
  saveFinding,
} from '../../store/record-quality/findings.ts'
import { noteWaiting } from '../../store/record-quality/waiting.ts'
import { keepScore } from './keep-score.ts'
import type { QualityRoom } from './quality-deps.ts'
import { showFindings } from './show-names.ts'

/**
 * What somebody says of a finding. It names the revision that was seen: of two at once the second is told. What is said to be mended
 * is examined by the next round; the score changes with the answer.
 */
export async function answerFinding(
  room: QualityRoom,
  actor: Actor,
  answer: QualityAnswer & { readonly id: string },
): Promise<Result<QualityFinding>> {
  const { id, kind } = answer
  const may = await room.access.require(actor, QUALITY_ANSWER_PERMISSIONS[kind], {}, 'supervision')
  if (!may.ok) return may
  const look = { operation: 'exchange.answer-quality-finding', subject: `finding/${id}`, detail: { kind } }
  return room.access.within(may.value, look, async (db) => {
    const found = await findFinding(db, may.value, id)
    const encounter = found && (await lockEncounter(db, found.encounter))
    const finding = encounter && (await findFinding(db, may.value, id))
    if (!finding) return refuse('quality.finding-not-found')
    if (finding.revision !== answer.revision) return refuse('quality.changed-meanwhile')
    const reason = answer.reason?.trim() ?? ''
    const severity = QUALITY_SEVERITIES[finding.severity] ?? 'light'
    const { status: before, proposal } = finding
    const asked = { status: before, severity, ...(proposal ? { proposal } : {}) }
    const accounts = accountsOf(actor)
    const outcome = decide(asked, { kind, reason }, accounts)
    if (!outcome.ok) return outcome
    const assignment = await assignmentOf(room, db, finding, answer)
    if (!assignment.ok) return assignment
    const { status, proposes } = outcome.value
    const now: PlacedFinding = {
      ...finding,
      ...assignment.value,
      status,
      proposal: proposes === undefined ? null : kind === 'assign' ? proposal : { status: proposes, by: accounts },
      revision: finding.revision + 1,
    }
    await saveFinding(db, now)
    const { assignedTo, dueOn } = assignment.value
    const body = {
      ...(reason === '' ? {} : { reason }),
      ...(kind === 'assign' && assignedTo !== null ? { assignedTo } : {}),
      ...(kind === 'assign' && dueOn !== null ? { dueOn } : {}),
    }
    const at = room.clock.now()
    await addEvent(db, now, now, { kind, at, by: actor.userId, body })
    const rules = await room.rulesOf(encounter.rulesVersion)
    if (rules) await keepScore(db, encounter, rules, at)
    if (kind === 'mend') await noteWaiting(db, [{ type: 'Encounter', id: finding.encounter }], room.newId())
    const [shown] = await showFindings(room, db, [now])
    return shown ? ok(shown) : refuse('quality.finding-not-found')
  })
}

/** Whose it is after the answer: who is named must be somebody who may answer there. */
async function assignmentOf(
  room: QualityRoom,
  db: Kysely<unknown>,
  finding: PlacedFinding,
  { kind, assignedTo, dueOn }: QualityAnswer,
): Promise<Result<Pick<KeptFinding, 'assignedTo' | 'dueOn'>>> {
  if (kind !== 'assign') return ok({ assignedTo: finding.assignedTo, dueOn: finding.dueOn })
  const today = room.clock.today()
  if (dueOn !== undefined && (readDay(dueOn) === undefined || dueOn < today)) return refuse('quality.day-unreadable')
  if (assignedTo !== undefined) {
    const { regionPath, organisationPath } = finding
    const held = { permission: 'exchange.record-quality.answer', regionPath, organisationPath }
    const holders = await directoryIn(db).holdersOf(held, today)
    if (!holders.some((holder) => holder.id === assignedTo)) return refuse('quality.assignee-unknown')
  }
  return ok({ assignedTo: assignedTo ?? null, dueOn: dueOn ?? null })
}
