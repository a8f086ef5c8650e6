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
  // Dates wait for a better map; the codes stay wrong.
  for (let letter = 0; letter < 5; letter++) await send(`D${letter}`, { patient: `d${letter}`, birth: '1958-3-7' })
  for (let letter = 0; letter < 2; letter++) await send(`C${letter}`, { patient: `c${letter}`, status: '完成' })
  await send('Q', { kind: 'QRY^A19' })
})

const send = async (control: string, more: object) =>
  (await room.exchange.receive(await room.feed(), encodeIn(inventedResult(control, more), 'gb18030'))).id
const retry = (wish: object) => room.exchange.retryDead(room.all, { feed: 'lis', ...wish })

/** The next version of the map of results: it reads dates as people type them. */
function tolerantMap(): MessageMap {
  const map = nationalMaps().find(({ code }) => code === 'hl7v2-results') as MessageMap
  const tolerant = JSON.parse(JSON.stringify(map).replaceAll('PID-7 | date', 'PID-7 | typed | date')) as MessageMap
  const examples = tolerant.examples.filter(({ faults }) => faults === undefined)
  return { ...tolerant, version: map.version + 1, examples }
}

describe('a retry of many dead letters', () => {
  it('leaves those that are as wrong as before where they are', async () => {
    expect(must(await retry({}))).toEqual({ looked: 8, stored: 0, dead: 8, gone: 0 })
  })

  it('takes those that fit in the order in which they came, a page at a time', async () => {
    must(await room.exchange.saveMap(room.all, tolerantMap()))
    expect(must(await retry({ kind: 'QRY^A19' }))).toMatchObject({ looked: 1, dead: 1 })
    const first = must(await retry({ fault: 'date', most: 3 }))
    expect(first).toMatchObject({ looked: 3, stored: 3 })
    const dead = await room.exchange.listMessages(room.all, { feed: 'lis', state: 'dead' })
    expect(dead.map(({ control }) => control).toSorted()).toEqual(['C0', 'C1', 'D3', 'D4', 'Q'])
    const next = must(await retry({ fault: 'date', most: 3, ...(first.last ? { after: first.last } : {}) }))
    expect(next).toEqual({ looked: 2, stored: 2, dead: 0, gone: 0 })
    expect(must(await retry({ fault: 'code' }))).toMatchObject({ looked: 2, dead: 2 })
  })

  it('is refused to whom the feed is not open, and to whom names are masked', async () => {
    must(
      await room.access.loadRoles(room.platform, [
        ...TEST_ROLES,
        { code: 'desk', name: { zh: '信息中心' }, permissions: ['exchange.*'], mask: [] },
        { code: 'masked', name: { zh: '脱敏' }, permissions: ['exchange.*'] },
      ]),
    )
    const decide = async (role: string, region: string) =>
      must(
        await room.access.require(await room.addUser({ role, region }), 'exchange.message.mend', {}, 'administration'),
      )
    const ask = async (role: string, region: string) =>
      room.exchange.retryDead(await decide(role, region), { feed: 'lis' })
    expect(await ask('desk', '330800')).toMatchObject({ refusal: { code: 'exchange.feed-unknown' } })
    expect(await ask('masked', '410181')).toMatchObject({ refusal: { code: 'exchange.message-masked' } })
    expect(await ask('desk', '410181')).toMatchObject({ ok: true, value: { looked: 3 } })
  })
})
