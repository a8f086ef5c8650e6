import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SharedDataSet } from '../../contract/sharing.ts'
import { openSharing, RESIDENTS, SHARING_MIGRATIONS, type TestSharing } from './open-sharing.fixture.ts'

let room: TestSharing

beforeAll(async () => {
  const { database } = await testDatabase(SHARING_MIGRATIONS)
  room = await openSharing({ database, clock: fixedClock('2026-03-07') })
}, 60_000)

const save = (dataSet: Partial<SharedDataSet>, seen = 0, actor = room.desk) =>
  room.sharing.saveDataSet(actor, { dataSet: { ...RESIDENTS, ...dataSet }, seen })
const codes = async (owned: boolean, actor = owned ? room.desk : room.applicant) =>
  must(await room.sharing.listDataSets(actor, { owned })).map(({ dataSet, version }) => `${dataSet.code} ${version}`)

describe('the catalogue', () => {
  it('keeps a draft to its desk, and shows what is published to every department', async () => {
    expect(must(await save({}))).toMatchObject({ version: 1, state: 'draft' })
    expect(await codes(true)).toEqual(['residents 1'])
    expect(await codes(false)).toEqual([])
    expect(await room.sharing.showDataSet(room.applicant, 'residents')).toMatchObject({
      refusal: { code: 'sharing.data-set-not-found' },
    })
    must(await room.sharing.publishDataSet(room.desk, { code: 'residents', version: 1 }))
    expect(await codes(false)).toEqual(['residents 1'])
  })

  it('keeps versions: a new one replaces, and only the newest draft is published', async () => {
    expect(await save({}, 0)).toMatchObject({ refusal: { code: 'sharing.data-set-changed' } })
    const both = await Promise.all([save({ conditions: '甲' }, 1), save({ conditions: '乙' }, 1)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'sharing.data-set-changed' } })
    const publish = (version: number) => room.sharing.publishDataSet(room.desk, { code: 'residents', version })
    expect(await publish(1)).toMatchObject({ refusal: { code: 'sharing.data-set-state' } })
    expect(must(await publish(2)).map(({ state }) => state)).toEqual(['published', 'replaced'])
    expect(await publish(2)).toMatchObject({ refusal: { code: 'sharing.data-set-state' } })
  })

  it('says what is wrong with a data set, and keeps nothing of it', async () => {
    const x = { ...RESIDENTS.columns[0], name: 'x' } as SharedDataSet['columns'][number]
    expect(await save({ code: 'faulty', columns: [x] })).toMatchObject({
      refusal: { code: 'sharing.data-set-faulty', details: { count: 2 } },
    })
    expect(await save({ code: 'faulty', view: { code: 'residents', version: 7 } })).toMatchObject({
      refusal: { code: 'sharing.view-unknown' },
    })
    expect(await save({ code: 'faulty', owner: 'nobody' })).toMatchObject({ ok: false })
    expect(await codes(true)).toEqual(['residents 2'])
  })

  it('is entered with the columns of a view at hand', async () => {
    const columns = must(await room.sharing.showViewColumns(room.desk, { code: 'residents', version: 1 }))
    expect(columns).toContainEqual({ name: 'born', type: 'date' })
    const question = [room.applicant, { code: 'residents', version: 1 }] as const
    expect(await room.sharing.showViewColumns(...question)).toMatchObject({ refusal: { code: 'access.forbidden' } })
  })

  it('is made of no more than what is open to its desk', async () => {
    const wider = { code: 'wider', place: { region: '410100', organisation: '*' as const } }
    expect(await save(wider)).toMatchObject({ refusal: { code: 'access.outside-scope' } })
    expect(await save({ code: 'theirs', owner: 'quzhou-government' })).toMatchObject({ ok: false })
    const small = await room.addUser({ role: 'desk', region: '410181', organisation: 'gongyi-health' })
    expect(await save({ code: 'all' }, 0, small)).toMatchObject({ refusal: { code: 'access.outside-scope' } })
    const own = { code: 'own', place: { region: '410181', organisation: 'gongyi-health' } }
    must(await save(own, 0, small))
    expect(await save({ code: 'x' }, 0, room.approver)).toMatchObject({ refusal: { code: 'access.forbidden' } })
  })

  it('withdraws with a reason, and keeps what there was', async () => {
    const withdraw = (reason: string) => room.sharing.withdrawDataSet(room.desk, { code: 'residents', reason })
    expect(await withdraw(' ')).toMatchObject({ refusal: { code: 'sharing.reason-missing' } })
    const versions = must(await withdraw('口径有误'))
    expect(versions.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn'])
    expect(versions[1]?.history.map(({ state }) => state)).toEqual(['draft', 'published', 'replaced', 'withdrawn'])
    expect(await codes(false)).toEqual([])
    expect(await withdraw('再撤')).toMatchObject({ refusal: { code: 'sharing.data-set-state' } })
  })
})
