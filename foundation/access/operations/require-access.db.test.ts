import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, PLATFORM_USER_ID, platformActor } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

const clock = fixedClock('2024-03-07')
let room: TestAccess
let viewer: Actor
let auditor: Actor

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
  viewer = await room.addUser({ role: 'viewer', region: '410181', organisation: 'gongyi-government' })
  auditor = await room.addUser({ role: 'auditor' })
})

async function codeOf(actor: Actor, permission: string, scope: object, purpose = 'planning') {
  const result = await room.access.require(actor, permission, scope, purpose as never)
  return result.ok ? 'allowed' : result.refusal.code
}

describe('require', () => {
  it('opens what an assignment covers, with its paths, mask and policy', async () => {
    const decision = must(
      await room.access.require(viewer, 'indicators.plan.read', { region: '410181106' }, 'planning'),
    )
    expect(decision).toMatchObject({
      permission: 'indicators.plan.read',
      purpose: 'planning',
      regions: ['/410000/410100/410181/'],
      organisations: ['/gongyi-government/'],
      mask: [],
    })
    expect(decision.policyVersion).toMatch(/^[0-9a-f]{16}$/)
    expect(Object.isFrozen(decision)).toBe(true)
  })

  it('denies by default: no role, another permission, another place, an unknown place, nobody', async () => {
    const nobody = { ...viewer, userId: '018e0000-0000-7000-8000-000000000001' }
    const plain = await room.addUser({})
    expect(await codeOf(plain, 'indicators.plan.read', {})).toBe('access.forbidden')
    expect(await codeOf(viewer, 'indicators.plan.enter', {})).toBe('access.forbidden')
    expect(await codeOf(viewer, 'indicators.plan.read', { region: '410100' })).toBe('access.outside-scope')
    expect(await codeOf(viewer, 'indicators.plan.read', { region: '*' })).toBe('access.outside-scope')
    expect(await codeOf(viewer, 'indicators.plan.read', { organisation: 'quzhou-government' })).toBe(
      'access.outside-scope',
    )
    expect(await codeOf(viewer, 'indicators.plan.read', { region: '999999' })).toBe('access.region-unknown')
    expect(await codeOf(viewer, 'indicators.plan.read', { organisation: "x'; --" })).toBe('access.organisation-unknown')
    expect(await codeOf(nobody, 'indicators.plan.read', {})).toBe('access.user-disabled')
  })

  it('knows of each role by itself where it is held', async () => {
    const person = await room.addUser({})
    const give = async (role: string, region: string, organisation: string, validFrom = '2024-03-07') =>
      must(await room.access.assignRole(room.platform, person.userId, { role, region, organisation, validFrom }))
    await give('viewer', '410181', 'gongyi-government')
    await give('office', '330800', '*')
    await give('office', '410100', '*', '2024-03-08')
    const { holds } = must(await room.access.require(person, 'indicators.plan.read', {}, 'planning'))
    const read = 'indicators.plan.read'
    const [gongyi, quzhou] = ['/410000/410100/410181/', '/330000/330800/']
    expect(holds('viewer', read, { region: gongyi })).toBe(true)
    expect(holds('viewer', read, { region: `${gongyi}410181106/`, organisation: '/gongyi-government/x/' })).toBe(true)
    expect(holds('viewer', read, { region: gongyi, organisation: '/quzhou-government/' })).toBe(false)
    expect(holds('viewer', read, { region: '/410000/410100/' })).toBe(false)
    expect(holds('viewer', read, { region: quzhou })).toBe(false)
    // Another role would let them, there; of this one it is asked, and today.
    expect(holds('viewer', 'indicators.plan.enter', { region: gongyi })).toBe(false)
    expect(holds('office', 'indicators.plan.enter', { region: quzhou })).toBe(true)
    expect(holds('office', read, { region: gongyi })).toBe(false)
    const limit = { permissions: [read], regionPath: '/', organisationPath: '/' }
    const token = must(await room.access.require({ ...person, limit }, read, {}, 'planning'))
    expect(token.holds('viewer', read, { region: gongyi })).toBe(false)
  })

  it('reads the rights as they are now', async () => {
    const security = await room.addUser({ role: 'security-admin' })
    const person = await room.addUser({})
    const given = must(
      await room.access.assignRole(security, person.userId, {
        role: 'viewer',
        region: '410000',
        organisation: '*',
        validFrom: '2024-03-07',
        validTo: '2024-03-07',
      }),
    )
    expect(await codeOf(person, 'indicators.plan.read', { region: '410181' })).toBe('allowed')
    must(await room.access.revokeRole(security, given.id))
    expect(await codeOf(person, 'indicators.plan.read', { region: '410181' })).toBe('access.forbidden')
  })

  it('lets the platform act from the command line, never from the web', async () => {
    expect(await codeOf(platformActor('cli'), 'access.audit.verify', { region: '*' }, 'audit')).toBe('allowed')
    expect(await codeOf({ ...platformActor('cli'), channel: 'web' }, 'access.audit.verify', {}, 'audit')).toBe(
      'access.user-disabled',
    )
    expect(platformActor('cli').userId).toBe(PLATFORM_USER_ID)
  })

  it('writes each refusal down, with a broken glass under its own mark', async () => {
    const office = await room.addUser({ role: 'office' })
    await room.access.require(office, 'persons.identity.reveal', { region: '330800' }, 'planning')
    const broken = must(
      await room.access.require(office, 'persons.identity.reveal', { region: '330800' }, 'planning', {
        breakGlass: '患者昏迷，须联系家属核实',
      }),
    )
    expect(broken.mask).toEqual([])
    await room.access.within(broken, { operation: 'persons.reveal', subject: 'chart/1' }, async () => 'seen')
    const { rows } = must(await room.access.listAudit(auditor, { actor: office.userId }))
    expect(
      rows.map(({ operation, outcome, refusal, breakGlass, subject }) => [
        operation,
        outcome,
        refusal,
        breakGlass,
        subject,
      ]),
    ).toEqual([
      ['persons.reveal', 'done', undefined, '患者昏迷，须联系家属核实', 'chart/1'],
      ['access.require', 'refused', 'access.forbidden', undefined, 'region/330800'],
    ])
  })
})
