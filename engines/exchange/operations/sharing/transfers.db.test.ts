import { createHash } from 'node:crypto'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FetchWish } from '../../contract/sharing.ts'
import { openSharing, RESIDENTS, SHARING_MIGRATIONS, type TestSharing } from './open-sharing.fixture.ts'

let database: Database
let room: TestSharing
let clock: FixedClock

beforeAll(async () => {
  ;({ database } = await testDatabase(SHARING_MIGRATIONS))
  clock = fixedClock('2026-03-07')
  room = await openSharing({ database, clock })
  must(await room.sharing.saveDataSet(room.desk, { dataSet: RESIDENTS, seen: 0 }))
  must(await room.sharing.publishDataSet(room.desk, { code: 'residents', version: 1 }))
}, 60_000)
beforeEach(() => clock.advance({ seconds: 1 }))

const fetchRows = (grant: string, wish: FetchWish = {}, actor = room.applicant) =>
  room.sharing.fetchRows(actor, { grant, ...wish })
const rowsOf = (body: Buffer) =>
  String(body)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const book = async (subject: string) => {
  const found = sql<{ operation: string; outcome: string; detail: string | null }>`
    SELECT operation, outcome, detail FROM access.audit WHERE subject LIKE ${`%${subject}`} AND operation ~ 'rows|break-off'
    ORDER BY seq`
  return (await found.execute(database.kysely)).rows
}

describe('rows of a grant', () => {
  it('are what was granted, masked, of the institutions of the data set and of no others', async () => {
    const columns = [
      { name: 'name', masked: true },
      { name: 'born', masked: true },
      { name: 'gender', masked: false },
    ]
    const grant = await room.grant({ columns })
    const page = must(await fetchRows(grant))
    expect(page.rows).toBe(14)
    expect(rowsOf(page.body)[0]).toEqual({ name: '测****', born: '1950', gender: 'male' })
    const csv = must(await fetchRows(grant, { format: 'csv', limit: 1 }))
    expect(String(csv.body)).toBe('name,born,gender\r\n测****,1950,male\r\n')
  })

  it('come in pages that miss none and give none twice', async () => {
    const grant = await room.grant({ columns: [{ name: 'name', masked: false }] })
    const names: unknown[] = []
    let cursor: string | undefined
    let pages = 0
    do {
      const page = must(await fetchRows(grant, { limit: 5, ...(cursor === undefined ? {} : { cursor }) }))
      names.push(...rowsOf(page.body).map(({ name }) => name))
      cursor = page.next
      pages++
    } while (cursor !== undefined)
    expect([pages, names.length, new Set(names).size]).toEqual([3, 14, 14])
  })

  it('are of the granted part only, where nobody of unknown place is', async () => {
    const grant = await room.grant({ region: '410181106' })
    expect(must(await fetchRows(grant)).rows).toBe(6)
  })

  it('are for the department that has the grant, while it is in force', async () => {
    const grant = await room.grant({ until: '2026-03-08' })
    expect(await fetchRows(grant, {}, room.stranger)).toMatchObject({
      refusal: { code: 'sharing.application-not-found' },
    })
    expect(await fetchRows(grant, {}, room.approver)).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect((await fetchRows(grant, {}, room.colleague)).ok).toBe(true)
    const waiting = must(await room.sharing.applyForData(room.applicant, room.application())).id
    expect(await fetchRows(waiting)).toMatchObject({ refusal: { code: 'sharing.not-granted' } })
    clock.advance({ days: 2 })
    expect(await fetchRows(grant)).toMatchObject({ refusal: { code: 'sharing.not-granted' } })
    const revoked = await room.grant()
    must(await room.sharing.revokeGrant(room.approver, { id: revoked, text: '收回' }))
    expect(await fetchRows(revoked)).toMatchObject({ refusal: { code: 'sharing.not-granted' } })
  })
})

describe('the quota of a day', () => {
  it('ends in a clear refusal, and begins anew the next day', async () => {
    const grant = await room.grant({ quota: { rows: 8, calls: 3 } })
    expect(must(await fetchRows(grant, { limit: 5 }))).toMatchObject({ rows: 5, rowsLeft: 3 })
    expect(must(await fetchRows(grant, { limit: 5 }))).toMatchObject({ rows: 3, rowsLeft: 0 })
    const refused = await fetchRows(grant)
    expect(refused).toMatchObject({ refusal: { code: 'sharing.quota-used', details: { rows: 8, calls: 3 } } })
    clock.advance({ days: 1 })
    expect(must(await fetchRows(grant, { limit: 5 })).rows).toBe(5)
  })

  it('counts calls too, and gives back rows that there were not', async () => {
    const grant = await room.grant({ region: '410181106', quota: { rows: 13, calls: 2 } })
    expect(must(await fetchRows(grant, { limit: 13 }))).toMatchObject({ rows: 6, rowsLeft: 7 })
    expect(must(await fetchRows(grant, { limit: 13 }))).toMatchObject({ rows: 6, rowsLeft: 1 })
    expect(await fetchRows(grant)).toMatchObject({ refusal: { code: 'sharing.quota-used' } })
    const page = must(await room.sharing.showApplication(room.approver, { id: grant, side: 'owner' }))
    expect(page.use).toMatchObject([{ rows: 12, calls: 2 }])
  })

  it('is never passed by many at once', async () => {
    const grant = await room.grant({ quota: { rows: 20, calls: 6 } })
    const pages = await Promise.all(Array.from({ length: 8 }, () => fetchRows(grant, { limit: 4 })))
    const given = pages.flatMap((page) => (page.ok ? [page.value.rows] : []))
    expect(given.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(20)
    expect(given.length).toBe(5)
  })
})

describe('every transfer', () => {
  it('stands in its table and in the book with its digest before it leaves, and with its end', async () => {
    const grant = await room.grant()
    const [sent, broken] = [must(await fetchRows(grant, { limit: 3 })), must(await fetchRows(grant, { limit: 4 }))]
    const list = async (actor = room.approver, side: 'owner' | 'applicant' = 'owner') =>
      room.sharing.listTransfers(actor, { id: grant, side, kind: 'grant' })
    expect(must(await list()).map(({ state }) => state)).toEqual(['open', 'open'])
    await sent.end('sent')
    await broken.end('broken-off')
    await broken.end('sent')
    const sha256 = createHash('sha256').update(sent.body).digest('hex')
    const transfers = must(await list())
    expect(transfers).toMatchObject([
      { state: 'broken-off', rows: 4 },
      { state: 'sent', rows: 3, bytes: sent.body.length, sha256, channel: 'web' },
    ])
    expect(must(await list(room.colleague, 'applicant'))).toHaveLength(2)
    expect(await list(room.stranger, 'applicant')).toMatchObject({ ok: false })
    const looks = await book(grant)
    expect(
      looks
        .map(({ operation }) => operation)
        .slice(0, 4)
        .toSorted(),
    ).toEqual(['exchange.fetch-rows', 'exchange.fetch-rows', 'exchange.send-rows', 'exchange.send-rows'])
    expect(looks.some(({ detail }) => detail?.includes(sha256))).toBe(true)
    expect(await book(transfers[0]?.id ?? '')).toMatchObject([
      { operation: 'exchange.break-off-transfer', outcome: 'failed' },
    ])
  })

  it('is counted by grant and department, for either side its own', async () => {
    const figures = async (side: 'owner' | 'applicant', actor = side === 'owner' ? room.approver : room.applicant) =>
      must(await room.sharing.showStatistics(actor, { side, from: '2026-03-01', to: '2026-12-31' })).figures
    const [owner, applicant] = [await figures('owner'), await figures('applicant')]
    expect(owner).toEqual(applicant)
    expect(owner.length).toBeGreaterThan(3)
    expect(owner[0]).toMatchObject({ organisation: 'quzhou-government', kind: 'grant', title: RESIDENTS.title })
    expect(await figures('applicant', room.stranger)).toEqual([])
  })
})

it('nothing more is given once the data set is withdrawn', async () => {
  const grant = await room.grant()
  must(await room.sharing.withdrawDataSet(room.desk, { code: 'residents', reason: '停止共享' }))
  expect(await fetchRows(grant)).toMatchObject({ refusal: { code: 'sharing.not-granted' } })
})
