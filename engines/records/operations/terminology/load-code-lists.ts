import { createHash } from 'node:crypto'
import type { Decision } from '@kangcheng/access'
import type { CodeList } from '../../contract/terminology.ts'
import { systemOfList } from '../../rules/terminology/code-list.ts'
import { insertConcepts } from '../../store/terminology/concepts.ts'
import { insertHead, loadHeads, removeVersion } from '../../store/terminology/heads.ts'
import type { TerminologyDeps } from './terminology-deps.ts'

/** Lists that say nothing else count from before anything that is recorded. */
const EVER = '1900-01-01'

export interface LoadedLists {
  readonly loaded: number
  readonly unchanged: number
  /** Canonicals that somebody loaded from a file in the same version: that stands. */
  readonly heldByFile: readonly string[]
}

/** Keeps the code lists of a pack. A list that changed in its version takes the place of what was there: the pack is its source. */
export async function loadCodeLists(
  deps: TerminologyDeps,
  decision: Decision,
  pack: { readonly code: string; readonly lists: readonly CodeList[] },
): Promise<LoadedLists> {
  const look = { operation: 'records.load-code-lists', subject: `pack/${pack.code}` }
  const answer = await deps.access.within(decision, look, async (trx): Promise<LoadedLists> => {
    const known = new Map((await loadHeads(trx)).map((head) => [`${head.kind}|${head.url}|${head.version}`, head]))
    const heldByFile: string[] = []
    let loaded = 0
    for (const list of pack.lists) {
      const { url, version, activeFrom = EVER } = list
      const before = known.get(`CodeSystem|${url}|${version}`)
      const sha256 = createHash('sha256').update(JSON.stringify(list)).digest('hex')
      if (before?.origin === 'file') heldByFile.push(`${url}|${version}`)
      if (before?.origin === 'file' || before?.sha256 === sha256) continue
      const { concepts, ...body } = systemOfList(list)
      await removeVersion(trx, { kind: 'CodeSystem', url, version })
      const id = deps.newId()
      await insertHead(trx, {
        id,
        kind: 'CodeSystem',
        url,
        version,
        activeFrom,
        origin: 'pack',
        source: pack.code,
        sha256,
        size: concepts.size,
        body,
        at: deps.clock.now(),
        by: decision.actor.userId,
      })
      await insertConcepts(trx, id, concepts)
      loaded++
    }
    return { loaded, heldByFile, unchanged: pack.lists.length - loaded - heldByFile.length }
  })
  deps.cache.forgetHeads()
  return answer
}
