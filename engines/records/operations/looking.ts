import type { AuditDetail, Decision } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import type { GivenId } from '../store/placements.ts'
import type { Deps } from './deps.ts'
import { createStaging, type Staging } from './writing/staging.ts'

/** A request that only reads. */
export interface Looking<Answer> {
  readonly decision: Decision
  readonly operation: string
  /** What is written down of it, before it is known whether there is anything to see; never what stands in a resource. */
  readonly subject: () => string
  readonly detail?: AuditDetail
  /** What it will ask for first. */
  readonly wanted: readonly GivenId[]
  readonly work: (staging: Staging) => Promise<Answer>
}

export type LookFor = <Answer>(looking: Looking<Answer>) => Promise<Answer>

/** Runs what only reads, each in a transaction of its own, so that a long one holds up nobody. */
export function createLookFor(deps: Deps): LookFor {
  return async ({ decision, operation, subject, detail, wanted, work }) => {
    const settings = await deps.sources.settings(decision)
    const look = { operation, subject: subject(), ...(detail ? { detail } : {}) }
    return deps.access.lookAt({ decision, look }, settings, async (db: Kysely<unknown>) => {
      const staging = createStaging({ ...deps, db, now: deps.clock.now().getTime() })
      await staging.prefetch(wanted)
      return work(staging)
    })
  }
}
