import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { DuplicateList, VitalKind } from '../../contract/vital-events.ts'
import { groupDuplicates } from '../../rules/vital-events/group-duplicates.ts'
import { findCompared } from '../../store/vital-events/list.ts'
import type { RuledDeps } from './deps.ts'
import { maskListed } from './mask-certificate.ts'
import { organisationNames } from './places.ts'

const MOST = 500

/** Certificates that seem to tell of the same death or child, side by side. */
export async function listDuplicates(
  deps: RuledDeps,
  actor: Actor,
  { kind }: { readonly kind: VitalKind },
): Promise<Result<DuplicateList>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.check', {}, 'public-health')
  if (!may.ok) return may
  const look = { operation: `exchange.list-duplicate-${kind}s`, subject: `vital/${kind}` }
  return deps.access.within(may.value, look, async (db) => {
    const groups = groupDuplicates(await findCompared(db, may.value, kind, MOST))
    const organisations = groups.flatMap(({ rows }) => rows.map(({ organisation }) => organisation))
    return ok({
      groups: groups.map(({ reason, rows }) => ({ reason, rows: rows.map((row) => maskListed(row, may.value.mask)) })),
      organisations: await organisationNames(db, organisations),
    })
  })
}
