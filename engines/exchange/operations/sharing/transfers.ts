import { type Actor, directoryIn } from '@kangcheng/access'
import { addDays, type Day, ok, type Result } from '@kangcheng/kernel'
import type { SharingSide, SharingStatistics, Transfer } from '../../contract/sharing.ts'
import { listTransfers as load, sumTransfers } from '../../store/sharing/transfers.ts'
import { inScope, PURPOSE, type SharingDeps } from './deps.ts'
import { openApplication, SIDE_PERMISSIONS } from './open-application.ts'
import { openExtract } from './open-extract.ts'

const MOST = 500
/** Days of which the figures tell when nobody says which. */
const USUAL_DAYS = 30

/** The newest transfers of one grant or extract. */
export async function listTransfers(
  deps: SharingDeps,
  actor: Actor,
  { id, side, kind }: { id: string; side: SharingSide; kind: 'grant' | 'extract' },
): Promise<Result<Transfer[]>> {
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  const look = { operation: 'exchange.list-transfers', subject: `${kind}/${id}` }
  return inScope(deps, may.value, look, async (db): Promise<Result<Transfer[]>> => {
    const open = kind === 'grant' ? openApplication : openExtract
    const found = await open(deps, db, may.value, { id, side })
    if (!found.ok) return found
    const kept = await load(db, id, MOST)
    const names = await directoryIn(db).namesOfUsers([...new Set(kept.map(({ userId }) => userId))])
    return ok(
      kept.map(({ id: transfer, begun, userId, channel, rows, bytes, sha256, state }) => ({
        ...{ id: transfer, at: begun.toISOString(), by: names[userId] ?? userId, channel, rows, bytes, state },
        ...(sha256 && { sha256: Buffer.from(sha256).toString('hex') }),
      })),
    )
  })
}

/** What left between two days, by grant and department; left out, in the last thirty. */
export async function showStatistics(
  deps: SharingDeps,
  actor: Actor,
  { side, from, to }: { side: SharingSide; from?: Day | undefined; to?: Day | undefined },
): Promise<Result<SharingStatistics>> {
  const may = await deps.access.require(actor, SIDE_PERMISSIONS[side], {}, PURPOSE)
  if (!may.ok) return may
  const until = to ?? deps.clock.today()
  const period = { from: from ?? addDays(until, 1 - USUAL_DAYS), to: until }
  return inScope(
    deps,
    may.value,
    { operation: 'exchange.count-transfers', subject: side, detail: period },
    async (db) => {
      const figures = await sumTransfers(db, may.value, side, period)
      return ok({ ...period, figures: figures.map(({ last, ...figure }) => ({ ...figure, last: last.toISOString() })) })
    },
  )
}
