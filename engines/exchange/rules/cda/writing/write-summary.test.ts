import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../check-document.ts'
import { utf8 } from '../documents.fixture.ts'
import { documentToFhir } from '../fhir/document-to-fhir.ts'
import { isDenied } from '../fhir/is-denied.ts'
import type { FhirResource } from '../fhir/resource.ts'
import { readDocument } from '../reading/read-document.ts'
import { templateOf } from '../templates.fixture.ts'
import { inventedRecord } from './invented-record.fixture.ts'
import type { SummaryHeader } from './summary-header.ts'
import type { SummaryResource } from './summary-resource.ts'
import { writeSummary } from './write-summary.ts'

const HEADER: SummaryHeader = {
  id: 'KC-1',
  setId: 'KC',
  version: 2,
  time: '2026-11-22T09:30:00+08:00',
  organisation: { code: '990000017', name: '演示县人民医院 <总院> & "东区"' },
  author: { id: 'D0042', name: '李医生' },
  replaces: 'KC-0',
}
const PATIENT = {
  resourceType: 'Patient',
  id: 'made-up',
  identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: '990101197002280011' }],
  name: [{ text: '测试甲' }],
  gender: 'male',
  birthDate: '1970-02-28',
}

function written(resources: readonly FhirResource[]): string {
  const xml = writeSummary(resources, HEADER)
  if (!xml.ok) throw new Error(xml.refusal.code)
  return xml.value
}

function readBack(xml: string) {
  const read = readDocument(utf8(xml))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

const backToFhir = (xml: string) =>
  documentToFhir(readBack(xml), {
    template: templateOf('C0001'),
    organisation: { reference: 'Organization/yanshi' },
    original: { contentType: 'text/xml', size: 1, sha256: '00', url: 'urn:uuid:0' },
    received: HEADER.time,
    idOf: (type, ...parts) => `${type}/${parts.join('|')}`,
  }) as SummaryResource[]

describe('header', () => {
  const { header } = readBack(written([PATIENT]))

  test('is whole', () => {
    expect(header).toMatchObject({
      id: { extension: 'KC-1' },
      setId: { extension: 'KC' },
      versionNumber: '2',
      code: { code: 'C0001' },
      title: '病历概要',
      effectiveTime: '20261122093000+0800',
      patients: [{ name: '测试甲', sex: { code: '1' }, birthTime: '19700228' }],
      authors: [{ name: '李医生' }],
      custodian: { name: '演示县人民医院 <总院> & "东区"' },
      related: [{ type: 'RPLC', id: { extension: 'KC-0' } }],
    })
  })

  test('of a first version replaces nothing', () => {
    const { replaces: _, ...first } = HEADER
    const xml = writeSummary([PATIENT], first)
    expect(xml.ok && readBack(xml.value).header.related).toEqual([])
  })

  test('needs a patient', () => {
    expect(writeSummary([], HEADER)).toEqual({ ok: false, refusal: { code: 'cda.no-patient' } })
  })
})

test('blood pressure: each part is a statement, and all of it one line of the table', () => {
  const part = (text: string, value: number) => ({ code: { text }, valueQuantity: { value, unit: 'mmHg' } })
  const pressure = {
    resourceType: 'Observation',
    id: 'pressure',
    status: 'final',
    code: { text: '血压' },
    effectiveDateTime: '2026-11-20',
    component: [part('收缩压', 132), part('舒张压', 84)],
  }
  const xml = written([PATIENT, pressure])
  expect(xml).toContain('<td>血压</td><td>收缩压 132 mmHg；舒张压 84 mmHg</td><td>2026-11-20</td>')
  expect(backToFhir(xml).filter(({ resourceType }) => resourceType === 'Observation')).toMatchObject([
    { code: { text: '收缩压' }, valueQuantity: { value: 132, unit: 'mmHg', code: 'mm[Hg]' } },
    { code: { text: '舒张压' }, valueQuantity: { value: 84 } },
  ])
})

test('what was entered in error, refuted or not done is not told', () => {
  const illness = (status: object) => ({ resourceType: 'Condition', id: 'a', code: { text: '误录' }, ...status })
  const xml = written([
    PATIENT,
    illness({ verificationStatus: { coding: [{ code: 'refuted' }] } }),
    illness({ verificationStatus: { coding: [{ code: 'entered-in-error' }] } }),
    { resourceType: 'Procedure', id: 'b', status: 'not-done', code: { text: '误录' } },
  ])
  expect(xml).not.toContain('误录')
  expect(readBack(xml).sections).toEqual([])
})

/** What a fact says, whatever resource says it. */
function saidBy(one: SummaryResource) {
  const concept = one.code ?? one.vaccineCode ?? one.medicationCodeableConcept
  const { coding: [first] = [], text } = concept ?? {}
  return {
    type: one.resourceType,
    code: first && [first.system, first.code],
    text,
    time:
      one.onsetDateTime ??
      one.occurrenceDateTime ??
      one.effectiveDateTime ??
      one.performedPeriod ??
      one.effectivePeriod,
    value: observedIn(one),
    dosage: one.dosage?.[0]?.text,
    lot: one.lotNumber,
    status: one.resourceType === 'MedicationStatement' ? one.status : undefined,
  }
}

function observedIn({
  valueQuantity,
  valueString,
  valueBoolean,
  valueInteger,
  valueDateTime,
  valueCodeableConcept,
}: SummaryResource) {
  return (
    (valueQuantity && [valueQuantity.value === 0 ? 0 : valueQuantity.value, valueQuantity.unit]) ??
    valueString ??
    valueBoolean ??
    valueInteger ??
    valueDateTime ??
    (valueCodeableConcept && [valueCodeableConcept.coding?.[0]?.code, valueCodeableConcept.text])
  )
}

const TOLD_AGAIN = [
  'Condition',
  'AllergyIntolerance',
  'MedicationStatement',
  'Immunization',
  'Observation',
  'Procedure',
]

test('of any record: well-formed, true to its own template, and read back it says the same facts', () => {
  fc.assert(
    fc.property(inventedRecord, (record) => {
      const xml = written(record)
      const document = readBack(xml)
      const faults = checkDocument(document, templateOf('C0001')).filter(({ place }) => !place.endsWith('/patient/id'))
      expect(faults).toEqual([])

      const facts = record as unknown as SummaryResource[]
      const told = facts
        .filter(({ resourceType }) => TOLD_AGAIN.includes(resourceType))
        .filter(
          (one) =>
            one.resourceType === 'Observation' ||
            !isDenied(false, one.code ?? one.vaccineCode ?? one.medicationCodeableConcept ?? {}),
        )
      const back = backToFhir(xml)
      const sorted = (all: readonly SummaryResource[]) => all.map((one) => JSON.stringify(saidBy(one))).toSorted()
      expect(sorted(back.filter(({ resourceType }) => TOLD_AGAIN.includes(resourceType)))).toEqual(sorted(told))

      const [was, is] = [facts[0], back[0]]
      expect(is?.name).toEqual(was?.name)
      expect(is?.birthDate).toBe(was?.birthDate)
      expect(is?.identifier?.map(({ value }) => value).toSorted()).toEqual(
        was?.identifier?.map(({ value }) => value).toSorted(),
      )

      const visits = document.sections.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'encounter')
      expect(visits).toHaveLength(facts.filter(({ resourceType }) => resourceType === 'Encounter').length)
    }),
    { numRuns: 80 },
  )
})
