import { addDays, daysBetween, readDay } from '@kangcheng/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleDefinition } from '../contract/role.ts'
import { checkDelegation, delegationState, isDelegable, type WantedDelegation } from './delegation.ts'

const role = (code: string, permissions: string[], exclusiveWith: string[] = []): [string, RoleDefinition] => [
  code,
  { code, name: { zh: code }, permissions, exclusiveWith },
]
const ROLES = new Map([
  role('reporter', ['access.directory.read', 'access.token.create', 'indicators.report.fill']),
  role('reviewer', ['indicators.report.review'], ['reporter']),
  role('office', ['indicators.*']),
  role('security-admin', ['access.role.assign']),
  role('everything', ['access.*']),
])
const TODAY = '2024-03-07'
const wanted: WantedDelegation = {
  delegator: { id: 'a', organisationPath: '/city/health/', disabled: false, roles: ['reporter'] },
  delegate: { id: 'b', organisationPath: '/city/health/centre/', disabled: false, roles: ['office'] },
  roles: ['reporter'],
  firstDay: TODAY,
  lastDay: '2024-03-20',
  today: TODAY,
  byAdministrator: false,
}
const answer = (change: Partial<WantedDelegation>) => {
  const checked = checkDelegation({ ...wanted, ...change }, ROLES)
  return checked.ok ? 'ok' : checked.refusal.code
}

describe('a delegation', () => {
  it('may be made to a colleague of one’s organisation or below it, and elsewhere by an administrator only', () => {
    expect(answer({})).toBe('ok')
    const above = { ...wanted.delegate, organisationPath: '/city/' }
    expect(answer({ delegate: above })).toBe('access.delegate-unfit')
    expect(answer({ delegate: above, byAdministrator: true })).toBe('ok')
    expect(answer({ delegate: { ...wanted.delegate, organisationPath: '/city/health-education/' } })).toBe(
      'access.delegate-unfit',
    )
  })

  it('is not made to oneself, nor to who may not sign in, whoever makes it', () => {
    for (const byAdministrator of [true, false]) {
      expect(answer({ byAdministrator, delegate: { ...wanted.delegate, disabled: true } })).toBe(
        'access.delegate-unfit',
      )
      expect(answer({ byAdministrator, delegate: wanted.delegator })).toBe('access.delegate-unfit')
    }
  })

  it('never hands over what keeps accounts, rights or the book, whoever makes it', () => {
    for (const code of ['security-admin', 'everything']) {
      expect(answer({ roles: ['reporter', code], byAdministrator: true })).toBe('access.role-not-delegable')
      expect(isDelegable(ROLES.get(code) ?? { permissions: [] })).toBe(false)
    }
  })

  it('is not made to somebody whose roles exclude it', () => {
    expect(answer({ delegate: { ...wanted.delegate, roles: ['reviewer'] } })).toBe('access.roles-exclude-each-other')
  })

  it.each([
    ['2024-03-06', '2024-03-20'],
    ['2024-03-07', '2024-03-06'],
    ['2024-03-07', '2024-06-05'],
    ['2024-02-30', '2024-03-20'],
    ['2024-03-07', '9999-99-99'],
    ['2024-03-07', ''],
  ])('from %s to %s is refused', (firstDay, lastDay) => {
    expect(answer({ firstDay, lastDay })).toBe('access.delegation-days')
  })

  it('lasts ninety days at most and runs on its own days only', () => {
    expect(answer({ lastDay: '2024-06-04' })).toBe('ok')
    const days = fc.integer({ min: -10, max: 200 })
    fc.assert(
      fc.property(days, days, days, (from, length, now) => {
        const [firstDay, lastDay] = [addDays(TODAY, from), addDays(TODAY, from + length)]
        const isGood = from >= 0 && length >= 0 && length < 90
        expect(answer({ firstDay, lastDay }) === 'ok').toBe(isGood)
        const day = readDay(addDays(TODAY, now)) ?? ''
        const runs = delegationState({ firstDay, lastDay, endedAt: null }, day) === 'running'
        expect(runs).toBe(daysBetween(firstDay, day) >= 0 && daysBetween(day, lastDay) >= 0)
        expect(delegationState({ firstDay, lastDay, endedAt: new Date(0) }, day)).toBe('ended')
      }),
    )
  })
})
