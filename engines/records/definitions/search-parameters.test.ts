import { describe, expect, test } from 'vitest'
import { RESOURCE_TYPES } from '../rules/resource-types.ts'
import { pathsFor } from './paths.ts'
import { parametersOf, principalDate, searchParameter } from './search-parameters.ts'

const all = ['Resource', ...RESOURCE_TYPES].flatMap((type) =>
  [...parametersOf(type).values()].map((parameter) => ({ type, parameter })),
)

test('there are as many as FHIR R4 has for its types', () => expect(all.length).toBeGreaterThan(1600))

test.each([
  ['Observation', 'code', { kind: 'token', holds: ['CodeableConcept'], basis: ['code'], comparesSystem: true }],
  ['Observation', 'status', { kind: 'token', comparesSystem: false }],
  ['Observation', 'patient', { kind: 'reference', targets: ['Patient'], basis: ['subject'], basisSaysAll: true }],
  ['Observation', 'combo-code', { basis: ['code', 'component-code'], basisSaysAll: true }],
  ['Observation', 'focus', { targets: 'any' }],
  ['Observation', 'code-value-quantity', { kind: 'composite', components: ['code', 'value-quantity'] }],
  ['Condition', 'code', { kind: 'token' }],
  ['Patient', 'given', { kind: 'string', basis: ['name'], basisSaysAll: false }],
  ['Patient', 'phonetic', { basis: ['name'], basisSaysAll: true }],
  ['Patient', 'phone', { holds: ['ContactPoint'], basis: ['telecom'], basisSaysAll: false }],
  ['Patient', '_tag', { kind: 'token' }],
  ['Location', 'near', { kind: 'special' }],
])('%s.%s', (type, code, expected) => expect(searchParameter(type, code)).toMatchObject(expected))

test.each([
  ['Nurse', 'name'],
  ['Patient', 'code'],
  ['constructor', 'name'],
  ['Patient', '__proto__'],
])('%s.%s is none', (type, code) => expect(searchParameter(type, code)).toBeUndefined())

test('tokens are kept at a parameter of the same type and kind that keeps its own; components are there', () => {
  for (const { type, parameter } of all) {
    for (const code of parameter.basis) {
      const basis = searchParameter(type, code)
      expect(basis?.kind, `${type}.${parameter.code}`).toBe(parameter.kind)
      expect(basis?.basis).toEqual([code])
    }
    for (const code of parameter.components) expect(searchParameter(type, code), `${type}.${code}`).toBeDefined()
  }
})

test('a principal date is a date', () => {
  for (const type of RESOURCE_TYPES) {
    const code = principalDate(type)
    if (code !== undefined) expect(searchParameter(type, code)?.kind, type).toBe('date')
  }
  expect(principalDate('Observation')).toBe('date')
})

describe('what is found is what the table says', () => {
  test.each(['Patient', 'Observation', 'Encounter', 'Condition', 'Bundle', 'Group', 'RiskAssessment'])(
    '%s',
    async (type) => {
      const paths = await pathsFor(type)
      for (const { code, types } of paths?.paths ?? []) {
        const holds = searchParameter(type, code)?.holds ?? []
        if (!code.startsWith('_')) expect([...types].sort(), code).toEqual(holds)
      }
      for (const { code, components } of paths?.composites ?? [])
        expect(searchParameter(type, code)?.components, code).toHaveLength(components.length)
    },
  )
})
