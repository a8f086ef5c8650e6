import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESOURCE_TYPES, typeCode } from '../resource-types.ts'
import { isId } from '../validating/primitives.ts'
import { localOf, NUMBERS } from './address.ts'
import { citySigns, readResourceId, resourceId } from './resource-id.ts'

const CITY = 'kc7q'

describe('an id of ours', () => {
  it('says the row, and is an id as FHIR has them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RESOURCE_TYPES),
        fc.maxSafeNat().map((number) => number % NUMBERS),
        fc.maxSafeNat().map((number) => number % NUMBERS),
        (type, chart, number) => {
          const address = { chart, local: localOf(typeCode(type) ?? 0, number) }
          const id = resourceId(CITY, address)
          expect(isId(id)).toBe(true)
          expect(readResourceId(CITY, type, id)).toEqual(address)
        },
      ),
    )
  })

  it('is short for what a chart began with', () => {
    expect(resourceId(CITY, { chart: 1, local: localOf(typeCode('Patient') ?? 0, 1) })).toBe('kc7q000000001')
    expect(resourceId(CITY, { chart: 1, local: localOf(typeCode('Observation') ?? 0, 33) })).toBe(
      'kc7q000000001-000000011',
    )
  })

  it.each(['example', 'kc7q', 'kc7q00000000', 'xxxx000000001', 'kc7qzzzzzzzzz', 'kc7q00000000l', 'kc7q000000001-', ''])(
    'is not %j',
    (id) => expect(readResourceId(CITY, 'Patient', id)).toBeUndefined(),
  )

  it('has no meaning for a type that is none', () => {
    expect(readResourceId(CITY, 'Nothing', 'kc7q000000001')).toBeUndefined()
  })
})

it('gives a city four signs', () => {
  fc.assert(fc.property(fc.nat(2 ** 20 - 1), (bits) => /^[0-9a-hjkmnp-tv-z]{4}$/.test(citySigns(bits))))
})
