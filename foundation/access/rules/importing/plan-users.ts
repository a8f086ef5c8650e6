import { EVERYWHERE } from '../../contract/definition.ts'
import type { ImportChange, ImportFault } from '../../contract/directory-import.ts'
import type { RoleDefinition } from '../../contract/role.ts'
import { excludedPair } from '../check-roles.ts'
import { readLogin } from '../password.ts'
import { type ColumnSpec, checkFields, elsewhere, faultOf, type Line } from './read-lines.ts'

type Key = 'login' | 'name' | 'organisation' | 'roles' | 'phone' | 'email'

export const USER_COLUMNS: readonly ColumnSpec<Key>[] = [
  { key: 'login', headings: ['用户名', 'login', 'user name', '账号', '登录名'], required: true, most: 60 },
  { key: 'name', headings: ['姓名', 'name'], required: true, most: 60 },
  {
    key: 'organisation',
    headings: ['机构', 'organisation', 'organization', '机构代码', '单位'],
    required: true,
    most: 80,
  },
  { key: 'roles', headings: ['角色', 'roles', 'role'], most: 2_000 },
  { key: 'phone', headings: ['电话', 'phone', 'telephone', '手机', '手机号', '联系电话'], most: 25 },
  { key: 'email', headings: ['电子邮箱', 'email', 'e-mail', '邮箱'], most: 200 },
]

const columnOf = (key: Key) => USER_COLUMNS.find((column) => column.key === key) as ColumnSpec<Key>

const LOGIN = /^[^\s\p{Cc}\p{Cf}]{2,60}$/u
const PHONE = /^\+?[0-9][0-9 -]{4,22}[0-9]$/
const EMAIL = /^[^\s@<>"',;]{1,64}@[A-Za-z0-9.-]{1,120}\.[A-Za-z]{2,24}$/

export interface WantedRole {
  readonly role: string
  readonly organisation: string
  readonly region: string
}

export interface KnownUser {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly organisation: string
  readonly disabled: boolean
  readonly phone: string | undefined
  readonly email: string | undefined
  /** Held, those not begun or ended too, and those proposed that nobody has decided on. */
  readonly roles: readonly WantedRole[]
  /** In an organisation that the actor administers. */
  readonly open: boolean
}

export interface WantedUser {
  readonly login: string
  readonly name: string
  readonly organisation: string
  readonly phone: string | undefined
  readonly email: string | undefined
}

export interface UserPlan {
  readonly changes: readonly ImportChange[]
  readonly faults: readonly ImportFault[]
  readonly unchanged: number
  readonly created: readonly WantedUser[]
  readonly changed: readonly (WantedUser & { readonly id: string })[]
  readonly disabled: readonly string[]
  /** Asked for and not held: they wait for whoever gives rights. */
  readonly proposed: readonly (WantedRole & { readonly login: string })[]
}

export interface UserFacts {
  readonly actorId: string
  readonly known: readonly KnownUser[]
  /** Organisations in force; `open` where the actor may make accounts. */
  readonly organisations: ReadonlyMap<string, { readonly open: boolean }>
  readonly regions: ReadonlySet<string>
  readonly roles: ReadonlyMap<string, RoleDefinition>
  /** For each role that keeps accounts, rights or the book: who holds it today and may sign in. */
  readonly administrators: ReadonlyMap<string, readonly string[]>
  readonly sync: boolean
}

/** What a file of users would change. Any fault, and nothing of it may be done. */
export function planUsers(lines: readonly Line<Key>[], facts: UserFacts): UserPlan {
  const known = new Map(facts.known.map((user) => [user.login, user]))
  const faults: ImportFault[] = []
  const seen = new Set<string>()
  const changes: ImportChange[] = []
  const created: WantedUser[] = []
  const changed: (WantedUser & { id: string })[] = []
  const proposed: (WantedRole & { login: string })[] = []
  let unchanged = 0
  for (const line of lines) {
    const before = known.get(readLogin(line.fields.login ?? ''))
    const wanted = readUser(line, before)
    const roles = readRoles(line.fields.roles ?? '')
    const own = checkFields(line, USER_COLUMNS)
    const values = [...checkUser(line, wanted, before, seen, facts), ...checkWantedRoles(line, roles, before, facts)]
    own.push(...elsewhere(values, own))
    const columns = before ? differences(before, wanted) : undefined
    const missing = own.length > 0 || roles === undefined ? [] : roles.filter((role) => !isHeld(role, before))
    const isUntouched = columns?.length === 0 && missing.length === 0
    if (own.length === 0 && before?.id === facts.actorId && !isUntouched) {
      own.push(faultOf(line.line, columnOf('login'), 'own-account', wanted.login))
    }
    faults.push(...own)
    seen.add(wanted.login)
    if (own.length > 0) continue
    proposed.push(...missing.map((role) => ({ ...role, login: wanted.login })))
    const what = { line: line.line, code: wanted.login, name: wanted.name }
    if (!before) {
      created.push(wanted)
      changes.push({ ...what, action: 'create' })
    } else if (columns && columns.length + missing.length > 0) {
      if (columns.length > 0) changed.push({ ...wanted, id: before.id })
      const all = missing.length > 0 ? [...columns, nameOf('roles')] : columns
      changes.push({ ...what, action: 'change', columns: all })
    } else unchanged++
  }
  const absent = facts.sync ? findAbsent(seen, facts) : []
  const ids = new Map(facts.known.map(({ login, id }) => [login, id]))
  return {
    changes: [...changes, ...absent],
    faults,
    unchanged,
    created,
    changed,
    proposed,
    disabled: absent.filter(({ action }) => action === 'disable').map(({ code }) => ids.get(code) ?? ''),
  }
}

/** A column that the file does not have stays as it is. */
function readUser({ fields }: Line<Key>, before: KnownUser | undefined): WantedUser {
  const { phone = before?.phone, email = before?.email } = fields
  return {
    login: readLogin(fields.login ?? ''),
    name: fields.name ?? '',
    organisation: fields.organisation ?? '',
    phone: phone === '' ? undefined : phone?.normalize('NFKC'),
    email: email === '' ? undefined : email?.normalize('NFKC'),
  }
}

function checkUser(
  { line }: Line<Key>,
  { login, organisation, phone, email }: WantedUser,
  before: KnownUser | undefined,
  seen: ReadonlySet<string>,
  { organisations }: UserFacts,
): ImportFault[] {
  const home = organisations.get(organisation)
  return [
    ...(LOGIN.test(login) ? [] : [faultOf(line, columnOf('login'), 'bad-login', login)]),
    ...(seen.has(login) ? [faultOf(line, columnOf('login'), 'duplicate', login)] : []),
    ...(before && !before.open ? [faultOf(line, columnOf('login'), 'login-taken', login)] : []),
    ...(home ? [] : [faultOf(line, columnOf('organisation'), 'unknown-organisation', organisation)]),
    ...(home && !home.open ? [faultOf(line, columnOf('organisation'), 'outside-scope', organisation)] : []),
    ...(phone === undefined || PHONE.test(phone) ? [] : [faultOf(line, columnOf('phone'), 'bad-phone', phone)]),
    ...(email === undefined || EMAIL.test(email) ? [] : [faultOf(line, columnOf('email'), 'bad-email', email)]),
  ]
}

/** `role@organisation@region; …`; undefined where it is written otherwise. */
function readRoles(text: string): WantedRole[] | undefined {
  const roles = text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.normalize('NFKC').split('@'))
  if (roles.some((parts) => parts.length !== 3 || parts.some((part) => part.trim() === ''))) return undefined
  return roles.map(([role = '', organisation = '', region = '']) => ({
    role: role.trim(),
    organisation: organisation.trim(),
    region: region.trim(),
  }))
}

function checkWantedRoles(
  { line, fields }: Line<Key>,
  wanted: readonly WantedRole[] | undefined,
  before: KnownUser | undefined,
  { roles, organisations, regions }: UserFacts,
): ImportFault[] {
  const column = columnOf('roles')
  if (wanted === undefined) return [faultOf(line, column, 'bad-role', fields.roles)]
  const faults = wanted.flatMap(({ role, organisation, region }) => [
    ...(roles.has(role) ? [] : [faultOf(line, column, 'unknown-role', role)]),
    ...(organisation === EVERYWHERE || organisations.has(organisation)
      ? []
      : [faultOf(line, column, 'unknown-organisation', organisation)]),
    ...(region === EVERYWHERE || regions.has(region) ? [] : [faultOf(line, column, 'unknown-region', region)]),
  ])
  const pair = excludedPair(
    [...(before?.roles ?? []), ...wanted].map(({ role }) => role),
    roles,
  )
  return pair && faults.length === 0 ? [faultOf(line, column, 'excluded-roles', pair.join(' / '))] : faults
}

function isHeld({ role, organisation, region }: WantedRole, before: KnownUser | undefined): boolean {
  return (
    before?.roles.some((held) => held.role === role && held.organisation === organisation && held.region === region) ??
    false
  )
}

const COMPARED = ['name', 'organisation', 'phone', 'email'] as const

function differences(before: KnownUser, after: WantedUser): string[] {
  return COMPARED.filter((key) => before[key] !== after[key]).map(nameOf)
}

function nameOf(key: Key): string {
  return columnOf(key).headings[0] ?? key
}

/** Whom no line names: disabled, never oneself, and never the last who keeps accounts, rights or the book. */
function findAbsent(seen: ReadonlySet<string>, { known, actorId, administrators }: UserFacts): ImportChange[] {
  const candidates = known.filter(({ login, disabled, open }) => open && !disabled && !seen.has(login))
  const ids = new Set(candidates.map(({ id }) => id).filter((id) => id !== actorId))
  const last = new Set([...administrators.values()].filter((holders) => holders.every((id) => ids.has(id))).flat())
  return candidates.map(({ id, login, name }): ImportChange => {
    const what = { code: login, name }
    if (id === actorId) return { ...what, action: 'keep', kept: 'own-account' }
    return last.has(id) ? { ...what, action: 'keep', kept: 'last-administrator' } : { ...what, action: 'disable' }
  })
}
