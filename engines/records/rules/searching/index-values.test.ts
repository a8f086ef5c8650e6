import { expect, test } from 'vitest'
import { indexOf } from './index-values.ts'
import { pathsOf } from './searching.fixture.ts'

test('a laboratory result has few tokens', () => {
  const result = {
    resourceType: 'Observation',
    id: 'o',
    meta: { profile: ['http://p.example/result'] },
    status: 'final',
    category: [{ coding: [{ system: 'http://c.example', code: 'laboratory' }] }],
    code: {
      coding: [
        { system: 'http://loinc.org', code: '4548-4' },
        { system: 'urn:oid:1.2.156', code: 'GHB' },
      ],
    },
    subject: { reference: 'Patient/p' },
    encounter: { reference: 'Encounter/e' },
    performer: [{ reference: 'Organization/h' }],
    effectiveDateTime: '2024-05-31',
    valueQuantity: { value: 6.1, unit: '%' },
  }
  const values = indexOf(result, pathsOf('Observation'))
  // _profile, status; category, code twice: each with its system and without; subject, encounter, performer.
  expect(values.tokens).toHaveLength(2 + 2 * 3 + 3)
  expect(values).toMatchObject({
    dateLow: Date.parse('2024-05-30T16:00Z'),
    dateHigh: Date.parse('2024-05-31T16:00Z') - 1,
  })
})

test('a Chinese patient has less than a hundred', () => {
  const { tokens } = indexOf(
    {
      resourceType: 'Patient',
      identifier: [{ system: 'urn:oid:1.2.156', value: '990101199001010000' }],
      name: [{ text: '王小明', family: '王', given: ['小明'] }],
      telecom: [{ system: 'phone', value: '13900000000' }],
      gender: 'male',
      address: [
        { text: '浙江省杭州市西湖区文三路123号2单元301室', state: '浙江省', city: '杭州市', district: '西湖区' },
      ],
    },
    pathsOf('Patient'),
  )
  expect(tokens.length).toBeLessThan(100)
})

test('the zone says which day it was', () => {
  const stay = { resourceType: 'Encounter', period: { start: '2024-05-31' } }
  const { dateLow = 0 } = indexOf(stay, pathsOf('Encounter'))
  expect(indexOf(stay, pathsOf('Encounter'), 0).dateLow).toBe(dateLow + 8 * 3_600_000)
})

test('nothing is found in nothing', () => {
  expect(indexOf({ resourceType: 'Encounter' }, pathsOf('Encounter'))).toEqual({ tokens: [] })
})
