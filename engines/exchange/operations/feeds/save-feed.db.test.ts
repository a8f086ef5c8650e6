import type { Decision } from '@kangcheng/access'
import { must, TEST_ROLES } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { openExchange, TEST_FEED, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'

let room: TestExchange
let theirs: Decision

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  must(
    await room.access.loadRoles(room.platform, [
      ...TEST_ROLES,
      { code: 'desk', name: { zh: '信息中心' }, permissions: ['exchange.*'], mask: [] },
    ]),
  )
  const user = await room.addUser({ role: 'desk', region: '330800', home: 'quzhou-government' })
  theirs = must(await room.access.require(user, 'exchange.feed.manage', {}, 'administration'))
})

/** Each is wrong in one way; the first would tell whether somebody has this sender. */
const WRONG = [{}, { maps: ['nothing'] }, { peers: ['nowhere'] }]

describe('what is wrong with a feed', () => {
  it('is told to nobody who may make none there', async () => {
    for (const settings of WRONG) {
      for (const organisation of ['gongyi-health', 'nobody']) {
        const wish = { code: 'new', organisation, settings: { ...TEST_FEED, ...settings } }
        expect(await room.exchange.createFeed(theirs, wish)).toEqual({
          ok: false,
          refusal: { code: 'exchange.organisation-unknown' },
        })
      }
    }
  })

  it('is told to nobody to whom the feed is not open', async () => {
    for (const settings of WRONG) {
      for (const code of ['lis', 'nobody']) {
        const wish = { code, version: 1, settings: { ...TEST_FEED, ...settings } }
        expect(await room.exchange.changeFeed(theirs, wish)).toEqual({
          ok: false,
          refusal: { code: 'exchange.feed-unknown' },
        })
      }
    }
  })

  it('says of a sender that it is taken, and nothing of whose it is', async () => {
    const wish = { code: 'new', organisation: 'quzhou-government', settings: TEST_FEED }
    expect(await room.exchange.createFeed(theirs, wish)).toEqual({
      ok: false,
      refusal: { code: 'exchange.sender-taken' },
    })
  })
})
