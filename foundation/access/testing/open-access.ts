import type { Clock, Result } from '@kangcheng/kernel'
import { type Database, newId, silentLog } from '@kangcheng/platform'
import {
  type Actor,
  EVERYWHERE,
  type OrganisationDefinition,
  platformActor,
  type RegionDefinition,
  type RegionLevel,
  type RoleDefinition,
} from '../contract/index.ts'
import type { IdentityProvider } from '../elsewhere/identity-provider.ts'
import { type Access, createAccess } from '../index.ts'
import { hashPassword } from '../secrets/password-hash.ts'
import { findOrganisation } from '../store/organisations.ts'
import type { AccessTables } from '../store/tables.ts'
import { insertUser } from '../store/users.ts'

export { authenticatorCode } from './authenticator.ts'

/** A real hash takes a tenth of a second, on purpose; tests that sign in many times cannot wait for it. */
const CHEAP = { ln: 4, r: 8, p: 1 }

const region = (code: string, zh: string, level: RegionLevel, parent?: string): RegionDefinition => ({
  code,
  name: { zh },
  level,
  source: { title: 'GB/T 2260', status: 'unverified' },
  ...(parent === undefined ? {} : { parent }),
})

/** Two branches, so that there is always somebody else's place. */
export const TEST_REGIONS: readonly RegionDefinition[] = [
  region('410000', '河南省', 'province'),
  region('410100', '郑州市', 'city', '410000'),
  region('410181', '巩义市', 'county', '410100'),
  region('410181106', '站街镇', 'township', '410181'),
  region('330000', '浙江省', 'province'),
  region('330800', '衢州市', 'city', '330000'),
]

export const TEST_ORGANISATIONS: readonly OrganisationDefinition[] = [
  { code: 'gongyi-government', name: { zh: '巩义市人民政府' }, kind: 'government', region: '410181' },
  {
    code: 'gongyi-health',
    name: { zh: '巩义市卫生健康委员会' },
    kind: 'department',
    region: '410181',
    parent: 'gongyi-government',
  },
  { code: 'quzhou-government', name: { zh: '衢州市人民政府' }, kind: 'government', region: '330800' },
]

export const TEST_ROLES: readonly RoleDefinition[] = [
  { code: 'viewer', name: { zh: '查阅者' }, permissions: ['indicators.plan.read', 'access.directory.read'], mask: [] },
  {
    code: 'office',
    name: { zh: '办公室' },
    permissions: ['indicators.*', 'access.directory.read'],
    purposes: ['planning', 'administration'],
    breakGlass: ['persons.identity.reveal'],
  },
  {
    code: 'report-filler',
    name: { zh: '填报员' },
    permissions: ['indicators.plan.read', 'indicators.report.read', 'indicators.report.fill', 'indicators.task.report'],
  },
  {
    code: 'system-admin',
    name: { zh: '系统管理员' },
    permissions: ['access.user.*', 'access.directory.read', 'access.organisation.import', 'access.identity.link'],
    reveal: ['phone'],
    exclusiveWith: ['auditor'],
  },
  {
    code: 'security-admin',
    name: { zh: '安全管理员' },
    permissions: ['access.role.assign', 'access.user.read', 'access.delegation.administer'],
  },
  { code: 'not-office', name: { zh: '非办公室' }, permissions: [], exclusiveWith: ['office'] },
  { code: 'auditor', name: { zh: '审计管理员' }, permissions: ['access.audit.*'], purposes: ['audit'] },
]

const TEST_KEY = new Uint8Array(32).fill(7)

export interface TestAccess {
  readonly access: Access
  readonly platform: Actor
  /** Adds a user who holds a role in a place (everywhere, unless told) and answers with them as actor. */
  addUser(user: {
    role?: string
    region?: string
    organisation?: string
    /** The organisation they belong to; gongyi-health unless told. */
    home?: string
    name?: string
    validFrom?: string
    validTo?: string
  }): Promise<Actor>
  /** Signs somebody made by `addUser` in; answers with the token of the session. */
  signInAs(user: Actor): Promise<string>
}

/** Access on a migrated database with a few regions, organisations and roles. */
export async function openAccess(deps: {
  database: Database
  clock: Clock
  secondFactorAfterDays?: number
  identityProvider?: IdentityProvider
  onOrganisationsMoved?: () => Promise<void>
}): Promise<TestAccess> {
  const access = createAccess({ ...deps, newId, log: silentLog, passwordCost: CHEAP, installationKey: () => TEST_KEY })
  const platform = platformActor('system')
  must(await access.loadRegions(platform, TEST_REGIONS))
  must(await access.loadOrganisations(platform, TEST_ORGANISATIONS))
  must(await access.loadRoles(platform, TEST_ROLES))
  return {
    access,
    platform,
    signInAs: async ({ userId }) => {
      const credentials = { login: userId, password: userId }
      return must(await access.signIn(credentials, { address: '10.0.0.1' })).token
    },
    addUser: async ({
      role,
      region = EVERYWHERE,
      organisation = EVERYWHERE,
      home = 'gongyi-health',
      name = '李某',
      ...valid
    }) => {
      const id = newId()
      const db = deps.database.tables<AccessTables>()
      const passwordHash = await hashPassword(id, CHEAP)
      const createdAt = deps.clock.now()
      await insertUser(db, {
        id,
        login: id,
        name,
        organisation: home,
        passwordHash,
        mustChange: false,
        createdAt,
      })
      if (role !== undefined) must(await access.assignRole(platform, id, { role, region, organisation, ...valid }))
      const { path = '' } = (await findOrganisation(db, home)) ?? {}
      return {
        userId: id,
        name,
        organisation: { code: home, path },
        channel: 'web',
      }
    },
  }
}

/** The value, or an error that names the refusal. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`)
  return result.value
}
