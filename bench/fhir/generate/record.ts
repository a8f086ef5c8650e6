import type { Random } from '@kangcheng/methods'
import {
  ATC,
  DIAGNOSES,
  ICD10,
  LOINC,
  MEASURES,
  MEDICINES,
  type Measure,
  PROCEDURES,
  REPORTS,
  VACCINES,
} from './codes.ts'
import { dayAfter, inTurn, inventPerson, type Person, pick } from './person.ts'

export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

/** How the resources of a record are named among themselves: number 0 is the patient, 1… the others in their order. */
export type Naming = (type: string, number: number) => string

/** How many of each type a record of one hundred resources has. */
export const SHARES = {
  Patient: 1,
  Encounter: 4,
  Condition: 10,
  Observation: 60,
  MedicationRequest: 10,
  Procedure: 8,
  DiagnosticReport: 5,
  Immunization: 2,
} as const
export const RECORD_SIZE = 100

const FIRST_ENCOUNTER = 1
const FIRST_OBSERVATION = FIRST_ENCOUNTER + SHARES.Encounter + SHARES.Condition
const HOSPITAL = { system: 'urn:oid:2.16.156.10011.1.17', value: 'XC990100-1' }
const HOSPITAL_NAME = '虚城区第一人民医院'
const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status'

/** All that the hospital has of person `index`: {@link SHARES}, the patient first, each named by its place. */
export function inventRecord(index: number, name: Naming): Resource[] {
  const { person, random } = inventPerson(index)
  const subject = { reference: name('Patient', 0), display: person.family + person.given }
  const encounter = (turn: number) => ({ reference: name('Encounter', FIRST_ENCOUNTER + (turn % SHARES.Encounter)) })
  const begun = dayAfter('2022-01-01', random.whole(700))
  const of = (count: number, make: (turn: number) => Resource) => Array.from({ length: count }, (_, turn) => make(turn))
  return [
    patientOf(person, index),
    ...of(SHARES.Encounter, (turn) => encounterOf(subject, dayAfter(begun, turn * 120))),
    ...of(SHARES.Condition, (turn) => conditionOf(random, subject, encounter(turn), dayAfter(begun, turn * 50))),
    ...of(SHARES.Observation, (turn) => {
      const measure = inTurn(MEASURES, turn)
      return observationOf(random, measure, subject, encounter(turn), dayAfter(begun, turn * 8))
    }),
    ...of(SHARES.MedicationRequest, (turn) =>
      medicationRequestOf(random, subject, encounter(turn), dayAfter(begun, turn * 48)),
    ),
    ...of(SHARES.Procedure, (turn) => procedureOf(random, subject, encounter(turn), dayAfter(begun, turn * 60))),
    ...of(SHARES.DiagnosticReport, (turn) => {
      const results = [0, 1, 2].map((more) => name('Observation', FIRST_OBSERVATION + turn * 3 + more))
      return reportOf(random, subject, encounter(turn), results, dayAfter(begun, turn * 96))
    }),
    ...of(SHARES.Immunization, (turn) => immunizationOf(random, subject, encounter(turn), dayAfter(begun, turn * 365))),
  ]
}

/** Person `index` as a Patient of about 1.2 KB. */
export function inventPatient(index: number): Resource {
  return patientOf(inventPerson(index).person, index)
}

/** An Observation of about 0.85 KB of somebody else's patient; `turn` makes each a little different. */
export function inventObservation(index: number, turn: number, name: Naming): Resource {
  const { person, random } = inventPerson(index)
  const subject = { reference: name('Patient', 0), display: person.family + person.given }
  const encounter = { reference: name('Encounter', FIRST_ENCOUNTER + (turn % SHARES.Encounter)) }
  const measure = inTurn(MEASURES, turn)
  for (let draw = 0; draw < turn % 7; draw++) random.bits()
  return observationOf(random, measure, subject, encounter, dayAfter('2024-01-01', turn % 600))
}

interface Reference {
  readonly reference: string
  readonly display?: string
}

function patientOf(person: Person, index: number): Resource {
  const { family, given, gender, birthDate, identityNumber, phone, district, street, door } = person
  return {
    resourceType: 'Patient',
    identifier: [
      {
        use: 'official',
        type: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'NNCHN' }],
          text: '居民身份证',
        },
        system: 'urn:oid:2.16.156.10011.1.3',
        value: identityNumber,
      },
      {
        use: 'usual',
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }], text: '病案号' },
        system: 'urn:oid:2.16.156.10011.1.12.990100',
        value: `B${String(index).padStart(9, '0')}`,
        assigner: { display: HOSPITAL_NAME },
      },
    ],
    active: true,
    name: [{ use: 'official', text: family + given, family, given: [given] }],
    telecom: [{ system: 'phone', value: phone, use: 'mobile', rank: 1 }],
    gender,
    birthDate,
    address: [
      {
        use: 'home',
        type: 'physical',
        text: `虚构省虚城市${district}${street}${door}号`,
        line: [`${street}${door}号`],
        city: '虚城市',
        district,
        state: '虚构省',
        postalCode: '990100',
        country: 'CN',
      },
    ],
    maritalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M', display: 'Married' }],
    },
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'zh-CN' }] }, preferred: true }],
    managingOrganization: { identifier: HOSPITAL, display: HOSPITAL_NAME },
  }
}

function encounterOf(subject: Reference, day: string): Resource {
  return {
    resourceType: 'Encounter',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    type: [{ text: '普通门诊' }],
    subject,
    participant: [{ individual: { display: '演示·门诊医师' } }],
    period: { start: `${day}T09:00:00+08:00`, end: `${day}T09:20:00+08:00` },
    serviceProvider: { identifier: HOSPITAL, display: HOSPITAL_NAME },
  }
}

function conditionOf(random: Random, subject: Reference, encounter: Reference, day: string): Resource {
  const [code, display] = pick(random, DIAGNOSES)
  return {
    resourceType: 'Condition',
    clinicalStatus: { coding: [{ system: CLINICAL, code: 'active', display: 'Active' }] },
    verificationStatus: { coding: [{ system: VERIFICATION, code: 'confirmed', display: 'Confirmed' }] },
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/condition-category',
            code: 'encounter-diagnosis',
            display: 'Encounter Diagnosis',
          },
        ],
      },
    ],
    code: { coding: [{ system: ICD10, code, display }], text: display },
    subject,
    encounter,
    onsetDateTime: day,
    recordedDate: `${day}T09:10:00+08:00`,
    asserter: { display: '演示·门诊医师' },
  }
}

function observationOf(
  random: Random,
  { code, display, text, unit, low, high }: Measure,
  subject: Reference,
  encounter: Reference,
  day: string,
): Resource {
  const value = Math.round((low + random.uniform() * (high - low) * 1.3) * 10) / 10
  const limit = (value: number) => ({ value, unit, system: 'http://unitsofmeasure.org', code: unit })
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'vital-signs',
            display: 'Vital Signs',
          },
        ],
      },
    ],
    code: { coding: [{ system: LOINC, code, display }], text },
    subject,
    encounter,
    effectiveDateTime: `${day}T${String(8 + random.whole(9)).padStart(2, '0')}:15:00+08:00`,
    issued: `${day}T17:30:00.000+08:00`,
    performer: [{ display: HOSPITAL_NAME }],
    valueQuantity: limit(value),
    referenceRange: [{ low: limit(low), high: limit(high) }],
  }
}

function medicationRequestOf(random: Random, subject: Reference, encounter: Reference, day: string): Resource {
  const [code, display] = pick(random, MEDICINES)
  return {
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { coding: [{ system: ATC, code, display }], text: display },
    subject,
    encounter,
    authoredOn: `${day}T09:15:00+08:00`,
    requester: { display: '演示·门诊医师' },
    dosageInstruction: [
      {
        sequence: 1,
        text: '口服，每日一次，每次一片',
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
        route: { text: '口服' },
        doseAndRate: [{ doseQuantity: { value: 1, unit: '片' } }],
      },
    ],
    dispenseRequest: { numberOfRepeatsAllowed: 2, quantity: { value: 28, unit: '片' } },
  }
}

function procedureOf(random: Random, subject: Reference, encounter: Reference, day: string): Resource {
  const [code, display] = pick(random, PROCEDURES)
  return {
    resourceType: 'Procedure',
    status: 'completed',
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-9-cm', code, display }], text: display },
    subject,
    encounter,
    performedPeriod: { start: `${day}T10:00:00+08:00`, end: `${day}T10:20:00+08:00` },
    performer: [{ actor: { display: '演示·检查技师' } }],
    note: [{ text: '检查顺利，患者无不适。' }],
  }
}

function reportOf(
  random: Random,
  subject: Reference,
  encounter: Reference,
  results: readonly string[],
  day: string,
): Resource {
  const [code, display] = pick(random, REPORTS)
  return {
    resourceType: 'DiagnosticReport',
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB' }] }],
    code: { coding: [{ system: LOINC, code }], text: display },
    subject,
    encounter,
    effectiveDateTime: `${day}T08:30:00+08:00`,
    issued: `${day}T17:45:00.000+08:00`,
    performer: [{ display: HOSPITAL_NAME }],
    result: results.map((reference) => ({ reference })),
    conclusion: '各项指标见结果，建议复查。',
  }
}

function immunizationOf(random: Random, subject: Reference, encounter: Reference, day: string): Resource {
  const [code, display] = pick(random, VACCINES)
  return {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code, display }], text: display },
    patient: subject,
    encounter,
    occurrenceDateTime: `${day}T14:00:00+08:00`,
    primarySource: true,
    lotNumber: `XC${random.whole(100_000)}`,
    performer: [{ actor: { display: '虚城区社区卫生服务中心' } }],
  }
}
