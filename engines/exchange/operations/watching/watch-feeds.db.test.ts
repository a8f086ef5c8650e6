import type { Actor } from '@kangcheng/access'
import { must, TEST_ROLES } from '@kangcheng/access/testing'
import { noticeMigrations } from '@kangcheng/notices'
import { openNotices } from '@kangcheng/notices/testing'
import { silentLog } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FEED_NOTICES } from '../../contract/feed-notices.ts'
import { inventedResult } from '../../testing/invented-results.ts'
import { openExchange, TEST_FEED, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'
import { encodeIn } from '../receiving/encode-text.ts'
import type { WatchDeps } from './tell-of-feed.ts'
import { createFeedWatch } from './watch-feeds.ts'

let room: TestExchange
let clock: FixedClock
let deps: WatchDeps
/** One server; another is made where two are meant. */
let look: () => Promise<number>
let notices: ReturnType<typeof openNotices>['notices']
let hospital: Actor
let city: Actor
let elsewhere: Actor
let count = 0

beforeAll(async () => {
  const { database } = await testDatabase([...TEST_MIGRATIONS, noticeMigrations])
  clock = fixedClock('2026-11-22')
  room = await openExchange({ database, clock })
  must(
    await room.access.loadRoles(room.platform, [
      ...TEST_ROLES,
      { code: 'desk', name: { zh: '信息中心' }, permissions: ['exchange.feed.*'], mask: [] },
      { code: 'reader', name: { zh: '查看' }, permissions: ['exchange.feed.read'], mask: [] },
    ]),
  )
  hospital = await room.addUser({ role: 'desk', region: '410181', organisation: 'gongyi-health' })
  city = await room.addUser({ role: 'desk' })
  elsewhere = await room.addUser({ role: 'desk', region: '330800', home: 'quzhou-government' })
  await room.addUser({ role: 'reader' })
  ;({ notices } = openNotices({ database, clock, access: room.access, kinds: FEED_NOTICES }))
  deps = { access: room.access, records: room.records, database, clock, notices, log: silentLog }
  look = createFeedWatch(deps)
})

const send = async (more: { birth?: string } = {}) =>
  room.exchange.receive(await room.feed(), encodeIn(inventedResult(`W${count++}`, more), 'gb18030'))
const inbox = async (actor: Actor, unread = false) => {
  const { rows } = must(await notices.listNotices(actor, { limit: 100, ...(unread ? { unread } : {}) }))
  return rows.map(({ kind }) => kind)
}
async function set(settings: Partial<typeof TEST_FEED>) {
  const [feed] = await room.exchange.listFeeds(room.all)
  const next = { code: 'lis', version: feed?.version ?? 0, settings: { ...TEST_FEED, ...settings } }
  must(await room.exchange.changeFeed(room.all, next))
}

describe('a feed that falls silent', () => {
  beforeEach(async () => {
    // Whatever was told before is over.
    await set({})
    await look()
    await set({ silence: 30 })
    await send()
    clock.advance({ seconds: 31 * 60 })
  })

  it('is told of once to those who keep it, there and above, and to nobody else', async () => {
    expect(await look()).toBe(1)
    for (let minute = 0; minute < 3; minute++) {
      clock.advance({ seconds: 60 })
      expect(await look()).toBe(0)
    }
    expect(await inbox(hospital)).toEqual(['exchange.feed-silent'])
    expect(await inbox(city)).toEqual(['exchange.feed-silent'])
    expect(await inbox(elsewhere)).toEqual([])
    const { rows } = must(await notices.listNotices(city, {}))
    expect(rows[0]).toMatchObject({
      title: { zh: '接入源静默：检验系统', en: 'Silent: Laboratory' },
      text: { zh: '巩义市卫生健康委员会：超过 30 分钟没有收到消息，最近一条：2026-11-22 12:00。' },
      link: '/data/messages?feed=lis&state=all',
    })
  })

  it('is told of by one of two servers, and not again after a restart', async () => {
    const both = await Promise.all([look(), createFeedWatch(deps)()])
    expect(both.toSorted()).toEqual([0, 1])
    expect(await createFeedWatch(deps)()).toBe(0)
  })

  it('and speaks again: that is told once, and the silence waits for nobody any more', async () => {
    await look()
    await send()
    expect([await look(), await look()]).toEqual([1, 0])
    expect((await inbox(city, true)).filter((kind) => kind === 'exchange.feed-silent')).toEqual([])
    expect((await inbox(city))[0]).toBe('exchange.feed-speaks')
    // The next silence is another one.
    clock.advance({ seconds: 31 * 60 })
    expect(await look()).toBe(1)
  })

  it('and is closed: nobody is told that it speaks', async () => {
    await look()
    const before = await inbox(city)
    await set({ silence: 30, isOpen: false })
    expect(await look()).toBe(0)
    expect(await inbox(city)).toEqual(before)
    expect(await inbox(city, true)).not.toContain('exchange.feed-silent')
    await set({ silence: 30 })
  })
})

describe('dead letters', () => {
  const die = async (letters: number) => {
    for (let letter = 0; letter < letters; letter++) await send({ birth: '1958-3-7' })
  }
  const told = async () => (await inbox(city)).filter((kind) => kind === 'exchange.feed-dead-letters').length

  it('of which more than twenty come within an hour are told of once in a day', async () => {
    await die(20)
    await look()
    expect(await told()).toBe(0)
    await die(1)
    await look()
    await look()
    expect(await told()).toBe(1)
    expect(await inbox(elsewhere)).toEqual([])
    clock.advance({ seconds: 1_800 })
    await die(21)
    await look()
    // A server that was started again asks once more, and sends nothing.
    expect(await createFeedWatch(deps)()).toBe(0)
    expect(await told()).toBe(1)
    clock.advance({ days: 1 })
    await look()
    expect(await told(), 'those of yesterday').toBe(1)
    await die(21)
    await look()
    expect(await told()).toBe(2)
  })

  it('that go on around midnight are told of once, though a server is started again', async () => {
    const before = await told()
    // 23:50 where the feed is, two days later.
    clock.advance({ seconds: (Date.parse('2026-11-25T15:50:00Z') - clock.now().getTime()) / 1_000 })
    await die(21)
    const both = await Promise.all([look(), createFeedWatch(deps)()])
    expect(both.toSorted()).toEqual([0, 1])
    clock.advance({ seconds: 20 * 60 })
    await die(21)
    expect(await look()).toBe(0)
    expect(await createFeedWatch(deps)()).toBe(0)
    expect(await told()).toBe(before + 1)
  })
})

it('is told to whoever comes to answer for a feed, and leaves no mark before', async () => {
  const settings = { ...TEST_FEED, sender: { application: 'LIS', facility: 'QZ' }, silence: 5 }
  must(await room.exchange.createFeed(room.all, { code: 'quzhou', organisation: 'quzhou-government', settings }))
  clock.advance({ seconds: 600 })
  const holders = [city, elsewhere]
  for (const { userId } of holders) must(await room.access.disableUser(room.platform, userId, true))
  const marks = async () =>
    (
      await sql`SELECT 1 FROM access.audit WHERE subject = 'feed/quzhou' AND operation = 'exchange.watch-feed'`.execute(
        deps.database.kysely,
      )
    ).rows.length
  await look()
  expect(await marks()).toBe(0)
  for (const { userId } of holders) must(await room.access.disableUser(room.platform, userId, false))
  await look()
  await look()
  expect(await marks()).toBe(1)
  expect(await inbox(elsewhere)).toEqual(['exchange.feed-silent'])
  const { rows } = must(await notices.listNotices(hospital, { limit: 100 }))
  expect(rows.map(({ subject }) => subject)).not.toContain('feed-silence/quzhou')
})
