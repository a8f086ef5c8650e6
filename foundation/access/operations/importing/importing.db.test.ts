import { readFileSync } from 'node:fs'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { importSample } from '../../contract/index.ts'
import { type Actor, accessMigrations, type ImportReport, type ImportWish } from '../../index.ts'
import { must, openAccess, TEST_ORGANISATIONS, type TestAccess } from '../../testing/open-access.ts'

const GONGYI = { region: '410181', organisation: 'gongyi-government' }
let database: Database
let room: TestAccess
let admin: Actor
let security: Actor
let moved = 0

beforeEach(async () => {
  ;({ database } = await testDatabase([accessMigrations]))
  moved = 0
  const onOrganisationsMoved = async () => void moved++
  room = await openAccess({ database, clock: fixedClock('2024-03-07'), onOrganisationsMoved })
  admin = await room.addUser({ role: 'system-admin', ...GONGYI })
  security = await room.addUser({ role: 'security-admin', ...GONGYI })
})

const fileOf = (text: string | Uint8Array) => ({
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  fileName: '../../etc/名单.csv',
})
const code = async (answer: Promise<{ ok: boolean; refusal?: { code: string } }>) =>
  (await answer).refusal?.code ?? 'done'
const users = (text: string | Uint8Array, wish: ImportWish = {}, actor = admin) =>
  room.access.importUsers(actor, fileOf(text), wish)
const organisations = (text: string, wish: ImportWish = {}, actor = admin) =>
  room.access.importOrganisations(actor, fileOf(text), wish)
/** Looks at a file and then does what was seen. */
async function apply(
  run: (text: string, wish?: ImportWish) => ReturnType<typeof users>,
  text: string,
  wish: ImportWish = {},
): Promise<ImportReport> {
  const { digest } = must(await run(text, wish))
  return must(await run(text, { ...wish, apply: digest }))
}
const HEAD = '用户名,姓名,机构,角色,电话,电子邮箱'
const LIST = [
  HEAD,
  'zhao,赵某,gongyi-health,viewer@gongyi-health@410181,13800000001,zhao@example.cn',
  'qian,=钱某,gongyi-government,,,',
].join('\r\n')
const find = async (login: string, by = admin) =>
  must(await room.access.listUsers(by)).find((one) => one.login === login)

describe('a file of users', () => {
  it('changes nothing until it has been looked at, then all of it, and the same again nothing', async () => {
    const seen = must(await users(LIST))
    expect(seen).toMatchObject({ lines: 2, created: 2, faultCount: 0, proposedRoles: 1, applied: false })
    expect(await find('zhao')).toBeUndefined()
    const done = await apply(users, LIST)
    expect(done).toMatchObject({ created: 2, applied: true })
    const rows = (done.firstPasswords ?? '').trim().split('\r\n')
    expect(rows[0]).toContain('初始密码')
    expect(rows).toHaveLength(3)
    expect(rows[2]).toContain("'=钱某")
    const password = rows[1]?.split(',')[3] ?? ''
    const session = must(await room.access.signIn({ login: 'zhao', password }, { address: '10.0.0.9' }))
    const zhao = must(await room.access.readSession(session.token))
    expect(await code(room.access.require(zhao, 'indicators.plan.read', {}, 'planning'))).toBe(
      'access.password-must-change',
    )
    const again = await apply(users, LIST)
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2, proposedRoles: 0 })
    expect(again.firstPasswords).toBeUndefined()
  })

  it('with one fault changes nothing at all, and says where', async () => {
    const bad = `${LIST}\r\nsun,孙某,nowhere,,,`
    const seen = must(await users(bad))
    expect(seen.faults).toEqual([{ line: 4, column: '机构', code: 'unknown-organisation', text: 'nowhere' }])
    expect(await code(users(bad, { apply: seen.digest }))).toBe('access.import-faults')
    expect(await find('zhao')).toBeUndefined()
  })

  it('is not done where it is another file than the one looked at, or things have changed', async () => {
    const { digest } = must(await users(LIST))
    expect(await code(users(LIST.replace('赵某', '赵甲'), { apply: digest }))).toBe('access.import-changed-meanwhile')
    expect(await code(users(LIST, { apply: digest, sync: true }))).toBe('access.import-changed-meanwhile')
    const made = { login: 'zhao', name: '别人', organisation: 'gongyi-health' }
    must(await room.access.createUser(admin, made))
    expect(await code(users(LIST, { apply: digest }))).toBe('access.import-changed-meanwhile')
    expect(await find('qian')).toBeUndefined()
  })

  it('twice at once is done once', async () => {
    const { digest } = must(await users(LIST))
    const both = await Promise.all([1, 2].map(() => code(users(LIST, { apply: digest }))))
    expect(both.toSorted()).toEqual(['access.import-changed-meanwhile', 'done'])
  })

  it('gives no role by itself: who gives rights confirms or declines, once', async () => {
    await apply(users, LIST)
    expect((await find('zhao'))?.assignments).toEqual([])
    const [proposed] = must(await room.access.listProposedRoles(security))
    expect(proposed).toMatchObject({ login: 'zhao', role: 'viewer', organisation: 'gongyi-health', region: '410181' })
    const ids = [proposed?.id ?? '']
    expect(await code(room.access.decideProposedRoles(admin, { ids, accept: true }))).toBe('access.forbidden')
    const elsewhere = await room.addUser({
      role: 'security-admin',
      region: '330800',
      organisation: 'quzhou-government',
    })
    expect(must(await room.access.listProposedRoles(elsewhere))).toEqual([])
    expect(await code(room.access.decideProposedRoles(elsewhere, { ids, accept: true }))).toBe(
      'access.proposal-unknown',
    )
    const both = await Promise.all(
      [1, 2].map(() => code(room.access.decideProposedRoles(security, { ids, accept: true }))),
    )
    expect(both.toSorted()).toEqual(['access.proposal-unknown', 'done'])
    expect((await find('zhao'))?.assignments).toMatchObject([{ role: 'viewer', region: '410181' }])
  })

  it('leaves a role proposed that may not be given, with the reason', async () => {
    await apply(users, `${HEAD}\nzhao,赵某,gongyi-health,viewer@quzhou-government@330800,,`)
    const [proposed] = must(await room.access.listProposedRoles(security))
    const ids = [proposed?.id ?? '']
    expect(must(await room.access.decideProposedRoles(security, { ids, accept: true }))).toEqual({
      decided: 0,
      refused: [{ id: ids[0], code: 'access.outside-scope' }],
    })
    expect(must(await room.access.decideProposedRoles(security, { ids, accept: false }))).toMatchObject({ decided: 1 })
    expect(must(await room.access.listProposedRoles(security))).toEqual([])
  })

  it('in sync mode disables who is not in it, ends their sessions, and keeps the last of each duty and oneself', async () => {
    await apply(users, LIST)
    const gone = await room.addUser({ role: 'viewer' })
    const far = await room.addUser({ home: 'quzhou-government' })
    const token = await room.signInAs(gone)
    const done = await apply(users, LIST, { sync: true })
    expect(
      done.changes
        .filter(({ action }) => action === 'keep')
        .map(({ kept }) => kept)
        .toSorted(),
    ).toEqual(['last-administrator', 'own-account'])
    expect((await room.access.readSession(token)).ok).toBe(false)
    expect((await find(gone.userId))?.disabled).toBe(true)
    expect((await find(security.userId))?.disabled).toBe(false)
    expect((await find(far.userId, await room.addUser({ role: 'system-admin' })))?.disabled).toBe(false)
    // A reader of the list alone, without sync, shuts nobody out; and a disabled one stays so when named again.
    expect(await apply(users, LIST)).toMatchObject({ disabled: 0, unchanged: 2 })
  })

  it('of a department stays in it', async () => {
    const wish = { organisation: 'gongyi-health', sync: true }
    const seen = must(await users(LIST, wish))
    expect(seen.faults).toMatchObject([{ line: 3, code: 'outside-scope' }])
    expect(await code(users(LIST, { organisation: 'quzhou-government' }))).toBe('access.outside-scope')
    expect(await code(users(LIST, {}, security))).toBe('access.forbidden')
  })

  it('is read in GBK, with a mark, with semicolons; and told what is missing with another delimiter', async () => {
    const gbk = readFileSync(new URL('./users-in-gbk.csv', import.meta.url))
    expect(must(await users(gbk)).changes).toMatchObject([{ name: '赵某' }, { name: '钱某' }])
    for (const text of [`\ufeff${LIST}`, LIST.replaceAll(',', ';'), LIST.replaceAll(',', '\t')]) {
      expect(must(await users(text)).created).toBe(2)
    }
    expect(await code(users(LIST.replaceAll(',', '|')))).toBe('access.import-headings')
    expect(await code(users(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])))).toMatch(/^document\./)
    expect(await code(users(''))).toBe('document.empty')
  })
})

describe('contact data', () => {
  it('are masked in lists and on pages, and revealed one at a time with a reason, as far as the role may', async () => {
    await apply(users, LIST)
    const zhao = await find('zhao')
    expect(zhao).toMatchObject({ phone: '138****0001', email: 'z***@example.cn' })
    const id = zhao?.id ?? ''
    expect(must(await room.access.showUser(admin, id))).toMatchObject({ phone: '138****0001' })
    const reveal = (reason: string, by = admin, user = id, purpose = 'administration' as const) =>
      room.access.revealContact(by, user, { reason, purpose })
    expect(await code(reveal('太短'))).toBe('access.reveal-reason')
    expect(await code(reveal('账号异常登录，需要电话核实', security))).toBe('access.forbidden')
    expect(must(await reveal('账号异常登录，需要电话核实'))).toEqual({ phone: '13800000001', email: 'z***@example.cn' })
    const qian = await find('qian')
    expect(await code(reveal('账号异常登录，需要电话核实', admin, qian?.id))).toBe('access.contact-unknown')
    const far = await room.addUser({ home: 'quzhou-government' })
    expect(await code(reveal('账号异常登录，需要电话核实', admin, far.userId))).toBe('access.outside-scope')
    const auditor = await room.addUser({ role: 'auditor' })
    const { rows } = must(await room.access.listSecurityEvents(auditor, { kind: 'revealed' }))
    expect(
      rows.map(({ outcome, subject, purpose, detail }) => [outcome, subject, purpose, detail.reason]),
    ).toContainEqual(['done', `user/${id}`, 'administration', '账号异常登录，需要电话核实'])
  })

  it('lie behind row-level security too', async () => {
    await apply(users, LIST)
    const seen = async (paths: string) =>
      database.kysely.transaction().execute(async (trx) => {
        await sql.raw(`SET LOCAL ROLE kangcheng_app; SET LOCAL app.organisation_paths = '${paths}'`).execute(trx)
        return (await sql`SELECT user_id FROM access.user_contact`.execute(trx)).rows.length
      })
    expect([await seen('/gongyi-government/'), await seen('/quzhou-government/'), await seen('nowhere')]).toEqual([
      1, 0, 0,
    ])
  })
})

const TREE = [
  '代码,名称,类别,行政区划,上级机构',
  'centre,疾控中心,机构,410181,gongyi-health',
  'ward,一科,部门,410181,centre',
]

describe('a file of organisations', () => {
  it('adds what packs do not keep, outlives the next start, and follows what it hangs below', async () => {
    expect(await apply(organisations, TREE.join('\n'))).toMatchObject({ created: 2, applied: true })
    expect(await apply(organisations, TREE.join('\n'))).toMatchObject({ created: 0, unchanged: 2 })
    await apply(users, `${HEAD}\nzhao,赵某,ward,,13800000001,`)
    const moving = TEST_ORGANISATIONS.map((one) =>
      one.code === 'gongyi-health' ? { ...one, parent: 'quzhou-government' } : one,
    )
    must(await room.access.loadOrganisations(room.platform, moving))
    const root = await room.addUser({ role: 'system-admin' })
    const ward = must(await room.access.listOrganisations(root, {})).find(({ code: one }) => one === 'ward')
    expect(ward).toMatchObject({ path: '/quzhou-government/gongyi-health/centre/ward/' })
    const { rows } = await sql<{ path: string }>`SELECT organisation_path AS path FROM access.user_contact`.execute(
      database.kysely,
    )
    expect(rows).toEqual([{ path: '/quzhou-government/gongyi-health/centre/ward/' }])
  })

  it('tells the engines when something has moved, and only then', async () => {
    await apply(organisations, TREE.join('\n'))
    expect(moved).toBe(0)
    await apply(organisations, [TREE[0], TREE[1], 'ward,一科,部门,410181,gongyi-health'].join('\n'))
    expect(moved).toBe(1)
  })

  it('retires in sync mode what it no longer holds, and takes it up again', async () => {
    await apply(organisations, TREE.join('\n'))
    const less = TREE.slice(0, 2).join('\n')
    expect(await apply(organisations, less, { sync: true })).toMatchObject({ disabled: 1, unchanged: 1 })
    const codes = async () => must(await room.access.listOrganisations(admin, {})).map(({ code: one }) => one)
    expect(await codes()).not.toContain('ward')
    expect(await apply(organisations, TREE.join('\n'))).toMatchObject({ created: 1 })
    expect(await codes()).toContain('ward')
  })

  it('is not for who may not, nor beyond their part of the tree', async () => {
    expect(await code(organisations(TREE.join('\n'), {}, security))).toBe('access.forbidden')
    const beyond = `${TREE[0]}\nx,外,部门,330800,quzhou-government`
    expect(must(await organisations(beyond)).faults).toMatchObject([{ code: 'outside-scope' }])
  })
})

it('takes fifty thousand lines in one go, and not one more', async () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => `user-${at},用户${at},gongyi-health,,,`)
  const text = [HEAD, ...lines].join('\n')
  const begun = performance.now()
  expect(must(await users(text))).toMatchObject({ lines: 50_000, created: 50_000, faultCount: 0 })
  // About two seconds on one core; a file that size is looked at while somebody waits.
  expect(performance.now() - begun).toBeLessThan(15_000)
  expect(await code(users(`${text}\nuser-x,用户,gongyi-health,,,`))).toBe('document.too-many-rows')
}, 60_000)

it.each(['zh', 'en'] as const)('the samples to download are read as they are: in %s', async (language) => {
  const place = { organisation: GONGYI.organisation, region: GONGYI.region }
  const asked = { faultCount: 0, created: 2, lines: 2 }
  expect(must(await organisations(importSample('organisations', place, language)))).toMatchObject(asked)
  expect(must(await users(importSample('users', place, language)))).toMatchObject({ ...asked, proposedRoles: 1 })
})
