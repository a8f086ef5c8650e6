import type { Access } from '@kangcheng/access'
import type { Clock } from '@kangcheng/kernel'
import type { Database, Log, Outbox } from '@kangcheng/platform'
import type { Records } from '@kangcheng/records'
import type { IndexModel } from '../../contract/master-index/index-model.ts'
import type { Place } from '../../rules/master-index/residence.ts'

/** What the master index is given. */
export interface IndexDeps {
  readonly access: Pick<Access, 'require' | 'within'>
  readonly database: Database
  readonly records: Pick<Records, 'readSeveral' | 'organisationOf'>
  readonly outbox: Pick<Outbox, 'append'>
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
}

/** And what its operations share. */
export interface IndexRoom extends IndexDeps {
  readonly places: () => Promise<Places>
  readonly model: () => Promise<ModelInForce>
}

export interface ModelInForce {
  /** 0 of the one that came with the packs. */
  readonly number: number
  readonly model: IndexModel
  /** How many charts there are, about. */
  readonly among: number
}

export interface Places {
  readonly regions: readonly Place[]
  /** Where an organisation is, by its code; `/` where nobody knows. */
  readonly ofOrganisation: (code: string) => string
  /** The registry of the population, whose word goes before all others. */
  readonly isRegistry: (organisation: string) => boolean
  /** That somebody has a chart there tells what they have. */
  readonly isSensitive: (organisation: string) => boolean
}
