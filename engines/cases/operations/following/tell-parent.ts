import { PLATFORM_ORGANISATION, PLATFORM_USER_ID } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { happen } from '../../rules/running/happen.ts'
import { lockCases } from '../../store/cases.ts'
import type { KeptCase } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'
import { around } from '../running/around.ts'
import { createStaging } from '../running/staging.ts'
import { writeStaged } from '../running/write-staged.ts'

/** Tells the case that opened this one how it ended; that may move the parent. */
export async function tellParent<Tables>(deps: Deps, trx: Kysely<Tables>, child: KeptCase): Promise<void> {
  const { parent, ended } = child.state
  if (!parent || !ended) return
  const kept = await lockCases(trx, [parent.id])
  const above = kept.get(parent.id)
  const known = above?.state.children.find(({ id }) => id === child.id)
  // A parent that has ended is told nothing more; nor is one that knows.
  if (!above || above.state.ended || known?.outcome !== undefined) return
  if (!deps.shelf.has(above.state)) await deps.shelf.read()
  const about = around(deps)
  const happening = { kind: 'child-ended', id: child.id, outcome: ended.outcome } as const
  const mark = { by: PLATFORM_USER_ID, organisation: PLATFORM_ORGANISATION.code }
  const happened = happen(deps.shelf.at(above.state), above.state, mark, happening, {}, about)
  if (!happened.ok) throw new Error(`a parent cannot be told: ${happened.refusal.code}`)
  const staging = createStaging(kept)
  staging.add(parent.id, happened.value.events, happened.value.state, about.now)
  await writeStaged(deps, trx, staging.changed())
}
