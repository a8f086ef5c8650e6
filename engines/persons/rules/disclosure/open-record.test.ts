import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyRecord } from './classify.ts'
import { levelBook, maskByLevel } from './data-levels.ts'
import type { Disclosure } from './decide-disclosure.ts'
import { CATEGORIES, coded, LEVELS } from './disclosure.fixture.ts'
import type { FhirResource } from './fhir-json.ts'
import { openRecord } from './open-resource.ts'

const book = levelBook([LEVELS])
const at = (source: string, ...resources: FhirResource[]) => resources.map((resource) => ({ source, resource }))
const RECORD = [
  ...at(
    'county-hospital',
    { resourceType: 'Patient', id: 'p', name: [{ text: '测试甲' }], photo: [{ url: 'x' }], gender: 'female' },
    { resourceType: 'Encounter', id: 'stay', diagnosis: [{ condition: { reference: 'Condition/f' }, rank: 1 }] },
    { resourceType: 'Condition', id: 'f', code: coded('F32.9'), encounter: { reference: 'Encounter/stay' } },
    { resourceType: 'Condition', id: 'i', code: coded('I10'), encounter: { reference: 'Encounter/stay' } },
    { resourceType: 'MedicationRequest', id: 'm', reasonReference: [{ reference: 'Condition/f/_history/2' }] },
    { resourceType: 'MedicationDispense', id: 'd', authorizingPrescription: [{ reference: 'MedicationRequest/m' }] },
    { resourceType: 'Encounter', id: 'ward', serviceType: { text: '精神科病房' } },
    { resourceType: 'Observation', id: 'sleep', encounter: { reference: 'Encounter/ward' } },
  ),
  ...at('psychiatric-hospital', { resourceType: 'Patient', id: 'q' }, { resourceType: 'Observation', id: 'weight' }),
]
const sensitiveOf = classifyRecord(RECORD, CATEGORIES)
const disclosure = (more: Partial<Disclosure> = {}): Disclosure => ({
  basis: { kind: 'law', code: 'care', words: { zh: '诊疗' } },
  ...{ highestLevel: 4, othersClosed: false, categories: [], saysWithheld: false },
  ...more,
})
const idsOf = (given: Disclosure) =>
  openRecord(RECORD, given, book, sensitiveOf).open.map(({ resource }) => resource.id)

describe('a record', () => {
  it('knows what tells of something sensitive: by code, by reference, by its stay, by its institution', () => {
    const sensitive = [...sensitiveOf].filter(([, found]) => found.size > 0).map(([address]) => address)
    expect(sensitive).toEqual([
      ...['Condition/f', 'MedicationRequest/m', 'MedicationDispense/d', 'Encounter/ward', 'Observation/sleep'],
      ...['Patient/q', 'Observation/weight'],
    ])
  })

  it('is opened without them, and nothing that is shown says that they are there', () => {
    const { open, withheld } = openRecord(RECORD, disclosure(), book, sensitiveOf)
    expect(open.map(({ resource }) => resource)).toEqual([
      { resourceType: 'Patient', id: 'p', name: [{ text: '测试甲' }], gender: 'female' },
      { resourceType: 'Encounter', id: 'stay' },
      { resourceType: 'Condition', id: 'i', code: coded('I10'), encounter: { reference: 'Encounter/stay' } },
    ])
    expect(open.map(({ masked }) => masked)).toEqual([true, false, false])
    expect(withheld).toBe(7)
  })

  it('is opened whole by a consent, to oneself, and in the own institution', () => {
    expect(idsOf(disclosure({ categories: ['mental-health'] }))).toHaveLength(RECORD.length)
    expect(idsOf(disclosure({ categories: 'all', highestLevel: 5 }))).toHaveLength(RECORD.length)
    const own = { organisation: 'psychiatric-hospital', level: 5 }
    expect(idsOf(disclosure({ own }))).toEqual(['p', 'stay', 'i', 'q', 'weight'])
    expect(idsOf(disclosure({ own, othersClosed: true }))).toEqual(['q', 'weight'])
  })

  it('never shows a lower level what is above it', () => {
    const element = fc.constantFrom('name', 'photo', '_photo', 'gender')
    const inner = fc.constantFrom({ resourceType: 'Observation' }, { resourceType: 'Patient', photo: [] })
    const patient = fc
      .tuple(fc.dictionary(element, fc.constant('x')), fc.option(fc.array(inner, { maxLength: 2 })))
      .map(([body, contained]) => (contained ? { ...body, contained } : body))
    fc.assert(
      fc.property(patient, fc.integer({ min: 3, max: 5 }), fc.integer({ min: 3, max: 5 }), (body, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const given = { resourceType: 'Patient', id: 'p', ...body }
        const seen = (level: number) => maskByLevel(given, level, book).resource
        const [fewer, more] = [Object.keys(seen(low)), Object.keys(seen(high))]
        expect(fewer.every((key) => more.includes(key))).toBe(true)
        if (low < 5) expect(JSON.stringify(seen(low))).not.toContain('photo')
        if (low < 4) expect(JSON.stringify(seen(low))).not.toContain('Observation')
        expect(maskByLevel(seen(low), low, book).masked).toBe(false)
      }),
    )
  })
})
