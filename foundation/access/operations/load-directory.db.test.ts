import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, platformActor } from '../index.ts'
import {
  must,
  openAccess,
  TEST_ORGANISATIONS,
  TEST_REGIONS,
  TEST_ROLES,
  type TestAccess,
} from '../testing/open-access.ts'

const platform = platformActor('system')
let room: TestAccess
let viewer: Actor

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock: fixedClock('2024-03-07') })
  viewer = await room.addUser({ role: 'viewer', region: '410181' })
})

const codes = async (query: object) =>
  must(await room.access.listRegions(viewer, query)).map(({ code, retired }) => (retired ? `${code} retired` : code))

describe('the directory', () => {
  it('lists a subtree, parents first', async () => {
    expect(await codes({ under: '410100' })).toEqual(['410100', '410181', '410181106'])
    expect(await codes({})).toHaveLength(TEST_REGIONS.length)
    expect(must(await room.access.listOrganisations(viewer, { under: 'gongyi-government' }))).toMatchObject([
      { code: 'gongyi-government', path: '/gongyi-government/' },
      { code: 'gongyi-health', path: '/gongyi-government/gongyi-health/', name: { zh: '巩义市卫生健康委员会' } },
    ])
    expect(await room.access.listRegions(viewer, { under: '999999' })).toMatchObject({
      refusal: { code: 'access.region-unknown' },
    })
  })

  it('is the same after loading the same again', async () => {
    const before = must(await room.access.listRegions(viewer, { retired: true }))
    expect(must(await room.access.loadRegions(platform, TEST_REGIONS))).toEqual({ count: 6, retired: 0 })
    expect(must(await room.access.listRegions(viewer, { retired: true }))).toEqual(before)
  })

  it('retires what is gone, keeps its path, and takes it back', async () => {
    const fewer = TEST_REGIONS.filter((region) => region.code !== '410181106')
    expect(must(await room.access.loadRegions(platform, fewer))).toEqual({ count: 5, retired: 1 })
    expect(await codes({ under: '410181' })).toEqual(['410181'])
    expect(await codes({ under: '410181', retired: true })).toEqual(['410181', '410181106 retired'])
    const old = await room.access.require(viewer, 'indicators.plan.read', { region: '410181106' }, 'planning')
    expect(old.ok).toBe(true)
    must(await room.access.loadRegions(platform, TEST_REGIONS))
    expect(await codes({ under: '410181' })).toEqual(['410181', '410181106'])
  })

  it('refuses a faulty set and an empty one, and changes nothing', async () => {
    const [first] = TEST_REGIONS
    if (!first) throw new Error('a region')
    const wrong = await room.access.loadRegions(platform, [first, { ...first, code: '410181', parent: '410100' }])
    expect(wrong).toMatchObject({ refusal: { code: 'access.region-invalid', details: { code: '410181', count: 2 } } })
    expect(await room.access.loadRegions(platform, [])).toMatchObject({ refusal: { code: 'access.region-invalid' } })
    expect(await room.access.loadOrganisations(platform, [])).toMatchObject({
      refusal: { code: 'access.organisation-invalid' },
    })
    const homeless = TEST_ORGANISATIONS.map((organisation) => ({ ...organisation, region: '110000' }))
    expect(await room.access.loadOrganisations(platform, homeless)).toMatchObject({
      refusal: { details: { fault: 'region-unknown', count: 3 } },
    })
    expect(await codes({})).toHaveLength(TEST_REGIONS.length)
  })

  it('is loaded by the platform only', async () => {
    expect(await room.access.loadRegions(viewer, TEST_REGIONS)).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect(await room.access.loadRoles(viewer, [])).toMatchObject({ refusal: { code: 'access.forbidden' } })
  })
})

describe('the policy', () => {
  it('has one version however the roles are written, and another when a right changes', async () => {
    const version = async (roles: typeof TEST_ROLES) => must(await room.access.loadRoles(platform, roles)).version
    const first = await version(TEST_ROLES)
    expect(await version(TEST_ROLES.toReversed().map((role) => ({ ...role })))).toBe(first)
    const without = TEST_ROLES.filter((role) => role.code !== 'viewer')
    expect(await version(without)).not.toBe(first)
    expect(await room.access.require(viewer, 'indicators.plan.read', {}, 'planning')).toMatchObject({
      refusal: { code: 'access.forbidden' },
    })
    expect(await version(TEST_ROLES)).toBe(first)
    const again = must(await room.access.require(viewer, 'indicators.plan.read', {}, 'planning'))
    expect(again.policyVersion).toBe(first)
  })
})
