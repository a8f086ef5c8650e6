import type { Decision } from '@kangcheng/access'
import { createGroupCommit } from '@kangcheng/platform'
import { type Address, addressKey } from '../rules/addressing/address.ts'
import { newestVersions } from '../store/read-rows.ts'
import type { Row } from '../store/row.ts'
import type { Deps } from './deps.ts'

export interface AddressLook {
  readonly decision: Decision
  readonly operation: string
  readonly subject: string
  readonly address: Address
}

/** The newest version at an address; undefined where nothing is there or open. */
export type ReadTogether = (look: AddressLook) => Promise<Row | undefined>

interface Pending {
  readonly size: number
  readonly look: AddressLook
  readonly settings: Readonly<Record<string, string>>
  settle(row: Row | undefined): void
  fail(error: unknown): void
}

/** Reads of single resources, those that wait for one another together: one way to the database, one commit of their looks. */
export function createReadTogether(deps: Deps): ReadTogether {
  const readGroup = async (group: readonly Pending[]): Promise<void> => {
    const [first] = group
    if (!first) return
    try {
      const looks = group.map(({ look: { decision, operation, subject } }) => ({
        decision,
        look: { operation, subject },
      }))
      const statement = newestVersions(group.map(({ look }) => look.address))
      const rows = await deps.access.lookTogether<Row>(looks, first.settings, statement)
      const found = new Map(rows.map((row) => [addressKey(row), row]))
      for (const { look, settle } of group) settle(found.get(addressKey(look.address)))
    } catch (error) {
      for (const { fail } of group) fail(error)
    }
  }
  // While the looks of one group are being committed the next one already reads.
  const add = createGroupCommit<Pending>((group) => readGroup(group), 2)
  return async (look) => {
    const settings = await deps.sources.settings(look.decision)
    return new Promise((settle, fail) => {
      const key = `${deps.access.scopeKey(look.decision)}\n${settings['app.record_sources'] ?? ''}`
      add(key, { size: 1, look, settings, settle, fail })
    })
  }
}
