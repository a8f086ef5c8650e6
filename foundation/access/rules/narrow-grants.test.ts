import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideAccess, type Grant } from './decide-access.ts'
import { findExcess, narrowGrants } from './narrow-grants.ts'

const grant = (permissions: string[], regionPath: string, organisationPath: string): Grant => ({
  role: { permissions, mask: [], breakGlass: ['persons.identity.reveal'] },
  regionPath,
  organisationPath,
  validFrom: '2024-01-01',
})
const TODAY = '2024-03-07'
const limit = (permissions: string[], regionPath = '/', organisationPath = '/') => ({
  permissions,
  regionPath,
  organisationPath,
})

const PATHS = ['/', '/a/', '/a/b/', '/a/c/', '/d/']
const PERMISSIONS = ['indicators.plan.read', 'indicators.value.record', 'access.user.create', 'access.directory.read']
const path = fc.constantFrom(...PATHS)
const permissions = fc.uniqueArray(fc.constantFrom(...PERMISSIONS), { minLength: 1 })
const patterns = fc.uniqueArray(fc.constantFrom(...PERMISSIONS, 'indicators.*', 'access.*'))

describe('a token', () => {
  it('never opens what its owner may not do, nor what it does not name, whatever both hold', () => {
    const anyGrant = fc.record({ patterns, region: path, organisation: path })
    fc.assert(
      fc.property(
        fc.array(anyGrant),
        permissions,
        path,
        path,
        path,
        path,
        fc.constantFrom(...PERMISSIONS),
        (...all) => {
          const [held, named, region, organisation, askedRegion, askedOrganisation, permission] = all
          const grants = held.map((one) => grant(one.patterns, one.region, one.organisation))
          const scope = { region: askedRegion, organisation: askedOrganisation }
          const question = { permission, purpose: 'planning' as const, scope, today: TODAY }
          const narrowed = decideAccess(question, narrowGrants(grants, limit(named, region, organisation)))
          const whole = decideAccess(question, grants)
          const inLimit =
            named.includes(permission) && askedRegion.startsWith(region) && askedOrganisation.startsWith(organisation)
          if (narrowed.ok) expect([whole.ok, inLimit]).toEqual([true, true])
          else if (whole.ok && inLimit) expect(permission).toBe('access.user.create')
        },
      ),
    )
  })

  it('breaks no glass', () => {
    const narrowed = narrowGrants([grant([], '/', '/')], limit(['persons.identity.reveal']))
    const question = { permission: 'persons.identity.reveal', purpose: 'care' as const, scope: {}, today: TODAY }
    expect(decideAccess({ ...question, breakGlass: 'a reason long enough' }, narrowed).ok).toBe(false)
  })
})

describe('a wish for a token', () => {
  const own = [grant(['indicators.*'], '/a/', '/d/'), grant(['access.*'], '/', '/')]
  it.each([
    [limit(['indicators.plan.read'], '/a/b/', '/d/'), undefined],
    [limit(['indicators.plan.read']), undefined],
    [limit(['indicators.plan.read'], '/d/', '/d/'), 'indicators.plan.read'],
    [limit(['indicators.plan.read'], '/a/', '/a/'), 'indicators.plan.read'],
    [limit(['persons.link.read']), 'persons.link.read'],
    [limit(['access.directory.read'], '/a/'), undefined],
    [limit(['access.directory.read', 'access.user.create']), 'access.user.create'],
    [limit(['access.token.create']), 'access.token.create'],
    [limit(['access.audit.read']), 'access.audit.read'],
  ])('%j goes too far with %s', (wish, excess) => {
    expect(findExcess(own, wish, TODAY)).toBe(excess)
  })
})
