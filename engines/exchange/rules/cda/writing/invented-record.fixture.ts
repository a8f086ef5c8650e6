import fc from 'fast-check'
import type { FhirResource } from '../fhir/resource.ts'

/** Records of invented people as fast-check makes them: any words, codes of several systems, days and moments. */

const PATIENT = { reference: 'Patient/made-up' }
// Blanks around and within words are not kept by documents.
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((words) => words.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((words) => words !== '')
const code = fc.stringMatching(/^[A-Z][0-9]{2}(\.[0-9x]{1,3})?$/)
const system = fc.constantFrom(
  'urn:oid:2.16.156.10011.2.3.3.11',
  'http://loinc.org',
  'http://snomed.info/sct',
  'https://example.org/codes?a=1&b=2',
)
const coding = fc.record({ system, code, display: text }, { requiredKeys: ['system', 'code'] })
const concept = fc.oneof(
  text.map((words) => ({ text: words })),
  fc.record({ coding: fc.tuple(coding), text }),
)
const day = fc
  .date({ min: new Date('1930-01-01Z'), max: new Date('2026-11-21Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const moment = day.map((date) => `${date}T08:30:00+08:00`)
const time = fc.oneof(day, moment)
const period = fc.tuple(day, day).map((ends) => ({ start: ends.toSorted()[0], end: ends.toSorted()[1] }))
const amount = fc.record({
  value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  unit: fc.constantFrom('mmol/L', '%', 'g/L', '次/min', '片'),
})

const status = (kind: string, value: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${kind}`, code: value }],
})
const several = <T extends object>(type: string, one: fc.Arbitrary<T>) =>
  fc
    .array(one, { maxLength: 3 })
    .map((all) => all.map((each, at) => ({ resourceType: type, id: `${type.toLowerCase()}-${at}`, ...each })))

const patient = fc
  .record({
    sequence: fc.integer({ min: 0, max: 999 }),
    name: text,
    gender: fc.constantFrom('male', 'female', 'unknown', 'other'),
    birthDate: day,
    city: text,
    line: text,
  })
  .map(({ sequence, name, gender, birthDate, city, line }) => ({
    resourceType: 'Patient',
    id: 'made-up',
    identifier: [
      {
        system: 'urn:oid:2.16.156.10011.1.3',
        value: `990101${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}X`,
      },
      { system: 'urn:oid:2.16.156.10011.1.19', value: `K${sequence}` },
    ],
    name: [{ text: name }],
    gender,
    birthDate,
    address: [{ use: 'home', city, line: [line] }],
  }))

const observation = fc
  .tuple(
    concept,
    time,
    fc.oneof(
      amount.map((valueQuantity) => ({ valueQuantity })),
      text.map((valueString) => ({ valueString })),
      concept.map((valueCodeableConcept) => ({ valueCodeableConcept })),
      fc.boolean().map((valueBoolean) => ({ valueBoolean })),
      fc.integer({ min: -1e6, max: 1e6 }).map((valueInteger) => ({ valueInteger })),
      time.map((valueDateTime) => ({ valueDateTime })),
    ),
  )
  .map(([of, effectiveDateTime, value]) => ({
    status: 'final',
    code: of,
    subject: PATIENT,
    effectiveDateTime,
    ...value,
  }))

const medication = fc
  .tuple(concept, period, text, fc.constantFrom('active', 'completed', 'stopped'))
  .map(([of, effectivePeriod, dosage, state]) => ({
    status: state,
    medicationCodeableConcept: of,
    subject: PATIENT,
    effectivePeriod,
    dosage: [{ text: dosage }],
  }))

export const inventedRecord: fc.Arbitrary<FhirResource[]> = fc
  .tuple(
    patient,
    several('Condition', fc.record({ code: concept, subject: fc.constant(PATIENT), onsetDateTime: time })),
    several(
      'AllergyIntolerance',
      fc.record({
        clinicalStatus: fc.constant(status('allergyintolerance-clinical', 'active')),
        code: concept,
        patient: fc.constant(PATIENT),
        onsetDateTime: time,
      }),
    ),
    several('MedicationStatement', medication),
    several(
      'Immunization',
      fc.record({
        status: fc.constant('completed'),
        vaccineCode: concept,
        patient: fc.constant(PATIENT),
        occurrenceDateTime: time,
        lotNumber: text,
      }),
    ),
    several('Observation', observation),
    several(
      'Procedure',
      fc.record({
        status: fc.constant('completed'),
        code: concept,
        subject: fc.constant(PATIENT),
        performedPeriod: period,
      }),
    ),
    several(
      'Encounter',
      fc.record({
        status: fc.constant('finished'),
        class: fc.constant({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' }),
        type: fc.tuple(concept),
        subject: fc.constant(PATIENT),
        period,
      }),
    ),
  )
  .map(([one, ...groups]) => [one, ...groups.flat()])
