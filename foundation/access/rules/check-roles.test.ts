import { describe, expect, it } from 'vitest'
import type { RoleDefinition } from '../contract/role.ts'
import { checkRoles, excludedBetween, excludedPair } from './check-roles.ts'

const role = (code: string, exclusiveWith: string[] = []): RoleDefinition => ({
  code,
  name: { zh: code },
  permissions: [],
  exclusiveWith,
})

describe('checkRoles', () => {
  it('names duplicates and exclusions that cannot be meant', () => {
    expect(checkRoles([role('a', ['b', 'a', 'x']), role('b'), role('b')])).toEqual([
      { code: 'b', fault: 'duplicate' },
      { code: 'a', fault: 'excludes-itself' },
      { code: 'a', fault: 'excludes-unknown' },
    ])
  })
})

describe('excludedPair', () => {
  const roles = new Map(
    [role('auditor', ['system-admin']), role('system-admin'), role('viewer')].map((r) => [r.code, r]),
  )
  it('finds a pair whichever of the two names the other', () => {
    expect(excludedPair(['system-admin', 'auditor'], roles)).toEqual(['auditor', 'system-admin'])
  })
  it('finds one between two people', () => {
    expect(excludedBetween(['viewer', 'system-admin'], ['viewer', 'auditor'], roles)).toEqual([
      'system-admin',
      'auditor',
    ])
    expect(excludedBetween(['system-admin'], ['system-admin', 'viewer'], roles)).toBeUndefined()
  })
  it('lets others stand together', () => {
    expect(excludedPair(['viewer', 'auditor', 'unheard-of'], roles)).toBeUndefined()
  })
})
