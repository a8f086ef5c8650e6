import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, EVERYWHERE, type NewApiToken, platformActor } from '../index.ts'
import { must, openAccess, TEST_ROLES, type TestAccess } from '../testing/open-access.ts'

const clock: FixedClock = fixedClock('2024-03-07')
let database: Database
let room: TestAccess
let owner: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase([accessMigrations]))
  room = await openAccess({ database, clock })
  const permissions = ['access.token.create', 'access.directory.read', 'indicators.*']
  const roles = [
    { code: 'reporter', name: { zh: '填报员' }, permissions },
    { code: 'keeper', name: { zh: '保管员' }, permissions: ['access.*'] },
  ]
  must(await room.access.loadRoles(platformActor('system'), [...TEST_ROLES, ...roles]))
})
beforeEach(async () => {
  owner = await room.addUser({ role: 'reporter', region: '410181', organisation: 'gongyi-health' })
})

const wish = (change: Partial<NewApiToken> = {}): NewApiToken => ({
  name: '卫生统计系统',
  permissions: ['indicators.plan.read'],
  region: '410181',
  organisation: 'gongyi-health',
  expiresOn: '2024-06-30',
  ...change,
})
const free = () => undefined
const refusalOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const make = async (change: Partial<NewApiToken> = {}, actor = owner) =>
  refusalOf(await room.access.createApiToken(actor, wish(change)))
async function tokenOf(change: Partial<NewApiToken> = {}, actor = owner) {
  const { id, token } = must(await room.access.createApiToken(actor, wish(change)))
  return { id, token, actor: must(await room.access.readApiToken(token, free, 'request-1')) }
}
const ask = async (actor: Actor, permission: string, scope = {}) =>
  refusalOf(await room.access.require(actor, permission, scope, 'planning'))

describe('making a token', () => {
  it('answers it once and keeps only its digest', async () => {
    const { token, id } = await tokenOf()
    expect(token).toMatch(/^kangcheng_[\w-]{43}$/)
    const { rows } = await sql`SELECT t::text FROM access.api_token t`.execute(database.kysely)
    expect(JSON.stringify(rows)).not.toContain(token.slice('kangcheng_'.length))
    const listed = must(await room.access.listOwnTokens(owner))
    expect(listed).toMatchObject([{ id, name: '卫生统计系统', perMinute: 60, usable: true, expiresOn: '2024-06-30' }])
    expect(JSON.stringify(listed)).not.toContain(token)
  })

  it.each([
    [{ permissions: ['indicators.plan.read', 'persons.link.read'] }, 'access.token-too-wide'],
    [{ permissions: ['access.token.create'] }, 'access.token-too-wide'],
    [{ region: '410100' }, 'access.outside-scope'],
    [{ region: '330800' }, 'access.outside-scope'],
    [{ organisation: 'gongyi-government' }, 'access.outside-scope'],
    [{ organisation: 'quzhou-government' }, 'access.outside-scope'],
    [{ region: '999999' }, 'access.region-unknown'],
    [{ expiresOn: '2024-03-06' }, 'access.day-invalid'],
    [{ expiresOn: '2025-03-09' }, 'access.day-invalid'],
    [{ expiresOn: '2024-02-30' }, 'access.day-invalid'],
    [{ region: '410181106', organisation: EVERYWHERE }, 'done'],
    [{ region: EVERYWHERE, organisation: EVERYWHERE }, 'done'],
  ])('with %j is answered with %s', async (change, answer) => {
    expect(await make(change)).toBe(answer)
  })

  it('needs the permission, and never gives accounts, roles, tokens or audit, whoever asks', async () => {
    expect(await make({}, await room.addUser({ role: 'viewer' }))).toBe('access.forbidden')
    const keeper = await room.addUser({ role: 'keeper' })
    for (const permission of ['access.user.create', 'access.role.assign', 'access.token.create', 'access.audit.read']) {
      expect(await make({ permissions: [permission] }, keeper)).toBe('access.token-too-wide')
    }
    expect(await make({ permissions: ['access.directory.read'] }, keeper)).toBe('done')
  })
})

describe('a token', () => {
  it('acts as its owner within its limits and nowhere else', async () => {
    const { actor, id } = await tokenOf({ region: '410181106' })
    expect(actor).toMatchObject({ userId: owner.userId, channel: 'api', sessionId: id, requestId: 'request-1' })
    expect(await ask(actor, 'indicators.plan.read', { region: '410181106' })).toBe('done')
    expect(await ask(actor, 'indicators.plan.read', { region: '410181' })).toBe('access.outside-scope')
    expect(await ask(owner, 'indicators.plan.read', { region: '410181' })).toBe('done')
    expect(await ask(actor, 'indicators.value.record')).toBe('access.forbidden')
    expect(await ask(actor, 'access.token.create')).toBe('access.forbidden')
  })

  it('where it says everywhere reaches as far as its owner, and no further', async () => {
    const { actor } = await tokenOf({ region: EVERYWHERE, organisation: EVERYWHERE })
    const may = must(await room.access.require(actor, 'indicators.plan.read', {}, 'planning'))
    expect([may.regions, may.organisations]).toEqual([
      ['/410000/410100/410181/'],
      ['/gongyi-government/gongyi-health/'],
    ])
    expect(await ask(actor, 'indicators.plan.read', { region: '410100' })).toBe('access.outside-scope')
  })

  it('loses with its owner what they lose, at once', async () => {
    const { actor, token } = await tokenOf()
    const platform = platformActor('system')
    const [assignment] = must(await room.access.showUser(platform, owner.userId)).assignments
    must(await room.access.revokeRole(platform, assignment?.id ?? ''))
    expect(await ask(actor, 'indicators.plan.read')).toBe('access.forbidden')
    must(await room.access.disableUser(platform, owner.userId, true))
    expect(refusalOf(await room.access.readApiToken(token, free))).toBe('access.token-invalid')
  })

  it('ends on its day, and when it is revoked by its owner or an administrator', async () => {
    const [first, second, third] = [await tokenOf(), await tokenOf(), await tokenOf({ expiresOn: '2024-03-07' })]
    const stranger = await room.addUser({ role: 'reporter', region: '410181', organisation: 'gongyi-health' })
    expect(refusalOf(await room.access.revokeOwnToken(stranger, first.id))).toBe('access.token-unknown')
    must(await room.access.revokeOwnToken(owner, first.id))
    const keeper = await room.addUser({ role: 'keeper', organisation: 'gongyi-government' })
    const neighbour = await room.addUser({ role: 'keeper', organisation: 'quzhou-government' })
    expect(refusalOf(await room.access.revokeTokenOf(neighbour, owner.userId, second.id))).toBe('access.outside-scope')
    expect(refusalOf(await room.access.listTokensOf(neighbour, owner.userId))).toBe('access.outside-scope')
    expect(refusalOf(await room.access.revokeTokenOf(keeper, stranger.userId, second.id))).toBe('access.token-unknown')
    must(await room.access.revokeTokenOf(keeper, owner.userId, second.id))
    const read = async ({ token }: { token: string }) => refusalOf(await room.access.readApiToken(token, free))
    expect([await read(first), await read(second), await read(third)]).toEqual([
      'access.token-invalid',
      'access.token-invalid',
      'done',
    ])
    expect(must(await room.access.listTokensOf(keeper, owner.userId)).map(({ usable }) => usable)).toEqual([
      true,
      false,
      false,
    ])
    clock.advance({ days: 1 })
    expect(await read(third)).toBe('access.token-invalid')
    const refused = sql<{ count: number }>`SELECT count(*) AS count FROM access.audit
      WHERE operation = 'access.use-token' AND outcome = 'refused' AND channel = 'api' AND actor = ${owner.userId}`
    expect((await refused.execute(database.kysely)).rows[0]?.count).toBe(3)
  })

  it('is counted against its quota before anything else is done for it', async () => {
    const { token } = await tokenOf({ perMinute: 2, expiresOn: '2024-12-31' })
    const asked: [string, number][] = []
    const answer = await room.access.readApiToken(token, (...given) => {
      asked.push(given)
      return 7
    })
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'access.too-many-requests', details: { seconds: 7 } } })
    expect(asked).toMatchObject([[expect.any(String), 2]])
  })

  it('that nobody has is nobody', async () => {
    for (const token of ['', 'kangcheng_', (await tokenOf({ expiresOn: '2024-12-31' })).token.slice(0, -1)]) {
      expect(refusalOf(await room.access.readApiToken(token, free))).toBe('access.token-invalid')
    }
  })
})
