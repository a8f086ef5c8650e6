import { type Access, accessMigrations, platformActor } from '@kangcheng/access'
import { must, openAccess, TEST_ORGANISATIONS, TEST_ROLES } from '@kangcheng/access/testing'
import { silentLog } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  closeDemonstrationAccounts,
  createDemonstrationAccounts,
  DEMONSTRATION_ACCOUNTS,
  DEMONSTRATION_PASSWORD,
} from './accounts.ts'
import { createDemonstrationDirectory } from './directory.ts'

const platform = platformActor('system')
const clock = fixedClock('2024-03-07')
let access: Access

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  ;({ access } = await openAccess({ database, clock }))
  const known = new Set(TEST_ORGANISATIONS.map(({ code }) => code))
  const added = new Set(
    DEMONSTRATION_ACCOUNTS.flatMap(({ organisation }) => organisation).filter((code) => !known.has(code)),
  )
  const organisations = [...added].map((code) => ({
    code,
    name: { zh: code },
    kind: 'department' as const,
    region: '410181',
    parent: 'gongyi-government',
  }))
  must(await access.loadOrganisations(platform, [...TEST_ORGANISATIONS, ...organisations]))
  const held = new Set(TEST_ROLES.map(({ code }) => code))
  const wanted = new Set(DEMONSTRATION_ACCOUNTS.map(({ role }) => role).filter((role) => !held.has(role)))
  const roles = [...wanted].map((code) => ({ code, name: { zh: code }, permissions: ['indicators.plan.read'] }))
  must(await access.loadRoles(platform, [...TEST_ROLES, ...roles]))
})

const signIn = async (login: string) => {
  const opened = await access.signIn({ login, password: DEMONSTRATION_PASSWORD }, { address: '127.0.0.1' })
  return opened.ok ? 'in' : opened.refusal.code
}

describe('the demonstration accounts', () => {
  it('are made once, also by two processes at the same moment', async () => {
    await Promise.all([createDemonstrationAccounts({ access }), createDemonstrationAccounts({ access })])
    await createDemonstrationAccounts({ access })
    // Whoever sees an account before its role is there gives the role as well; twice is once.
    const users = must(await access.listUsers(platform))
    expect(users.map(({ login, assignments }) => [login, assignments.length > 0])).toEqual(
      DEMONSTRATION_ACCOUNTS.map(({ login }) => [login, true]).toSorted(),
    )
    expect(await signIn('viewer')).toBe('in')
  })

  it('may be given what cannot be handed over, and the server starts all the same', async () => {
    const health = must(await access.listUsers(platform)).find(({ login }) => login === 'health')
    const wish = { role: 'security-admin', region: '410181', organisation: 'gongyi-government' }
    must(await access.assignRole(platform, health?.id ?? '', wish))
    await createDemonstrationDirectory({ access, clock, log: silentLog })
    await createDemonstrationDirectory({ access, clock, log: silentLog })
    const running = must(await access.listDelegations(platform)).filter(({ state }) => state === 'running')
    expect(running).toEqual([])
  })

  it('are closed where it is no demonstration any more, and nobody else’s is', async () => {
    const person = { login: 'li.na', name: '李某', organisation: 'gongyi-health', password: DEMONSTRATION_PASSWORD }
    must(await access.createUser(platform, person))
    expect(await closeDemonstrationAccounts({ access })).toBe(DEMONSTRATION_ACCOUNTS.length)
    expect(await signIn('office')).toBe('access.sign-in-failed')
    expect(await signIn('li.na')).toBe('in')
    expect(await closeDemonstrationAccounts({ access })).toBe(0)
    await createDemonstrationAccounts({ access })
    expect(await signIn('office')).toBe('in')
  })

  it('leave a person of the same login their name', async () => {
    const text = '用户名,姓名,机构\nviewer,王某,gongyi-government'
    const file = { bytes: new TextEncoder().encode(text), fileName: 'people.csv' }
    const { digest } = must(await access.importUsers(platform, file, {}))
    must(await access.importUsers(platform, file, { apply: digest }))
    await createDemonstrationDirectory({ access, clock, log: silentLog })
    const users = must(await access.listUsers(platform))
    expect(users.find(({ login }) => login === 'viewer')?.name).toBe('王某')
  })
})
