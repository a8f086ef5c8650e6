import { must } from '@kangcheng/access/testing'
import { uuidV7 } from '@kangcheng/kernel'
import { silentLog } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { expect, it } from 'vitest'
import { createExchange } from '../../index.ts'
import { inventedResult } from '../../testing/invented-results.ts'
import { openExchange, TEST_FEED, TEST_MIGRATIONS } from '../../testing/open-exchange.ts'
import { encodeIn } from '../receiving/encode-text.ts'

it('messages are listed by the day on which they came, where their feed is', async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  const clock = fixedClock(new Date('2026-11-22T15:59:59Z'))
  const { access, records, all } = await openExchange({ database, clock })
  let count = 0
  // Ids of the clock's time, as a server makes them.
  const newId = () => uuidV7(clock.now().getTime(), new Uint8Array(10).fill(count++))
  const exchange = createExchange({ access, records, database, clock, newId, log: silentLog })
  const west = { ...TEST_FEED, sender: { application: 'LIS', facility: 'WEST' }, zone: '-11:00', maps: [] }
  must(await exchange.createFeed(all, { code: 'west', organisation: 'gongyi-health', settings: west }))
  const send = async () => {
    for (const code of ['lis', 'west']) {
      const feed = await exchange.feeds.byCode(code)
      if (feed) await exchange.receive(feed, encodeIn(inventedResult(`M${count}`), 'gb18030'))
    }
  }
  await send()
  clock.advance({ seconds: 1 })
  await send()
  const on = async (day: string, feed?: string) =>
    (await exchange.listMessages(all, { day, ...(feed ? { feed } : {}) })).map((one) => [one.feed, one.received])
  const [before, after] = ['2026-11-22T15:59:59.000Z', '2026-11-22T16:00:00.000Z']
  expect(await on('2026-11-22', 'lis')).toEqual([['lis', before]])
  expect(await on('2026-11-23', 'lis')).toEqual([['lis', after]])
  expect(await on('2026-11-22', 'west')).toEqual([
    ['west', after],
    ['west', before],
  ])
  expect(await on('2026-11-21', 'west')).toEqual([])
  expect(await on('2026-11-24', 'lis')).toEqual([])
  // Of all feeds those that wait or are dead: here all of them, since there are no maps.
  expect((await on('2026-11-22')).map(([feed]) => feed)).toEqual(['west', 'west', 'lis'])
  await exchange.stop()
})
