import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Actor } from '../contract/actor.ts'
import type { AuditPage, AuditQuery } from '../contract/audit.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { fileDetail } from '../rules/file-detail.ts'
import { type AuditPlace, listAuditRows } from '../store/audit.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
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

function writePlace(row: { day: string; at: string; organisation: string; seq: number }): string {
  return Buffer.from(JSON.stringify([row.day, row.at, row.organisation, row.seq])).toString('base64url')
}

/** What the columns hold; anything else was not written by us. */
const SLUG = /^[a-z0-9-]{1,80}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const LARGEST_SEQ = 2 ** 31 - 1

function readPlace(text: string): AuditPlace | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(place)) return undefined
    const [day, at, organisation, seq] = place
    if (typeof day !== 'string' || readDay(day) === undefined) return undefined
    if (typeof at !== 'string' || typeof organisation !== 'string' || !SLUG.test(organisation)) return undefined
    if (!Number.isInteger(seq) || seq < 1 || seq > LARGEST_SEQ) return undefined
    // As we write it; JavaScript reads years that PostgreSQL has no time for.
    const time = new Date(at)
    return MOMENT.test(at) && !Number.isNaN(time.getTime())
      ? { day, at: time, organisation, seq: Number(seq) }
      : undefined
  } catch {
    return undefined
  }
}
