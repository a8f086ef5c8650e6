import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { LinkQuality } from '../../contract/master-index/quality.ts'
import { calibration, measuredPrecision } from '../../rules/master-index/measure-links.ts'
import { listDoubts } from '../../store/master-index/doubts.ts'
import { countIndex, countLinks, listDecided } from '../../store/master-index/quality.ts'
import type { IndexRoom } from './deps.ts'

/** The newest decisions that are counted. */
const MOST_DECISIONS = 20_000

/** How well the index links: what it holds, by which model, and what people found of its links. */
export async function showQuality(room: IndexRoom, actor: Actor, _question: unknown): Promise<Result<LinkQuality>> {
  const may = await room.access.require(actor, 'persons.linkage.read', {}, 'administration')
  if (!may.ok) return may
  const { number, model, among } = await room.model()
  const now = room.clock.now()
  return room.access.within(may.value, { operation: 'persons.show-quality', subject: 'master-index' }, async (trx) => {
    const decided = await listDecided(trx, MOST_DECISIONS)
    const { waiting, oldest } = await listDoubts(trx, {}, { now, most: 0 })
    return ok({
      asOf: now.toISOString(),
      model: { number, among, ...model },
      ...(await countIndex(trx)),
      links: await countLinks(trx),
      doubts: { waiting, ...(oldest === null ? {} : { oldest: oldest.toISOString() }) },
      precision: measuredPrecision(decided),
      bands: calibration(decided),
    })
  })
}
