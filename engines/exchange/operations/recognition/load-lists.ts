import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { RecognitionList } from '../../contract/recognition.ts'
import { keepList } from '../../store/recognition/lists.ts'
import type { Deps } from '../deps.ts'

/** Keeps the lists of a pack. A version that is there stays as it is: offers were made by it. */
export async function loadLists(
  deps: Deps,
  actor: Actor,
  { pack, lists }: { readonly pack: string; readonly lists: readonly RecognitionList[] },
): Promise<Result<{ lists: number }>> {
  const may = await deps.access.require(actor, 'exchange.recognition.define', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'exchange.load-recognition-lists', subject: `pack/${pack}` }
  return deps.access.within(may.value, look, async (db) => {
    for (const list of lists) {
      const { code, version, region } = list
      const regionPath = region === undefined ? '/' : (await directoryIn(db).findRegion(region))?.path
      if (regionPath === undefined) return refuse('recognition.region-unknown', { list: code, region: region ?? '' })
      const kept = await keepList(db, { list, regionPath }, { pack, at: deps.clock.now() })
      if (!kept) return refuse('recognition.version-differs', { list: code, version })
    }
    return ok({ lists: lists.length })
  })
}
