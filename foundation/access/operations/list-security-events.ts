import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { SecurityEventPage, SecurityEventQuery } from '../contract/security-event.ts'
import { fileDetail } from '../rules/file-detail.ts'
import { kindsOf } from '../rules/security-event.ts'
import { listAuditRows } from '../store/audit.ts'
import { securityEvents } from '../store/security-events.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
import { readPlace, writePlace } from './audit-place.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

const PAGE = 50
/** A file has no further pages; that there is more stands in its title. */
const FILE = 5_000

/** What the book tells of security, newest first: for those who answer for it and may not read all of the book. */
export async function listSecurityEvents(
  deps: AccessDeps,
  actor: Actor,
  query: SecurityEventQuery & FileWish,
): Promise<Result<SecurityEventPage, AccessRefusal>> {
  const { organisation, kind, from, to } = query
  const may = await requireAccess(deps, actor, 'access.audit.events', { organisation }, 'audit')
  if (!may.ok) return may
  const wrongDay = [from, to].find((day) => day !== undefined && readDay(day) === undefined)
  if (wrongDay !== undefined) return refuse('access.day-invalid', { day: wrongDay })
  const after = query.after === undefined ? undefined : readPlace(query.after)
  if (query.after !== undefined && !after) return refuse('access.page-invalid')
  const limit = query.limit ?? (query.format === undefined ? PAGE : FILE)
  const look = {
    operation: 'access.list-security-events',
    subject: 'audit',
    detail: { organisation: organisation ?? null, kind: kind ?? null, ...fileDetail(query) },
  }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const allowed = may.value.predicate({ organisation: 'a.organisation_path' })
    const rows = await listAuditRows(trx, allowed, { ...query, after, limit, telling: securityEvents(kind) })
    const last = rows.length === limit ? rows.at(-1) : undefined
    const events = rows.map((entry) => ({ ...entry, kinds: kindsOf(entry) }))
    return ok({ rows: events, ...(last ? { next: writePlace(last) } : {}) })
  })
}
