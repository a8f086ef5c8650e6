import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexKeys, matchKeys } from './index-keys.ts'
import { readPatient } from './read-patient.ts'

const CARD = { system: 'urn:oid:2.16.156.10011.1.3', value: '990101198208180029' }
const WANG = {
  identifier: [{ system: 'urn:hospital', value: 'B77', type: { text: '病案号' } }, CARD],
  name: [{ text: '王静' }],
  gender: 'female',
  birthDate: '1982-08-18',
  telecom: [{ system: 'phone', value: '13900000001' }],
  address: [{ state: '演示省', city: '演示市', line: ['建设路1号'] }],
}

describe('a Patient', () => {
  it('is read for what tells who it is', () => {
    expect(readPatient(WANG)).toMatchObject({
      name: '王静',
      sex: '2',
      birthDate: '1982-08-18',
      identityNumber: '990101198208180029',
      phone: '13900000001',
      address: '演示省演示市建设路1号',
      identifiers: ['urn:hospital|B77', 'urn:oid:2.16.156.10011.1.3|990101198208180029'],
      deceased: '',
    })
  })

  it.each([
    ['called so', { value: '99010119820818002', type: { text: '居民身份证' } }, '99010119820818002'],
    ['called nothing, and sound', { value: '990101198208180029' }, '990101198208180029'],
    ['called nothing, and not sound', { value: '990101198208180024' }, ''],
    ['a passport', { value: 'E12345678', type: { text: '护照' } }, 'E12345678'],
  ])('has as its number what is %s', (_, identifier, number) => {
    expect(readPatient({ identifier: [identifier] }).identityNumber).toBe(number)
  })

  it('is reached by the telephone of whom a child comes with, and is dead from a day or as a fact', () => {
    const child = readPatient({ contact: [{ telecom: [{ system: 'phone', value: '13900000002' }] }] })
    expect(child.phone).toBe('13900000002')
    expect(readPatient({ deceasedDateTime: '2026-03-01T10:00:00+08:00' }).deceased).toBe('2026-03-01')
    expect(readPatient({ deceasedBoolean: true }).deceased).toBe('true')
  })

  it('may be of any shape, and is never the reason of a failure', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.record({ value: fc.string() })),
        (name, birthDate, identifier) => {
          indexKeys(readPatient({ name: [{ text: name }], birthDate, identifier }))
        },
      ),
    )
  })
})

describe('the keys of a chart', () => {
  const keys = (changes: object) => new Set(matchKeys(readPatient({ ...WANG, ...changes })))
  const shared = (changes: object) => [...keys(changes)].filter((key) => keys({}).has(key)).length

  it('bring together what a slip, a move or a homophone left in common', () => {
    expect(shared({ name: [{ text: '王靖' }] })).toBe(keys({}).size)
    expect(shared({ identifier: [], address: [] })).toBeGreaterThan(0)
    expect(shared({ name: [{ text: '李四' }], telecom: [], address: [], birthDate: '1982-08-18' })).toBeGreaterThan(0)
    expect(shared({ identifier: [], birthDate: '1982-08-19', telecom: [] })).toBeGreaterThan(0)
  })

  it('have nothing in common with somebody else’s', () => {
    const other = {
      identifier: [],
      name: [{ text: '李伟' }],
      birthDate: '1975-01-30',
      telecom: [{ system: 'phone', value: '13900000009' }],
      address: [],
    }
    expect(shared(other)).toBe(0)
  })

  it('are whole numbers that PostgreSQL and JSON keep as they are', () => {
    for (const key of keys({})) expect(Number.isSafeInteger(key)).toBe(true)
  })

  it('of a chart that says nothing are none', () => {
    expect(indexKeys(readPatient({ name: [{ text: '无名氏' }], birthDate: '1900-01-01' }))).toEqual([])
  })
})
