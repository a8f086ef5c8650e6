import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { DuplicateDecision, VitalEventKind, VitalKind } from '../../contract/vital-events.ts'
import { findCertificate, type KeptCertificate, markCompared } from '../../store/vital-events/certificates.ts'
import { appendEvent } from '../../store/vital-events/history.ts'
import type { RuledDeps } from './deps.ts'

/** Says that two certificates are of the same death or child, and which of them counts, or of different ones. Both stay. */
export async function decideDuplicate(
  deps: RuledDeps,
  actor: Actor,
  { kind, kept: keptId, other: otherId, outcome, reason: given }: DuplicateDecision & { readonly kind: VitalKind },
): Promise<Result<null>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.check', {}, 'public-health')
  if (!may.ok) return may
  const reason = given.trim()
  const look = { operation: `exchange.decide-duplicate-${kind}`, subject: `${kind}/${otherId}`, detail: { outcome } }
  return deps.access.within(may.value, look, async (db) => {
    if (reason === '') return refuse('vital.reason-missing')
    // In one order, so that two who decide about the same pair do not hold each other up.
    const found = new Map<string, KeptCertificate>()
    for (const id of [keptId, otherId].sort()) {
      const one = await findCertificate(db, may.value, { kind, id, locks: true })
      if (one) found.set(id, one)
    }
    const [kept, other] = [found.get(keptId), found.get(otherId)]
    if (!kept || !other) return refuse('vital.not-found')
    if (keptId === otherId || !counts(kept) || !counts(other)) return refuse('vital.duplicate-impossible')
    const write = (event: VitalEventKind) =>
      appendTo(db, other, { deps, kind: event, reason: `${kept.organisation} ${keptId}：${reason}`, by: actor.userId })
    if (outcome === 'same') {
      await markCompared(db, other, { duplicateOf: keptId })
      await write('counted-elsewhere')
    } else {
      await markCompared(db, other, { apartFrom: keptId })
      await write('told-apart')
    }
    return ok(null)
  })
}

function counts({ row }: KeptCertificate): boolean {
  return (row.status === 'submitted' || row.status === 'accepted') && row.duplicateOf === undefined
}

async function appendTo<Tables>(
  db: Kysely<Tables>,
  certificate: KeptCertificate,
  event: { readonly deps: RuledDeps; readonly kind: VitalEventKind; readonly reason: string; readonly by: string },
): Promise<void> {
  const { deps, kind, reason, by } = event
  const rules = deps.rules()
  await appendEvent(db, certificate, certificate.row.id, {
    ...{ kind, version: certificate.version, rules: `${rules?.code} ${rules?.version}`, body: null },
    ...{ reason, at: deps.clock.now(), by },
  })
}
