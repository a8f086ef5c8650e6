import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenRecord, type Witness } from './golden.ts'
import { readPatient } from './read-patient.ts'

const witness = (patientId: string, changed: number, patient: object, isRegistry = false): Witness => ({
  patientId,
  changed,
  isRegistry,
  texts: readPatient(patient),
})
const called = (text: string) => ({ name: [{ text }] })

describe('the golden record', () => {
  it('takes the registry’s word before all others', () => {
    const charts = [
      witness('a', 9, called('王静')),
      witness('b', 8, called('王静')),
      witness('c', 1, called('王婧'), true),
    ]
    expect(goldenRecord(charts).name).toEqual({ value: '王婧', chart: 'Patient/c', why: 'registry' })
  })

  it('has nobody dead of whom the registry says that they live', () => {
    const charts = [
      witness('a', 9, { deceasedDateTime: '2026-03-01' }),
      witness('b', 1, { deceasedBoolean: false }, true),
    ]
    expect(goldenRecord(charts)).not.toHaveProperty('deceased')
    expect(goldenRecord(charts.slice(0, 1)).deceased).toMatchObject({ value: '2026-03-01' })
  })

  it('takes a birth that the number proves before one that more charts have', () => {
    const proved = {
      birthDate: '1982-08-18',
      identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: '990101198208180029' }],
    }
    const charts = [
      witness('a', 3, { birthDate: '1982-08-08' }),
      witness('b', 2, { birthDate: '1982-08-08' }),
      witness('c', 1, proved),
    ]
    expect(goldenRecord(charts).birthDate).toEqual({ value: '1982-08-18', chart: 'Patient/c', why: 'verified' })
    expect(goldenRecord(charts).identityNumber).toMatchObject({ value: '990101198208180029', why: 'only' })
  })

  it('takes what most charts say, and of as many the newest', () => {
    const [a, b, c] = [called('王静'), called('王婧'), called('王静')]
    expect(goldenRecord([witness('a', 1, a), witness('b', 9, b), witness('c', 2, c)]).name).toEqual({
      value: '王静',
      chart: 'Patient/c',
      why: 'frequent',
    })
    expect(goldenRecord([witness('a', 1, a), witness('b', 9, b)]).name).toMatchObject({ value: '王婧', why: 'recent' })
  })

  it('knows nobody by a newborn’s temporary name, a filler, or a mother’s number', () => {
    const newborn = {
      ...called('徐雅素之女'),
      birthDate: '2026-03-01',
      identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: '990101198208180029' }],
      telecom: [{ system: 'phone', value: '1111111' }],
    }
    expect(Object.keys(goldenRecord([witness('a', 1, newborn)]))).toEqual(['birthDate'])
  })

  it('is the same in whatever order the charts come', () => {
    const patient = fc.record({
      name: fc.constantFrom([{ text: '王静' }], [{ text: '王婧' }], []),
      gender: fc.constantFrom('female', 'male', 'unknown'),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), patient, fc.boolean()), { maxLength: 6 }), fc.nat(), (list, turn) => {
        const charts = list.map(([changed, one, isRegistry], at) => witness(`p${at}`, changed, one, isRegistry))
        const turned = charts.map((_, at) => charts[(at + turn) % charts.length] as Witness)
        expect(goldenRecord(turned)).toEqual(goldenRecord(charts))
      }),
    )
  })
})
