import type { Actor } from '@kangcheng/access'
import { must, openAccess, type TestAccess } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NewNotice } from '../contract/index.ts'
import type { Notices } from '../index.ts'
import { NOTICE_TEST_MIGRATIONS, openNotices } from '../testing/open-notices.ts'

const KINDS = {
  'test.due': { title: { zh: '{form}到期', en: '{form} is due' }, text: { zh: '请填报', en: 'Fill it in' } },
}

let database: Database
let clock: FixedClock
let room: TestAccess
let notices: Notices
let li: Actor
let wang: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(NOTICE_TEST_MIGRATIONS))
  clock = fixedClock('2026-03-01')
  room = await openAccess({ database, clock })
  ;({ notices } = openNotices({ database, clock, access: room.access, kinds: KINDS }))
  li = await room.addUser({ role: 'report-filler' })
  wang = await room.addUser({ role: 'office' })
})

const notice = (key: string, to: readonly Actor[]): NewNotice => ({
  key,
  kind: 'test.due',
  to: to.map(({ userId }) => userId),
  parameters: { form: { zh: '月报', en: 'Monthly form' } },
  subject: 'report/1',
  link: '/reports/1',
  severity: 'attention',
  organisationPath: '/gongyi-government/gongyi-health/',
  dueOn: '2026-03-31',
})

/** As engines send: under the role that owns nothing. */
async function send(sent: NewNotice) {
  const may = must(await room.access.require(wang, 'indicators.report.request', {}, 'planning'))
  return room.access.within(may, { operation: 'test.send', subject: 'test' }, (trx) => notices.send(trx, sent))
}

const keysRead = async (actor: Actor, unread = true) =>
  must(await notices.listNotices(actor, { unread })).rows.map(({ subject }) => subject)

describe('a notice', () => {
  it('stands in the inbox of those it is for, in both languages', async () => {
    expect(await send(notice('one', [li, wang, li]))).toBe('sent')
    const { rows, unread } = must(await notices.listNotices(li, {}))
    expect(rows).toMatchObject([
      {
        title: { zh: '月报到期', en: 'Monthly form is due' },
        link: '/reports/1',
        dueOn: '2026-03-31',
        severity: 'attention',
      },
    ])
    expect(unread).toBe(1)
    expect(rows[0]).not.toHaveProperty('readAt')
  })

  it('is sent once under its key, also by two at the same moment', async () => {
    const both = await Promise.all([send(notice('two', [li])), send(notice('two', [li])), send(notice('one', [li]))])
    expect(both.toSorted()).toEqual(['sent', 'sent-before', 'sent-before'])
    expect(must(await notices.countNotices(li))).toEqual({ unread: 2 })
  })

  it('is not there when the sender’s transaction is rolled back, and its key stays free', async () => {
    const may = must(await room.access.require(wang, 'indicators.report.request', {}, 'planning'))
    const failing = room.access.within(may, { operation: 'test.send', subject: 'test' }, async (trx) => {
      await notices.send(trx, notice('three', [li]))
      throw new Error('not now')
    })
    await expect(failing).rejects.toThrow('not now')
    expect(await send(notice('three', []))).toBe('nobody')
    expect(await send(notice('three', [li]))).toBe('sent')
  })

  it('of a kind that nobody registered is a bug of the sender', async () => {
    await expect(send({ ...notice('four', [li]), kind: 'test.other' })).rejects.toThrow('test.other')
  })
})

describe('an inbox', () => {
  it('gives its pages newest first and counts what is unread', async () => {
    const first = must(await notices.listNotices(li, { limit: 2 }))
    expect(first.rows).toHaveLength(2)
    const second = must(await notices.listNotices(li, { limit: 2, before: first.next ?? '' }))
    expect(second.rows).toHaveLength(1)
    expect(second.next).toBeUndefined()
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted().toReversed())
  })

  it('is read by its owner alone: others’ notices are passed over', async () => {
    const mine = must(await notices.listNotices(li, {})).rows.map(({ id }) => id)
    expect(must(await notices.readNotices(wang, { ids: mine }))).toEqual({ unread: 0 })
    expect(must(await notices.countNotices(li))).toEqual({ unread: 3 })
  })

  it('leaves unread what came after all were read', async () => {
    const { rows } = must(await notices.listNotices(li, {}))
    await send(notice('five', [li]))
    expect(must(await notices.readNotices(li, { until: rows[0]?.id ?? '' }))).toEqual({ unread: 1 })
    expect(await keysRead(li)).toEqual(['report/1'])
    expect(must(await notices.listNotices(li, {})).rows.filter(({ readAt }) => readAt !== undefined)).toHaveLength(3)
  })

  it('is shut to the role that engines run under', async () => {
    const peek = database.kysely.transaction().execute(async (trx) => {
      await sql`SET LOCAL ROLE kangcheng_app`.execute(trx)
      await sql`SELECT * FROM notices.inbox`.execute(trx)
    })
    await expect(peek).rejects.toThrow('permission denied')
  })
})
