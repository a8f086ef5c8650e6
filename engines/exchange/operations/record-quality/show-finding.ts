import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { QualityEvent, QualityFindingPage } from '../../contract/record-quality/index.ts'
import { findFinding, type KeptEvent, listEvents } from '../../store/record-quality/findings.ts'
import type { QualityRoom } from './quality-deps.ts'
import { quoteEvidence } from './quote-evidence.ts'
import { showFindings } from './show-names.ts'

/** One finding with what it is about, its history, and the rule that found it. */
export async function showFinding(
  room: QualityRoom,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<QualityFindingPage>> {
  const may = await room.access.require(actor, 'exchange.record-quality.read', {}, 'supervision')
  if (!may.ok) return may
  const look = { operation: 'exchange.show-quality-finding', subject: `finding/${id}` }
  const shown = await room.access.within(may.value, look, async (db) => {
    const kept = await findFinding(db, may.value, id)
    if (!kept) return refuse('quality.finding-not-found')
    const events = await listEvents(db, kept)
    const accounts = events.flatMap(({ by, body }) => [by, ...(body.assignedTo === undefined ? [] : [body.assignedTo])])
    const names = await directoryIn(db).namesOfUsers([...new Set(accounts)])
    const [finding] = await showFindings(room, db, [kept])
    return ok({ kept, finding, history: events.map((event) => showEvent(event, names)) })
  })
  if (!shown.ok) return shown
  const { kept, finding, history } = shown.value
  const rules = await room.rulesOf(kept.rulesVersion)
  const rule = rules?.rules.find(({ code }) => code === kept.rule)
  if (!rules || !rule || !finding) return refuse('quality.finding-not-found')
  const { name, aspect, source } = rule
  return ok({
    finding,
    rule: { name, aspect, source },
    evidence: await quoteEvidence(room, may.value, rules, kept.evidence),
    history,
    ...(kept.proposal === null ? {} : { proposal: kept.proposal.status }),
  })
}

function showEvent({ kind, at, by, body }: KeptEvent, names: Readonly<Record<string, string>>): QualityEvent {
  const { reason, assignedTo, dueOn } = body
  const [byName, assignedToName] = [names[by], assignedTo === undefined ? undefined : names[assignedTo]]
  return {
    ...{ kind, at: at.toISOString(), by },
    ...(byName === undefined ? {} : { byName }),
    ...(reason === undefined ? {} : { reason }),
    ...(assignedTo === undefined ? {} : { assignedTo }),
    ...(assignedToName === undefined ? {} : { assignedToName }),
    ...(dueOn === undefined ? {} : { dueOn }),
  }
}
