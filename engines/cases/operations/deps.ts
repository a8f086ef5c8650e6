import type { Access } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Notices } from '@kangcheng/notices'
import type { Database, Log, Outbox } from '@kangcheng/platform'
import type { DefinitionShelf } from './definitions/definition-shelf.ts'
import type { Organisations } from './organisations.ts'
import type { WorkTime } from './work-time.ts'

/** What the engine is given. */
export interface CaseDeps {
  readonly access: Pick<Access, 'require' | 'within' | 'withinGroup' | 'scopeKey' | 'lookAt'>
  readonly database: Database
  readonly outbox: Pick<Outbox, 'append' | 'appendAll'>
  readonly notices: Pick<Notices, 'send' | 'settle'>
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
}

/** What its operations work with: what it is given, and what this process keeps at hand. */
export interface Deps extends CaseDeps {
  readonly shelf: DefinitionShelf
  readonly organisations: Organisations
  readonly workTime: WorkTime
}
