import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AuditFault, AuditHead, AuditVerification } from '../contract/audit.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { genesisHash } from '../rules/audit-chain.ts'
import { isWithin, ROOT_PATH } from '../rules/materialised-path.ts'
import { beginWalk, type ChainFault, endWalk, stepWalk } from '../rules/verify-chain.ts'
import { portionOfDays } from '../rules/verify-portion.ts'
import { sha256 } from '../secrets/sha256.ts'
import { type ChainExtent, hashAt, listChains, readChain, rowsByDay } from '../store/audit.ts'
import { enterWork } from '../store/session-settings.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { type AccessDeps, tablesOf } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { settingsOf, withinDecision } from './within-decision.ts'

export interface VerifyQuery {
  readonly organisation?: string | undefined
  /** First and last day; left out, from the beginning and to the end of the book. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** About how many rows at most; the answer says with which day to go on. Left out: all in one go. */
  readonly portion?: number | undefined
  /** Heads that were given away earlier; each must still stand where it stood. */
  readonly anchors?: readonly AuditHead[] | undefined
}

const BATCH = 2_000

/**
 * Recomputes the chains and names the first bad place of each. Reads one snapshot, so rows appended meanwhile are
 * neither judged nor missed; in portions each has its own. What the chains alone cannot show is in the README; anchors
 * show it.
 */
export async function verifyAudit(
  deps: AccessDeps,
  actor: Actor,
  query: VerifyQuery,
): Promise<Result<AuditVerification, AccessRefusal>> {
  const { organisation, from, to, portion = Number.POSITIVE_INFINITY } = query
  const may = await requireAccess(deps, actor, 'access.audit.verify', { organisation }, 'audit')
  if (!may.ok) return may
  const wrongDay = [from, to].find((day) => day !== undefined && readDay(day) === undefined)
  if (wrongDay !== undefined) return refuse('access.day-invalid', { day: wrongDay.slice(0, 20) })
  if (from !== undefined && to !== undefined && to < from) return refuse('access.day-invalid', { day: to })
  const { organisations } = may.value
  const open = (chain: ChainExtent) => organisations.some((path) => isWithin(chain.organisationPath, path))
  const verification = await tablesOf(deps)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx): Promise<AuditVerification> => {
      // All rows of an open chain are needed, also those from when the organisation stood elsewhere in the tree.
      await enterWork(trx, { ...settingsOf(may.value), 'app.audit_paths': ROOT_PATH })
      const allowed = may.value.predicate({ organisation: 'organisation_path' })
      const { next, rowsLeft } = portionOfDays(await rowsByDay(trx, allowed, { organisation, from, to }), portion)
      // Up to the next day and not of the days counted: where a head was taken away its rows are found all the same.
      const chains = (await listChains(trx, { organisation, from, to, before: next })).filter(open)
      const faults: AuditFault[] = []
      for (const chain of chains) {
        const fault = await verifyChain(trx, chain)
        if (fault) faults.push({ organisation: chain.organisation, day: chain.day, ...fault })
      }
      faults.push(...(await verifyAnchors(trx, query, faults)))
      const rows = chains.reduce((sum, chain) => sum + chain.rows, 0)
      const found = { intact: faults.length === 0, chains: chains.length, rows, faults, rowsLeft }
      return next === undefined ? found : { ...found, next }
    })
  const look = {
    operation: 'access.verify-audit',
    subject: 'audit',
    detail: {
      from: from ?? null,
      to: to ?? null,
      next: verification.next ?? null,
      chains: verification.chains,
      rows: verification.rows,
      faults: verification.faults.length,
    },
  }
  return withinDecision(deps, may.value, look, async () => ok(verification))
}

async function verifyChain(db: AccessDatabase, chain: ChainExtent): Promise<ChainFault | undefined> {
  const { head } = chain
  if (!head) return { seq: 1, kind: 'head' }
  if (!(await isLinked(db, chain.organisation, head))) return { seq: 1, kind: 'link' }
  let walk = beginWalk(head)
  for (let after = 0; ; ) {
    const rows = await readChain(db, chain, after, BATCH)
    for (const row of rows) walk = stepWalk(walk, row, chain.rows, sha256)
    const last = rows.at(-1)
    if (!last || walk.fault) return endWalk(walk)
    after = last.seq
  }
}

/** Whether the day continues from where it says: the organisation's beginning, or a row of an earlier day. */
async function isLinked(
  db: AccessDatabase,
  organisation: string,
  head: NonNullable<ChainExtent['head']>,
): Promise<boolean> {
  const { openingDay, openingSeq, openingHash } = head
  if (openingDay === null || openingSeq === null) return openingHash === genesisHash(organisation, sha256)
  return (await hashAt(db, { organisation, day: openingDay, seq: openingSeq })) === openingHash
}

async function verifyAnchors(
  db: AccessDatabase,
  query: VerifyQuery,
  known: readonly AuditFault[],
): Promise<AuditFault[]> {
  const faults: AuditFault[] = []
  for (const anchor of query.anchors ?? []) {
    const { organisation, day, seq, hash } = anchor
    if (query.organisation !== undefined && query.organisation !== organisation) continue
    if ((query.from !== undefined && day < query.from) || (query.to !== undefined && day > query.to)) continue
    if (known.some((fault) => fault.organisation === organisation && fault.day === day)) continue
    if ((await hashAt(db, anchor)) !== hash) faults.push({ organisation, day, seq, kind: 'anchor' })
  }
  return faults
}
