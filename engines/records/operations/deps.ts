import type { Access } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Database, Log, Outbox } from '@kangcheng/platform'
import type { Numbers } from '../store/installation.ts'
import type { OpenSources } from './open-sources.ts'
import type { PlacementCache } from './writing/placement-cache.ts'

/** What the engine is given. */
export interface RecordDeps {
  readonly access: Pick<
    Access,
    'within' | 'withinGroup' | 'lookAt' | 'lookTogether' | 'noteLook' | 'scopeKey' | 'require'
  >
  readonly database: Database
  readonly outbox: Pick<Outbox, 'append'>
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
}

/** What its operations work with: what it is given, and what this process remembers. */
export interface Deps extends RecordDeps {
  /** Four signs that every id of this installation begins with. */
  readonly city: string
  readonly numbers: Numbers
  readonly placements: PlacementCache
  readonly sources: OpenSources
}
