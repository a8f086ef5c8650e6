import type { Decision } from '@kangcheng/access'
import { must, TEST_ROLES } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MessageMap } from '../../contract/maps.ts'
import { inventedResult } from '../../testing/invented-results.ts'
import { nationalMaps, openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'

let room: TestExchange

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  must(
    await room.access.loadRoles(room.platform, [
      ...TEST_ROLES,
      { code: 'desk', name: { zh: '信息中心' }, permissions: ['exchange.*'], mask: [] },
    ]),
  )
})

const decide = async (place: { region?: string; organisation?: string }): Promise<Decision> => {
  const user = await room.addUser({ role: 'desk', name: '王某', ...place })
  return must(await room.access.require(user, 'exchange.map.save', {}, 'administration'))
}
const merges = nationalMaps().find(({ code }) => code === 'hl7v2-merges') as MessageMap
const versionOf = (version: number) => ({ ...merges, version })

describe('a map', () => {
  it('counts for everybody, and is saved by whoever reaches everybody', async () => {
    const hospital = await decide({ organisation: 'gongyi-health' })
    const county = await decide({ region: '410181' })
    for (const who of [hospital, county])
      expect(await room.exchange.saveMap(who, versionOf(2))).toMatchObject({
        refusal: { code: 'exchange.map-not-yours' },
      })
    expect(await room.exchange.saveMap(await decide({}), versionOf(2))).toMatchObject({ ok: true })
    expect(await room.exchange.saveMap(await decide({}), versionOf(2))).toMatchObject({
      refusal: { code: 'exchange.map-changed' },
    })
  })

  it('is saved by who reaches all institutions there are, place by place', async () => {
    const user = await room.addUser({ role: 'desk', region: '410000' })
    must(
      await room.access.assignRole(room.platform, user.userId, { role: 'desk', region: '330000', organisation: '*' }),
    )
    const decision = must(await room.access.require(user, 'exchange.map.save', {}, 'administration'))
    expect(await room.exchange.saveMap(decision, versionOf(3))).toMatchObject({ ok: true })
  })

  it('is listed with where it is from, and who saved it when', async () => {
    const maps = (await room.exchange.listMaps(room.all)).filter(({ code }) => code === merges.code)
    expect(maps.map(({ version, origin, savedBy, saved }) => [version, origin, savedBy, saved])).toEqual([
      [3, 'saved', '李某', '2026-11-22T04:00:00.000Z'],
      [2, 'saved', '王某', '2026-11-22T04:00:00.000Z'],
      [1, 'pack', undefined, undefined],
    ])
  })

  it('that is faulty is refused with all that is wrong with it, saved or tried', async () => {
    const text = JSON.stringify(versionOf(4)).replaceAll('PID-5', 'PID-5 | shout')
    const faulty = JSON.parse(text) as MessageMap
    const saved = await room.exchange.saveMap(room.all, faulty)
    expect(saved).toMatchObject({ refusal: { code: 'exchange.map-faulty' } })
    const { count = 0, faults = '' } = (saved.ok ? undefined : saved.refusal.details) ?? {}
    expect(Number(count)).toBeGreaterThan(1)
    expect(String(faults).split('\n')).toHaveLength(Number(count))
    const tried = { feed: 'lis', text: inventedResult('T1'), map: faulty }
    expect(await room.exchange.previewMessage(room.all, tried)).toEqual(saved)
  })

  it('that is tried says which of its examples come out otherwise', async () => {
    const results = nationalMaps().find(({ code }) => code === 'hl7v2-results') as MessageMap
    const map = {
      ...results,
      examples: results.examples.map((one) => ({ ...one, faults: [{ code: 'date' as const }] })),
    }
    const preview = must(await room.exchange.previewMessage(room.all, { feed: 'lis', text: inventedResult('T2'), map }))
    expect(preview.faults).toEqual([])
    expect(preview.mapFaults?.length).toBeGreaterThan(3)
    const sound = must(
      await room.exchange.previewMessage(room.all, { feed: 'lis', text: inventedResult('T2'), map: results }),
    )
    expect(sound.mapFaults).toEqual([])
  })
})
