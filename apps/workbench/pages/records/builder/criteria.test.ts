import { describe, expect, it } from 'vitest'
import {
  addressOf,
  EMPTY_SEARCH,
  hashOf,
  isIdentifying,
  type Kind,
  pairsOfSearch,
  searchOf,
  searchOfHash,
  withChanged,
  withCriterion,
  withoutCriterion,
} from './criteria.ts'

const KINDS: Record<string, Kind> = { name: 'string', birthdate: 'date', gender: 'token', date: 'date', code: 'token' }
const kindOf = (_type: string, name: string) => KINDS[name]
const read = (type: string, ...pairs: [string, string][]) => searchOf({ kind: 'search', type, pairs }, kindOf)

describe('a search and its address', () => {
  it('takes modifiers and prefixes apart and puts them together again', () => {
    const pairs: [string, string][] = [
      ['name:exact', '王明'],
      ['birthdate', 'ge1990-01-01'],
      ['gender', 'male'],
      ['_sort', '-birthdate'],
      ['_count', '50'],
    ]
    const search = read('Patient', ...pairs)
    expect(search.criteria).toEqual([
      { key: 0, name: 'name', way: ':exact', value: '王明' },
      { key: 1, name: 'birthdate', way: 'ge', value: '1990-01-01' },
      { key: 2, name: 'gender', way: '', value: 'male' },
    ])
    expect(pairsOfSearch(search)).toEqual(pairs)
  })
  it('keeps chains and what it has no word for as they were written', () => {
    const search = read(
      'Observation',
      ['patient.name', '王'],
      ['code:in', 'http://x'],
      ['_has:Condition:patient:code', 'I10'],
    )
    expect(pairsOfSearch(search).slice(0, 3)).toEqual([
      ['patient.name', '王'],
      ['code:in', 'http://x'],
      ['_has:Condition:patient:code', 'I10'],
    ])
  })
  it('does not take a word for a prefix, and sends nothing that is empty', () => {
    expect(read('Patient', ['gender', 'ne5']).criteria[0]).toMatchObject({ way: '', value: 'ne5' })
    expect(pairsOfSearch(read('Patient', ['name', ' ']))).toEqual([['_count', '20']])
    expect(pairsOfSearch(read('Patient', ['', 'x']))).toEqual([['_count', '20']])
    expect(hashOf(read('Patient', ['', 'x']))).toBe('Patient')
    expect(read('Patient', ['_count', '100000']).count).toBe('20')
  })
})

it('knows a criterion by its key while others of the same words come and go', () => {
  const two = withCriterion(withCriterion(EMPTY_SEARCH, 'code'), 'code')
  const [first, second] = two.criteria
  if (!first || !second) throw new Error('two criteria were put there')
  const changed = withChanged(two, { ...second, value: 'I10' })
  expect(changed.criteria).toEqual([first, { ...second, value: 'I10' }])
  const one = withoutCriterion(changed, first.key)
  expect(one.criteria).toEqual([{ ...second, value: 'I10' }])
  const keys = withCriterion(one, 'date').criteria.map(({ key }) => key)
  expect(new Set(keys).size).toBe(2)
})

describe('what is shared', () => {
  const search = read('Patient', ['name', '王小明'], ['gender', 'male'])
  it('never says who somebody is', () => {
    expect(hashOf(search)).toBe('Patient?name=&gender=male')
    for (const name of [
      'identifier',
      'patient.name',
      '_has:Patient:link:family',
      'phone',
      'birthdate',
      'name:exact',
      '_text',
    ])
      expect(isIdentifying(name)).toBe(true)
    for (const name of ['code', 'patient', 'date', '_id']) expect(isIdentifying(name)).toBe(false)
    expect(hashOf(read('Patient', ['birthdate', 'ge1990-01-01']))).toBe('Patient?birthdate=')
  })
  it('opens the same search again but for that', () => {
    const shared = searchOfHash(hashOf(search), kindOf)
    expect(shared?.criteria).toEqual([
      { key: 0, name: 'name', way: '', value: '' },
      { key: 1, name: 'gender', way: '', value: 'male' },
    ])
    const plain = read('Observation', ['code', 'http://loinc.org|4548-4'], ['date', 'ge2024'], ['_sort', '-date'])
    expect(searchOfHash(hashOf(plain), kindOf)).toEqual(plain)
    expect(searchOfHash('', kindOf)).toBeUndefined()
    expect(searchOfHash('Patient/1', kindOf)).toBeUndefined()
  })
  it('shows the whole address to who searches', () => {
    expect(decodeURIComponent(addressOf(search))).toBe('Patient?name=王小明&gender=male&_count=20')
    expect(addressOf(EMPTY_SEARCH)).toBe('Patient?_count=20')
  })
})
