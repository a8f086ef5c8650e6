import type { Decision } from '@kangcheng/access'
import type { Row } from '../store/row.ts'
import type { LookFor } from './looking.ts'

/**
 * The newest versions of some resources of one type, by their ids, as one look at `subject`: for engines that go through many. What is
 * not there, or deleted, is not among them.
 */
export async function readSeveral(
  { find }: { readonly find: LookFor },
  decision: Decision,
  { subject, type, ids }: { readonly subject: string; readonly type: string; readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, Row>> {
  const wanted = ids.map((id) => ({ type, id }))
  return find({
    decision,
    operation: 'records.read',
    subject: () => subject,
    wanted,
    async work(staging) {
      const found = wanted.flatMap(({ id }) => {
        const address = staging.addressOf(type, id)
        const row = address && staging.newest(address)
        return row && row.content !== null ? [[id, row] as const] : []
      })
      return new Map(found)
    },
  })
}
