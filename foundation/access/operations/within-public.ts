import type { Transaction } from 'kysely'
import { enterWork } from '../store/session-settings.ts'
import type { AccessDeps } from './access-deps.ts'

/** No place at all: row-level security opens what is everybody's and nothing else. */
const NOWHERE = { 'app.region_paths': '', 'app.organisation_paths': '' }

/**
 * Reads what anybody may read, as the role that row-level security holds for and with no place open; nothing can be
 * written. There is nobody to name, so nothing is written down either: what is public is no secret.
 */
export async function withinPublic<Value, Tables>(
  deps: Pick<AccessDeps, 'database'>,
  work: (trx: Transaction<Tables>) => Promise<Value>,
): Promise<Value> {
  return deps.database
    .tables<Tables>()
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await enterWork(trx, NOWHERE)
      return work(trx)
    })
}
