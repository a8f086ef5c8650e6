import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Actor } from '../contract/actor.ts'
import type { AuditPage, AuditQuery } from '../contract/audit.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { fileDetail } from '../rules/file-detail.ts'
import { listAuditRows } from '../store/audit.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
import { readPlace, writePlace } from './audit-place.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

const PAGE = 50
/** A file has no further pages; that there is more stands in its title. */
const FILE = 5_000

/** A page of the book, newest first. Reading the book is written into it. */
export async function listAudit(
  deps: AccessDeps,
  actor: Actor,
  query: AuditQuery & FileWish,
): Promise<Result<AuditPage, AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.audit.read', { organisation: query.organisation }, 'audit')
  if (!may.ok) return may
  if (query.day !== undefined && readDay(query.day) === undefined) {
    return refuse('access.day-invalid', { day: query.day })
  }
  const after = query.after === undefined ? undefined : readPlace(query.after)
  if (query.after !== undefined && !after) return refuse('access.page-invalid')
  const limit = query.limit ?? (query.format === undefined ? PAGE : FILE)
  const { organisation, day } = query
  const look = {
    operation: 'access.list-audit',
    subject: 'audit',
    detail: { organisation: organisation ?? null, day: day ?? null, ...fileDetail(query) },
  }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const allowed = may.value.predicate({ organisation: 'a.organisation_path' })
    const rows = await listAuditRows(trx, allowed, { ...query, after, limit })
    const last = rows.length === limit ? rows.at(-1) : undefined
    return ok({ rows, ...(last ? { next: writePlace(last) } : {}) })
  })
}
