import { expect, test } from 'vitest'
import { pathsOf, read } from './searching.fixture.ts'
import { compareSortKeys, sortKeyOf } from './sort-keys.ts'

const patient = (id: string, other: object = {}) => ({ resourceType: 'Patient', id, ...other })

function sorted(by: string, resources: readonly ReturnType<typeof patient>[]): string[] {
  const { sort } = read('Patient', `_sort=${by}`)
  const keyed = resources.map((one) => ({
    id: one.id,
    keys: sort.map((each) => sortKeyOf(one, each, pathsOf('Patient'))),
  }))
  return keyed.sort((one, other) => compareSortKeys(one.keys, other.keys, sort)).map(({ id }) => id)
}

test('dates; what has none is last both ways', () => {
  const all = [patient('none'), patient('late', { birthDate: '2001' }), patient('early', { birthDate: '1950-05' })]
  expect(sorted('birthdate', all)).toEqual(['early', 'late', 'none'])
  expect(sorted('-birthdate', all)).toEqual(['late', 'early', 'none'])
})

test('of several values the least, descending the greatest', () => {
  const both = patient('both', { address: [{ city: 'a' }, { city: 'z' }] })
  const middle = patient('middle', { address: [{ city: 'm' }] })
  expect(sorted('address-city', [middle, both])).toEqual(['both', 'middle'])
  expect(sorted('-address-city', [middle, both])).toEqual(['both', 'middle'])
})

test('Chinese names as they are read', () => {
  const named = (id: string, text: string) => patient(id, { name: [{ text }] })
  const all = [named('zhang', '张三'), named('wang', '王五'), named('an', '安七'), named('other wang', '汪五')]
  expect(sorted('name', all)).toEqual(['an', 'other wang', 'wang', 'zhang'])
})

test('one after the other', () => {
  const all = [
    patient('b', { gender: 'male', birthDate: '2000' }),
    patient('a', { gender: 'male', birthDate: '2000' }),
    patient('c', { gender: 'female', birthDate: '1999' }),
  ]
  expect(sorted('-gender,birthdate,_id', all)).toEqual(['a', 'b', 'c'])
})

test.each([
  ['general-practitioner', { generalPractitioner: [{ reference: 'Organization/1' }] }, 'Organization/1'],
  ['identifier', { identifier: [{ value: 'x' }] }, 'x'],
  ['_lastUpdated', { meta: { lastUpdated: '2024-01-01T00:00:00Z' } }, 1704067200000],
  ['_profile', { meta: { profile: ['http://b', 'http://a'] } }, 'http://a'],
  ['family', { name: [{ family: 'Ä' }] }, 'a'],
  ['active', {}, undefined],
  ['name', { name: [{}, 7] }, undefined],
])('%s of %j', (by, other, key) => {
  const [sort] = read('Patient', `_sort=${by}`).sort
  expect(sort && sortKeyOf(patient('1', other), sort, pathsOf('Patient'))).toBe(key)
})

test('quantities and numbers by the number', () => {
  const [sort] = read('Observation', '_sort=value-quantity').sort
  const key = (valueQuantity: object) =>
    sort && sortKeyOf({ resourceType: 'Observation', valueQuantity }, sort, pathsOf('Observation'))
  expect(key({ value: 5 })).toBe(5)
  expect(key({ value: 5, comparator: '<' })).toBe(5)
  expect(key({ unit: 'g' })).toBeUndefined()
})
