import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PURPOSES } from '../contract/purpose.ts'
import { type AccessQuestion, decideAccess, type Grant } from './decide-access.ts'

const reader: Grant = {
  role: { permissions: ['indicators.plan.read'], mask: ['phone'], purposes: ['planning'] },
  regionPath: '/410000/410100/410181/',
  organisationPath: '/gongyi-government/',
  validFrom: '2024-01-01',
  validTo: '2024-12-31',
}
const question: AccessQuestion = {
  permission: 'indicators.plan.read',
  purpose: 'planning',
  scope: {},
  today: '2024-06-01',
}

function code(asked: Partial<AccessQuestion>, grants: Grant[] = [reader]): string {
  const result = decideAccess({ ...question, ...asked }, grants)
  return result.ok ? 'allowed' : result.refusal.code
}

describe('decideAccess', () => {
  it('denies without a grant, and whatever no grant covers', () => {
    expect(code({}, [])).toBe('access.forbidden')
    expect(code({ permission: 'indicators.plan.enter' })).toBe('access.forbidden')
    expect(code({ purpose: 'care' })).toBe('access.purpose-not-allowed')
    expect(code({ purpose: 'curiosity' as never }, [{ ...reader, role: { permissions: ['indicators.*'] } }])).toBe(
      'access.purpose-not-allowed',
    )
  })

  it('holds from the first to the last day, both included', () => {
    expect(code({ today: '2023-12-31' })).toBe('access.forbidden')
    expect(code({ today: '2024-01-01' })).toBe('allowed')
    expect(code({ today: '2024-12-31' })).toBe('allowed')
    expect(code({ today: '2025-01-01' })).toBe('access.forbidden')
    expect(code({ today: '2099-01-01' }, [{ ...reader, validTo: undefined }])).toBe('allowed')
  })

  it('opens the subtree and neither the neighbour nor what lies above', () => {
    expect(code({ scope: { region: '/410000/410100/410181/410181100/' } })).toBe('allowed')
    expect(code({ scope: { region: '/410000/410100/410181/' } })).toBe('allowed')
    expect(code({ scope: { region: '/410000/410100/' } })).toBe('access.outside-scope')
    expect(code({ scope: { region: '/410000/410100/410182/' } })).toBe('access.outside-scope')
    expect(code({ scope: { organisation: '/xinxiang-government/' } })).toBe('access.outside-scope')
  })

  it('does not add the region of one grant to the organisation of another', () => {
    const other = { ...reader, regionPath: '/330000/', organisationPath: '/quzhou-government/' }
    const scope = { region: reader.regionPath, organisation: '/quzhou-government/' }
    expect(code({ scope }, [reader, other])).toBe('access.outside-scope')
  })

  it('gives the places of the grants that allow it, and the strictest mask', () => {
    const open: Grant = { ...reader, role: { permissions: ['indicators.*'], mask: ['name'] }, regionPath: '/330000/' }
    const silent: Grant = { ...reader, role: { permissions: ['indicators.*'] }, regionPath: '/110000/' }
    expect(decideAccess(question, [reader, open])).toEqual({
      ok: true,
      value: {
        places: [
          { region: reader.regionPath, organisation: '/gongyi-government/' },
          { region: '/330000/', organisation: '/gongyi-government/' },
        ],
        mask: ['name', 'phone'],
        reveal: [],
      },
    })
    expect(decideAccess(question, [reader, silent])).toMatchObject({
      value: { mask: ['name', 'id-number', 'phone', 'email'] },
    })
  })

  it('breaks the glass only for marked permissions, with a reason, and then unmasked', () => {
    const nurse: Grant = {
      ...reader,
      role: { permissions: ['persons.card.read'], breakGlass: ['persons.identity.reveal'] },
    }
    const reveal = { permission: 'persons.identity.reveal' }
    expect(code(reveal, [nurse])).toBe('access.forbidden')
    expect(code({ ...reveal, breakGlass: 'because    ' }, [nurse])).toBe('access.break-glass-reason')
    expect(code({ permission: 'persons.card.read', breakGlass: 'patient unconscious' }, [nurse])).toBe(
      'access.forbidden',
    )
    expect(decideAccess({ ...question, ...reveal, breakGlass: 'patient unconscious' }, [nurse])).toMatchObject({
      ok: true,
      value: { mask: [] },
    })
    expect(code({ ...reveal, breakGlass: 'patient unconscious', scope: { region: '/330000/' } }, [nurse])).toBe(
      'access.outside-scope',
    )
  })

  it('every place of an allowance belongs to one grant that allows the scope by itself', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b'), { maxLength: 3 })
      .map((parts) => `/${parts.map((p) => `${p}/`).join('')}`)
    const grant = fc.record({
      role: fc.record({
        permissions: fc.subarray(['x.read', 'x.write', 'x.*']),
        purposes: fc.subarray([...PURPOSES], { minLength: 1 }),
      }),
      regionPath: path,
      organisationPath: path,
      validFrom: fc.constantFrom('2024-01-01', '2024-06-02'),
      validTo: fc.constantFrom(undefined, '2024-05-31', '2024-06-01'),
    })
    const asked = fc.record({
      permission: fc.constantFrom('x.read', 'x.write', 'y.read'),
      purpose: fc.constantFrom(...PURPOSES),
      scope: fc.record({
        region: fc.option(path, { nil: undefined }),
        organisation: fc.option(path, { nil: undefined }),
      }),
      today: fc.constant('2024-06-01'),
    })
    fc.assert(
      fc.property(asked, fc.array(grant, { maxLength: 4 }), (q, grants) => {
        const alone = grants.filter((one) => decideAccess(q, [one]).ok)
        const result = decideAccess(q, grants)
        expect(result.ok).toBe(alone.length > 0)
        if (result.ok) {
          expect(result.value.places).toEqual(
            alone.map((one) => ({ region: one.regionPath, organisation: one.organisationPath })),
          )
        }
      }),
    )
  })
})
