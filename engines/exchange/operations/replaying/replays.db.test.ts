import { must, TEST_ROLES } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MessageMap } from '../../contract/maps.ts'
import { inventedResult } from '../../testing/invented-results.ts'
import { nationalMaps, openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'
import { encodeIn } from '../receiving/encode-text.ts'

let room: TestExchange

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  for (const control of ['R1', 'R2', 'R3'])
    await (await room.exchange.receive(await room.feed(), encodeIn(inventedResult(control), 'gb18030'))).stored
})

// Ids are of the present, the clock of the test is not.
const wish = { feed: 'lis', map: 'hl7v2-results', to: '2100-01-01T00:00:00Z' }

describe('a replay', () => {
  it('says how many messages there are to be looked at, and looks at as many', async () => {
    expect(must(await room.exchange.replays.begin(room.all, wish))).toMatchObject({
      state: 'running',
      total: 3,
      messages: 0,
    })
    const newest = async () => (await room.exchange.replays.list(room.all))[0]
    await expect.poll(newest).toMatchObject({ state: 'finished', total: 3, messages: 3 })
    const none = { ...wish, to: '2000-01-01T00:00:00Z' }
    expect(must(await room.exchange.replays.begin(room.all, none))).toMatchObject({ total: 0 })
  })

  it('by a map that says one thing more of a report writes the reports, and nothing else', async () => {
    const map = nationalMaps().find(({ code }) => code === wish.map) as MessageMap
    const make = JSON.parse(JSON.stringify(map.make), (_name, part) =>
      part?.resource === 'DiagnosticReport' ? { ...part, set: { ...part.set, language: "'zh-CN'" } } : part,
    )
    must(await room.exchange.saveMap(room.all, { ...map, version: map.version + 1, make }))
    must(await room.exchange.replays.begin(room.all, wish))
    const newest = async () => (await room.exchange.replays.list(room.all))[0]
    // All three messages are of one report, which the last has written.
    await expect.poll(newest).toMatchObject({ state: 'finished', messages: 3, written: 1, failed: 0 })
    // The map comes back with its elements where they were written.
    const saved = (await room.exchange.listMaps(room.all)).find(({ code }) => code === wish.map)
    expect(JSON.stringify(saved?.make)).toBe(JSON.stringify(make))
  })

  it('of somebody else’s feed is refused as if there were none, and so is its stop', async () => {
    must(
      await room.access.loadRoles(room.platform, [
        ...TEST_ROLES,
        { code: 'desk', name: { zh: '信息中心' }, permissions: ['exchange.*'], mask: [] },
      ]),
    )
    const user = await room.addUser({ role: 'desk', region: '330800', home: 'quzhou-government' })
    const theirs = must(await room.access.require(user, 'exchange.message.replay', {}, 'administration'))
    const refused = await room.exchange.replays.begin(theirs, wish)
    expect(refused).toEqual({ ok: false, refusal: { code: 'exchange.feed-unknown' } })
    expect(await room.exchange.replays.begin(theirs, { ...wish, feed: 'nobody' })).toEqual(refused)
    const [replay] = await room.exchange.replays.list(room.all)
    expect(await room.exchange.replays.list(theirs)).toEqual([])
    expect(await room.exchange.replays.end(theirs, replay?.id ?? '')).toMatchObject({
      refusal: { code: 'exchange.replay-unknown' },
    })
  })
})
