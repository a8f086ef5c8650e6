import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessMigrations, type Decision, platformActor } from '@kangcheng/access'
import { must, openAccess, type TestAccess } from '@kangcheng/access/testing'
import type { Clock } from '@kangcheng/kernel'
import { createOutbox, type Database, newId, type Outbox, silentLog } from '@kangcheng/platform'
import { createRecords, type Records, recordMigrations } from '../index.ts'

/** The migrations a test database needs for this engine. */
export const TEST_MIGRATIONS = [accessMigrations, recordMigrations]

export interface TestRecords extends TestAccess {
  readonly records: Records
  readonly outbox: Outbox
  /** Everything open, as the platform itself has it. */
  readonly all: Decision
}

/** The engine on a migrated database; with the folder of another it takes up what that one left. */
export async function openRecords(deps: {
  database: Database
  clock: Clock
  exportFolder?: string
}): Promise<TestRecords> {
  const room = await openAccess(deps)
  const outbox = createOutbox({ ...deps, log: silentLog })
  const decideAsPlatform = async () =>
    must(await room.access.require(platformActor('system'), 'records.resource.read', {}, 'care'))
  const records = await createRecords({
    ...deps,
    access: room.access,
    outbox,
    newId,
    log: silentLog,
    randomBits: () => 4_711,
    exportFolder: deps.exportFolder ?? mkdtempSync(join(tmpdir(), 'kangcheng-exports-')),
    decideAsPlatform,
    webhookReach: { loopback: true },
  })
  const { type, name, handler, isWanted } = records.subscriptions.subscription
  outbox.subscribe(type, name, handler, isWanted)
  return { ...room, records, outbox, all: await decideAsPlatform() }
}
