import { readdirSync, readFileSync } from 'node:fs'
import { must } from '@kangcheng/access/testing'
import type { Clock } from '@kangcheng/kernel'
import { type Database, newId, silentLog } from '@kangcheng/platform'
import { openRecords, TEST_MIGRATIONS as RECORD_MIGRATIONS, type TestRecords } from '@kangcheng/records/testing'
import { sql } from 'kysely'
import { parse } from 'yaml'
import type { FeedSettings } from '../contract/feeds.ts'
import type { MessageMap } from '../contract/maps.ts'
import type { MessageRule } from '../contract/scores.ts'
import { createExchange, type Exchange, exchangeMigrations } from '../index.ts'
import type { OpenFeed } from '../operations/feeds/feed-book.ts'

/** The migrations a test database needs for this engine. */
export const TEST_MIGRATIONS = [...RECORD_MIGRATIONS, exchangeMigrations]

const MAPS = new URL('../../../packs/national/message-maps/', import.meta.url)

/** The maps of the national pack. */
export function nationalMaps(): readonly MessageMap[] {
  return readdirSync(MAPS).flatMap(
    (file) => (parse(readFileSync(new URL(file, MAPS), 'utf8')) as { items: MessageMap[] }).items,
  )
}

function nationalRules(): readonly MessageRule[] {
  const file = new URL('../../../packs/national/message-rules.yaml', import.meta.url)
  return (parse(readFileSync(file, 'utf8')) as { items: MessageRule[] }).items
}

export const TEST_FEED: FeedSettings = {
  title: { zh: '检验系统', en: 'Laboratory' },
  format: 'hl7v2',
  sender: { application: 'LIS', facility: 'GY01' },
  peers: ['127.0.0.1'],
  charset: 'gb18030',
  zone: '+08:00',
  maps: ['hl7v2-results'],
  controlIds: 'unique',
  isOpen: true,
}

export interface TestExchange extends TestRecords {
  readonly exchange: Exchange
  feed(): Promise<OpenFeed>
  /** Messages that are kept and not yet stored. */
  waiting(): Promise<number>
  /** As if the server had been killed when this message was kept: its state is waiting, and its results are not there. */
  forgetStored(control: string): Promise<void>
  /** Takes the place of the engine, as a new process would. */
  again(): Promise<Exchange>
}

/** The engine on a migrated database, with the feed `lis` of gongyi-health. */
export async function openExchange(deps: { database: Database; clock: Clock }): Promise<TestExchange> {
  const room = await openRecords(deps)
  const open = () => {
    const exchange = createExchange({ ...deps, access: room.access, records: room.records, newId, log: silentLog })
    exchange.maps.load(nationalMaps())
    exchange.rules.load(nationalRules())
    return exchange
  }
  const exchange = open()
  must(await exchange.createFeed(room.all, { code: 'lis', organisation: 'gongyi-health', settings: TEST_FEED }))
  return {
    ...room,
    exchange,
    again: async () => open(),
    async feed() {
      const feed = await exchange.feeds.byCode('lis')
      if (!feed) throw new Error('the feed is not there')
      return feed
    },
    async waiting() {
      const { rows } = await sql<{ count: number }>`SELECT count(*)::integer AS count FROM exchange.waiting`.execute(
        deps.database.kysely,
      )
      return rows[0]?.count ?? 0
    },
    async forgetStored(control) {
      const { kysely } = deps.database
      const { rows } = await sql<{ id: string }>`
        INSERT INTO exchange.waiting (feed, id, source)
        SELECT feed, id, source FROM exchange.message WHERE control_key = ${control} RETURNING id`.execute(kysely)
      await sql`DELETE FROM records.resource WHERE content LIKE ${`%urn:uuid:${rows[0]?.id}%`}`.execute(kysely)
    },
  }
}
