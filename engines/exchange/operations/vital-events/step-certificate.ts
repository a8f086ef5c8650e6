import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import {
  CHAIN_LINES,
  type DeathCertificate,
  type VitalKind,
  type VitalPage,
  type VitalStepWish,
} from '../../contract/vital-events.ts'
import { judgeStep } from '../../rules/vital-events/lifecycle.ts'
import { judge } from '../../rules/vital-events/row-facts.ts'
import { findCertificate, type KeptCertificate, updateCertificate } from '../../store/vital-events/certificates.ts'
import { appendEvent } from '../../store/vital-events/history.ts'
import { certificatePage, ofKind } from './certificate-page.ts'
import type { RuledDeps } from './deps.ts'
import { tellRegistered } from './tell-registered.ts'

/**
 * Accepts, returns, codes or voids a certificate. The CDC of the place where the institution lies checks; that of residence
 * reads. A void takes nothing away.
 */
export async function stepCertificate(
  deps: RuledDeps,
  actor: Actor,
  { kind, id, ...wish }: VitalStepWish & { readonly kind: VitalKind; readonly id: string },
): Promise<Result<VitalPage>> {
  const permission = wish.step === 'void' ? 'exchange.vital-events.register' : 'exchange.vital-events.check'
  const may = await deps.access.require(actor, permission, {}, 'public-health')
  if (!may.ok) return may
  const rules = deps.rules()
  if (!rules) return refuse('vital.no-rules')
  const look = { operation: `exchange.${wish.step}-${kind}`, subject: `${kind}/${id}` }
  return deps.access.within(may.value, look, async (db) => {
    const kept = await findCertificate(db, may.value, { kind, id, locks: true })
    if (!kept) return refuse('vital.not-found')
    if (!may.value.opens({ region: kept.regionPath, organisation: kept.organisationPath }))
      return refuse('vital.not-here')
    if (kept.row.revision !== wish.revision) return refuse('vital.changed-meanwhile')
    const on = deps.clock.today()
    const at = deps.clock.now()
    const reason = wish.reason?.trim() ?? ''
    const coded = wish.step === 'code' ? codedBody(kept, wish, reason) : ok(kept.body)
    if (!coded.ok) return coded
    const body = coded.value
    const { facts } = judge(ofKind(kind, body), rules, on)
    const standing = { status: kept.row.status, version: kept.version, submittedBy: kept.submittedBy }
    const hasCause = kind === 'birth' || facts.cause !== undefined
    const taken = judgeStep(standing, { step: wish.step, reason, by: accountsOf(actor), hasCause })
    if (!taken.ok) return taken
    const { status, version, event } = taken.value
    const isChecked = wish.step === 'accept' || wish.step === 'return'
    const change = { status, version, body, facts, residencePath: kept.residencePath, revision: wish.revision + 1 }
    const isFirst = await updateCertificate(db, kept, { ...change, at, ...(isChecked ? { checked: { at, on } } : {}) })
    if (!isFirst) return refuse('vital.changed-meanwhile')
    if (event && kept.version > 0) {
      await appendEvent(db, kept, id, {
        ...{
          kind: event,
          version,
          rules: `${rules.code} ${rules.version}`,
          body: version === kept.version ? null : body,
        },
        ...{ reason: reason === '' ? null : reason, at, by: actor.userId },
      })
    }
    if (kept.version > 0 && (event === 'coded' || event === 'voided')) {
      await tellRegistered(deps, db, kind, {
        ...{ certificate: id, organisation: kept.organisation, version },
        state: event === 'coded' ? 'corrected' : 'voided',
        ...(kept.patient === undefined ? {} : { patient: kept.patient }),
      })
    }
    const now = await findCertificate(db, may.value, { kind, id, locks: false })
    if (!now) return refuse('vital.not-found')
    return ok(await certificatePage(db, now, { rules, on, mask: may.value.mask }))
  })
}

/** What a coder makes of a death certificate: codes of its lines, and which line is the underlying cause. */
function codedBody(
  { row, body }: KeptCertificate,
  { line, codes = {} }: VitalStepWish,
  reason: string,
): Result<KeptCertificate['body']> {
  if (row.kind === 'birth') return refuse('vital.wrong-status', { status: row.status })
  const { underlying: _before, ...death } = body as DeathCertificate
  const chain = { ...death.chain }
  for (const one of CHAIN_LINES) {
    const code = codes[one]
    if (code !== undefined && chain[one]) chain[one] = { ...chain[one], code }
    if (code !== undefined && !chain[one]) return refuse('vital.line-empty', { line: one })
  }
  if (line === undefined) return ok({ ...death, chain })
  return chain[line] ? ok({ ...death, chain, underlying: { line, reason } }) : refuse('vital.line-empty', { line })
}
