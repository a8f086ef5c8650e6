import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { QualityRules } from '../../contract/record-quality/index.ts'
import { addRules, findRules, newestVersion } from '../../store/record-quality/rules.ts'
import type { QualityDeps, QualityRoom } from './quality-deps.ts'

/** Enters versions of the rules as packs say them; the highest is in force. A version that is there never changes. */
export async function loadRules(
  deps: QualityDeps,
  actor: Actor,
  { pack, rules }: { readonly pack: string; readonly rules: readonly QualityRules[] },
): Promise<Result<null>> {
  const may = await deps.access.require(actor, 'exchange.record-quality.examine', {}, 'supervision')
  if (!may.ok) return may
  const look = { operation: 'exchange.load-quality-rules', subject: `pack/${pack}` }
  return deps.access.within(may.value, look, async (db) => {
    for (const one of rules)
      if (!(await addRules(db, one, pack, deps.clock.now())))
        return refuse('quality.version-differs', { version: one.version })
    return ok(null)
  })
}

/** Versions never change, so one that was read is kept; which is in force is asked each time. */
export function createRulesBook(db: Kysely<unknown>): Pick<QualityRoom, 'rulesOf' | 'rulesInForce'> {
  const known = new Map<number, QualityRules>()
  const rulesOf = async (version: number) => {
    const found = known.get(version) ?? (await findRules(db, version))
    if (found) known.set(version, found)
    return found
  }
  return {
    rulesOf,
    async rulesInForce() {
      const version = await newestVersion(db)
      return version === undefined ? undefined : rulesOf(version)
    },
  }
}
