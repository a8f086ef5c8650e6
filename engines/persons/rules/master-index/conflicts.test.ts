import { describe, expect, it } from 'vitest'
import { conflictsBetween, conflictsOf, type Dated } from './conflicts.ts'
import { readPatient } from './read-patient.ts'

const numbered = (value: string) => [{ system: 'urn:oid:2.16.156.10011.1.3', value }]
const dated = (patient: object, changed = '2026-11-01'): Dated => ({ texts: readPatient(patient), changed })
const WANG = { name: [{ text: '王静' }], gender: 'female', birthDate: '1982-08-18' }

describe('two charts', () => {
  it('that merely differ have no conflict', () => {
    expect(
      conflictsBetween(dated(WANG), dated({ ...WANG, name: [{ text: '王婧' }], birthDate: '1982-08-08' })),
    ).toEqual([])
  })

  it('with two sound numbers are of two people', () => {
    const [one, other] = ['990101198208180029', '990101198208187650']
    const charts = [one, other].map((value) => dated({ ...WANG, identifier: numbered(value) }))
    expect(conflictsBetween(charts[0] as Dated, charts[1] as Dated)).toEqual(['two-people'])
  })

  it('of two sexes and two years of birth conflict; of two sexes alone they do not', () => {
    expect(conflictsBetween(dated(WANG), dated({ ...WANG, gender: 'male', birthDate: '1975-01-30' }))).toContain(
      'sex-and-birth',
    )
    expect(conflictsBetween(dated({ ...WANG, birthDate: '' }), dated({ ...WANG, gender: 'male' }))).toEqual([])
  })

  it('of somebody dead and somebody treated a month later conflict, on the day after they do not', () => {
    const dead = dated({ ...WANG, deceasedDateTime: '2026-03-01' })
    expect(conflictsBetween(dead, dated(WANG, '2026-04-15'))).toEqual(['dead-and-active'])
    expect(conflictsBetween(dated(WANG, '2026-03-02'), dead)).toEqual([])
  })

  it('of somebody of whose death only the year, or the fact, is known conflict a month after it can have been', () => {
    const inTheYear = dated({ ...WANG, deceasedDateTime: '2025' })
    expect(conflictsBetween(inTheYear, dated(WANG, '2026-01-15'))).toEqual([])
    expect(conflictsBetween(inTheYear, dated(WANG, '2026-02-15'))).toEqual(['dead-and-active'])
    const dead = dated({ ...WANG, deceasedBoolean: true }, '2026-03-01')
    expect(conflictsBetween(dead, dated(WANG, '2026-03-15'))).toEqual([])
    expect(conflictsBetween(dead, dated({ ...WANG, deceasedBoolean: false }, '2026-04-15'))).toEqual([
      'dead-and-active',
    ])
  })

  it('of a mother and of the child that came under her number conflict', () => {
    const identifier = numbered('990101198208180029')
    const child = dated({ name: [{ text: '王静之女' }], birthDate: '2026-03-01', identifier })
    expect(conflictsBetween(dated({ ...WANG, identifier }), child)).toContain('mother-and-newborn')
    expect(conflictsOf([dated(WANG), dated({ ...WANG, identifier })], [child])).toContain('mother-and-newborn')
  })
})
