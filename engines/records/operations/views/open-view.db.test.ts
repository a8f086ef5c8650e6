import type { Decision } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, expect, it } from 'vitest'
import type { Resource } from '../../rules/resource.ts'
import { openRecords, TEST_MIGRATIONS, type TestRecords } from '../../testing/open-records.ts'

let room: TestRecords

const VIEW = {
  resourceType: 'ViewDefinition',
  resource: 'Patient',
  select: [
    { column: [{ name: 'city', path: 'address.city.first()' }] },
    { forEach: 'name', column: [{ name: 'name', path: 'text' }] },
  ],
}
const EVERYWHERE = { region: '/', organisation: '/' }

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openRecords({ database, clock: fixedClock('2026-03-07') })
  const role = { code: 'hospital', name: { zh: '医院' }, permissions: ['records.*'], mask: [] }
  must(await room.access.loadRoles(room.platform, [role]))
  must(await room.records.views.save(room.all, 'names', { title: '姓名', definition: VIEW, version: 0 }))
  for (const [home, names] of [
    ['gongyi-health', ['测试甲', '测试乙']],
    ['quzhou-government', ['测试丙']],
    ['gongyi-health', ['测试丁']],
  ] as const) {
    const hospital = await room.addUser({ role: 'hospital', organisation: home, home })
    const may = must(await room.access.require(hospital, 'records.resource.write', {}, 'care'))
    const resource: Resource = { resourceType: 'Patient', name: names.map((text) => ({ text })) }
    expect((await room.records.change(may, { method: 'create', type: 'Patient', resource })).ok).toBe(true)
  }
}, 60_000)

async function read(decision: Decision, within = EVERYWHERE, after?: number) {
  const view = must(await room.records.views.open(decision, 'names', 1))
  const found: { place: number; names: unknown[] }[] = []
  for await (const stretch of view.read({ within, after }))
    found.push(...must(stretch).map(({ place, rows }) => ({ place, names: rows.map(({ name }) => name) })))
  return found
}

it('gives rows by the resource they are of, and goes on behind one', async () => {
  const all = await read(room.all)
  expect(all.map(({ names }) => names)).toEqual([['测试甲', '测试乙'], ['测试丙'], ['测试丁']])
  expect(await read(room.all, EVERYWHERE, all[0]?.place)).toEqual(all.slice(1))
})

it('gives what the institutions of one place keep, of what is open', async () => {
  const names = async (...question: Parameters<typeof read>) => (await read(...question)).flatMap((one) => one.names)
  const gongyi = { region: '/410000/410100/410181/', organisation: '/' }
  expect(await names(room.all, gongyi)).toEqual(['测试甲', '测试乙', '测试丁'])
  expect(await names(room.all, { region: '/', organisation: '/quzhou-government/' })).toEqual(['测试丙'])
  const quzhou = await room.addUser({ role: 'hospital', organisation: 'quzhou-government', home: 'quzhou-government' })
  const may = must(await room.access.require(quzhou, 'records.view.run', {}, 'care'))
  expect(await names(may)).toEqual(['测试丙'])
  expect(await names(may, gongyi)).toEqual([])
})

it('tells a view that is not there, and data that do not fit', async () => {
  expect(await room.records.views.open(room.all, 'names', 2)).toMatchObject({
    refusal: { code: 'records.view-unknown' },
  })
  const select = [{ column: [{ name: 'name', path: 'name.text' }] }]
  must(await room.records.views.save(room.all, 'names', { title: '姓名', definition: { ...VIEW, select }, version: 1 }))
  const view = must(await room.records.views.open(room.all, 'names', 2))
  const told = []
  for await (const stretch of view.read({ within: EVERYWHERE })) told.push(stretch)
  expect(told).toMatchObject([{ ok: false, refusal: { code: 'records.view-fails' } }])
})
