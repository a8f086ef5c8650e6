import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { VitalKind, VitalPage } from '../../contract/vital-events.ts'
import { findCertificate } from '../../store/vital-events/certificates.ts'
import { certificatePage } from './certificate-page.ts'
import type { RuledDeps } from './deps.ts'

interface Question {
  readonly kind: VitalKind
  readonly id: string
}

/** One certificate with what was found, its version before and its history; masked as the reader's roles say. */
export async function showCertificate(
  deps: RuledDeps,
  actor: Actor,
  { kind, id }: Question,
): Promise<Result<VitalPage>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.read', {}, 'public-health')
  if (!may.ok) return may
  const rules = deps.rules()
  if (!rules) return refuse('vital.no-rules')
  return deps.access.within(may.value, { operation: `exchange.show-${kind}`, subject: `${kind}/${id}` }, async (db) => {
    const kept = await findCertificate(db, may.value, { kind, id, locks: false })
    if (!kept) return refuse('vital.not-found')
    return ok(await certificatePage(db, kept, { rules, on: deps.clock.today(), mask: may.value.mask }))
  })
}

/** The same, unmasked as far as a role reveals, with a reason that stands in the access log. */
export async function revealCertificate(
  deps: RuledDeps,
  actor: Actor,
  { kind, id, reason: given }: Question & { readonly reason: string },
): Promise<Result<VitalPage>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.reveal', {}, 'public-health')
  if (!may.ok) return may
  const rules = deps.rules()
  if (!rules) return refuse('vital.no-rules')
  const reason = given.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ').trim()
  const look = { operation: `exchange.reveal-${kind}`, subject: `${kind}/${id}`, detail: { reason } }
  return deps.access.within(may.value, look, async (db) => {
    if ([...reason].length < LEAST_REASON) return refuse('vital.reason-missing')
    const kept = await findCertificate(db, may.value, { kind, id, locks: false })
    if (!kept) return refuse('vital.not-found')
    const mask = may.value.mask.filter((field) => !may.value.reveal.includes(field))
    return ok(await certificatePage(db, kept, { rules, on: deps.clock.today(), mask }))
  })
}

const LEAST_REASON = 4
