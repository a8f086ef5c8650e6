import { accessMigrations, platformActor } from '@kangcheng/access'
import { must, openAccess, type TestAccess } from '@kangcheng/access/testing'
import type { Clock } from '@kangcheng/kernel'
import { type Notices, noticeMigrations } from '@kangcheng/notices'
import { openNotices } from '@kangcheng/notices/testing'
import { createOutbox, type Database, newId, silentLog } from '@kangcheng/platform'
import type { ScanFile } from '@kangcheng/platform/files'
import { createPrinter, type Printer } from '@kangcheng/typesetting'
import { sql } from 'kysely'
import { REPORT_NOTICES } from '../contract/index.ts'
import { createIndicators, type Indicators, indicatorMigrations } from '../index.ts'
import type { IndicatorPack } from '../operations/load-pack.ts'
import { testPack } from './test-pack.ts'

/** The migrations a test database needs for this engine. */
export const TEST_MIGRATIONS = [accessMigrations, noticeMigrations, indicatorMigrations]

export interface TestIndicators extends TestAccess {
  readonly indicators: Indicators
  readonly notices: Notices
  /** Hands events to whoever subscribed. */
  deliverEvents(): Promise<number>
  /** Events in the outbox of a type, oldest first. */
  events(type: string): Promise<{ subject: string; payload: unknown }[]>
  /** Rows of every table of the engine: what a refused operation must leave as it was. */
  rowCounts(): Promise<Record<string, number>>
}

/** The engine on a migrated database, with the test directory, roles and a small pack. */
export async function openIndicators(
  deps: { database: Database; clock: Clock; scanFile?: ScanFile; demonstration?: boolean; printer?: Printer },
  pack: IndicatorPack = testPack(),
): Promise<TestIndicators> {
  const room = await openAccess(deps)
  const { database, clock } = deps
  const outbox = createOutbox({ ...deps, log: silentLog })
  const { notices } = openNotices({ database, clock, access: room.access, kinds: REPORT_NOTICES })
  const indicators = createIndicators({
    access: room.access,
    outbox,
    notices,
    clock,
    newId,
    scanFile: deps.scanFile ?? (async () => 'not-scanned'),
    demonstration: deps.demonstration ?? false,
    printer: deps.printer ?? createPrinter(),
  })
  for (const { type, name, handler } of indicators.subscriptions) outbox.subscribe(type, name, handler)
  must(await indicators.loadPack(platformActor('system'), pack))
  return {
    ...room,
    indicators,
    notices,
    deliverEvents: () => outbox.deliverDue(),
    events: async (type) => {
      const found = sql<{ subject: string; payload: unknown }>`
        SELECT subject, payload FROM platform.event WHERE type = ${type} ORDER BY id`
      return (await found.execute(database.kysely)).rows
    },
    rowCounts: async () => {
      const counted = sql<Record<string, number>>`SELECT
        (SELECT count(*) FROM indicators.definition) AS definitions,
        (SELECT count(*) FROM indicators.plan) AS plans,
        (SELECT count(*) FROM indicators.value) AS values,
        (SELECT count(*) FROM indicators.draft) AS drafts,
        (SELECT count(*) FROM platform.event) AS events`
      return (await counted.execute(database.kysely)).rows[0] ?? {}
    },
  }
}
