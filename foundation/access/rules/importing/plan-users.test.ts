import { describe, expect, it } from 'vitest'
import type { RoleDefinition } from '../../contract/role.ts'
import { type KnownUser, planUsers, USER_COLUMNS, type UserFacts } from './plan-users.ts'
import { readLines } from './read-lines.ts'

const HEAD = ['用户名', '姓名', '机构', '角色', '手机号', '邮箱']
const ROLES = new Map<string, RoleDefinition>(
  [
    { code: 'viewer', exclusiveWith: [] },
    { code: 'auditor', exclusiveWith: ['system-admin'] },
    { code: 'system-admin', exclusiveWith: [] },
  ].map((role) => [role.code, { ...role, name: { zh: role.code }, permissions: [] }]),
)
const user = (login: string, change: Partial<KnownUser> = {}): KnownUser => ({
  id: `id-${login}`,
  login,
  name: login,
  organisation: 'health',
  disabled: false,
  phone: undefined,
  email: undefined,
  roles: [],
  open: true,
  ...change,
})
function plan(lines: string[][], change: Partial<UserFacts> = {}, head = HEAD) {
  const read = readLines(
    [head, ...lines].map((texts, row) => ({ row: row + 1, texts })),
    USER_COLUMNS,
  )
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return planUsers(read.value, {
    actorId: 'id-me',
    known: [user('me'), user('wang'), user('far', { open: false })],
    organisations: new Map([
      ['health', { open: true }],
      ['school', { open: false }],
    ]),
    regions: new Set(['410181']),
    roles: ROLES,
    administrators: new Map(),
    sync: false,
    ...change,
  })
}
const faultsOf = (lines: string[][], change: Partial<UserFacts> = {}) =>
  plan(lines, change).faults.map(({ line, column, code }) => `${line} ${column} ${code}`)

describe('a file of users', () => {
  it('adds, changes and leaves alone; roles are asked for and not taken away', () => {
    const planned = plan(
      [
        ['ＺＨＡＯ', '赵某', 'health', 'viewer@health@410181; viewer@*@*', '13800000001', 'zhao@example.cn'],
        ['wang', '王某', 'health', '', '', ''],
        ['me', 'me', 'health', '', '', ''],
      ],
      { known: [user('me'), user('wang', { roles: [{ role: 'viewer', organisation: '*', region: '*' }] })] },
    )
    expect(planned.faults).toEqual([])
    expect(planned.created).toEqual([
      { login: 'zhao', name: '赵某', organisation: 'health', phone: '13800000001', email: 'zhao@example.cn' },
    ])
    expect(planned.changes).toMatchObject([
      { code: 'zhao', action: 'create' },
      { code: 'wang', action: 'change', columns: ['姓名'] },
    ])
    expect(planned.proposed).toEqual([
      { login: 'zhao', role: 'viewer', organisation: 'health', region: '410181' },
      { login: 'zhao', role: 'viewer', organisation: '*', region: '*' },
    ])
    expect(planned.unchanged).toBe(1)
  })

  it('a column that it does not have stays as it is, an empty cell clears', () => {
    const known = [user('me'), user('wang', { phone: '13800000001', email: 'w@example.cn' })]
    expect(plan([['wang', 'wang', 'health']], { known }, HEAD.slice(0, 3)).unchanged).toBe(1)
    const cleared = plan([['wang', 'wang', 'health', '', '', 'w@example.cn']], { known })
    expect(cleared.changed).toMatchObject([{ phone: undefined, email: 'w@example.cn' }])
  })

  it.each<[string, string[], string]>([
    ['no name', ['a1', '', 'health'], '2 姓名 missing'],
    ['a login with a space', ['a b', 'a', 'health'], '2 用户名 bad-login'],
    ['an organisation that is none', ['a1', 'a', 'nowhere'], '2 机构 unknown-organisation'],
    ['an organisation elsewhere', ['a1', 'a', 'school'], '2 机构 outside-scope'],
    ['a login of elsewhere', ['far', 'a', 'health'], '2 用户名 login-taken'],
    ['oneself', ['me', 'somebody else', 'health'], '2 用户名 own-account'],
    ['more rights for oneself', ['me', 'me', 'health', 'viewer@*@*'], '2 用户名 own-account'],
    ['a role written otherwise', ['a1', 'a', 'health', 'viewer'], '2 角色 bad-role'],
    ['a role that is none', ['a1', 'a', 'health', 'king@*@*'], '2 角色 unknown-role'],
    ['a role in no region', ['a1', 'a', 'health', 'viewer@health@110000'], '2 角色 unknown-region'],
    ['roles apart', ['a1', 'a', 'health', 'auditor@*@*;system-admin@*@*'], '2 角色 excluded-roles'],
    ['a number that is none', ['a1', 'a', 'health', '', '138-abc'], '2 电话 bad-phone'],
    ['an address that is none', ['a1', 'a', 'health', '', '', 'a@b'], '2 电子邮箱 bad-email'],
    ['hidden signs', ['a1', 'a\u0007b', 'health'], '2 姓名 bad-sign'],
    ['a name without end', ['a1', 'a'.repeat(61), 'health'], '2 姓名 too-long'],
  ])('is told of %s', (_what, line, expected) => expect(faultsOf([line])).toEqual([expected]))

  it('knows a name typed twice, also where width and case differ', () => {
    expect(
      faultsOf([
        ['zhao', 'a', 'health'],
        ['ZHＡO', 'b', 'health'],
      ]),
    ).toEqual(['3 用户名 duplicate'])
  })

  it('in sync mode disables who is not in it, never oneself, never the last of a duty', () => {
    const known = [
      user('me'),
      user('admin'),
      user('other-admin'),
      user('auditor'),
      user('far', { open: false }),
      user('gone', { disabled: true }),
    ]
    const administrators = new Map([
      ['system-admin', ['id-admin', 'id-other-admin', 'id-me']],
      ['auditor', ['id-auditor']],
    ])
    expect(plan([], { sync: true, known, administrators }).changes).toEqual([
      { code: 'me', name: 'me', action: 'keep', kept: 'own-account' },
      { code: 'admin', name: 'admin', action: 'disable' },
      { code: 'other-admin', name: 'other-admin', action: 'disable' },
      { code: 'auditor', name: 'auditor', action: 'keep', kept: 'last-administrator' },
    ])
    expect(plan([], { known, administrators }).changes).toEqual([])
  })
})

describe('headings', () => {
  it('are found in any order and either language, and what is missing is named', () => {
    const rows = [
      ['E-mail', 'Organisation', ' user_name ', '备注', 'NAME'],
      ['', 'health', 'zhao', 'x', '赵某'],
    ]
    const read = readLines(
      rows.map((texts, row) => ({ row: row + 1, texts })),
      USER_COLUMNS,
    )
    expect(read).toMatchObject({
      value: [{ line: 2, fields: { login: 'zhao', name: '赵某', organisation: 'health', email: '' } }],
    })
    expect(readLines([{ row: 1, texts: ['用户名|姓名|机构'] }], USER_COLUMNS)).toMatchObject({
      refusal: { code: 'access.import-headings', details: { missing: '用户名, 姓名, 机构' } },
    })
    expect(readLines([], USER_COLUMNS).ok).toBe(false)
  })

  it('a text that our export has guarded comes back as it was', () => {
    expect(plan([['zhao', "'=1+1", 'health', '', '', '']]).created).toMatchObject([{ name: '=1+1' }])
    expect(plan([['zhao', "'s Gravenhage", 'health', '', '', '']]).created).toMatchObject([{ name: "'s Gravenhage" }])
  })
})
