import type { Access } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Database, Log } from '@kangcheng/platform'
import type { Records } from '@kangcheng/records'

/** What this engine is given. */
export interface Deps {
  readonly access: Pick<Access, 'require' | 'within' | 'withinGroup' | 'lookAt' | 'noteLook'>
  readonly database: Database
  readonly records: Pick<
    Records,
    'check' | 'takeIn' | 'findResources' | 'findTogether' | 'read' | 'sourceOf' | 'openSources'
  >
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
}
