import { describe, expect, test } from 'vitest'
import { ADMISSION, ALL_DOCUMENTS, LABORATORY, OUTPATIENT, UNKNOWN, utf8 } from '../documents.fixture.ts'
import { findTemplate } from '../find-template.ts'
import { readDocument } from '../reading/read-document.ts'
import { NATIONAL_TEMPLATES } from '../templates.fixture.ts'
import { documentToFhir } from './document-to-fhir.ts'
import type { FhirResource } from './resource.ts'

const HOSPITAL = { reference: 'Organization/yanshi', display: '演示县人民医院' }
const idOf = (type: string, ...parts: readonly string[]) => `${type}(${parts.join('|')})`

function made(xml: string): FhirResource[] {
  const read = readDocument(utf8(xml))
  if (!read.ok) throw new Error(read.refusal.code)
  const template = findTemplate(read.value, NATIONAL_TEMPLATES)
  return documentToFhir(read.value, {
    ...(template ? { template } : {}),
    organisation: HOSPITAL,
    original: { contentType: 'text/xml', size: xml.length, sha256: 'ab'.repeat(32), url: 'urn:uuid:0' },
    received: '2026-11-22T08:00:00+08:00',
    idOf,
  })
}
const of = (type: string, resources: readonly FhirResource[]) =>
  resources.filter(({ resourceType }) => resourceType === type)
const one = (type: string, resources: readonly FhirResource[]) => of(type, resources)[0] as FhirResource

test('the patient, under the numbers the institution knows, the surest giving the id', () => {
  const patient = one('Patient', made(OUTPATIENT))
  expect(patient).toMatchObject({
    id: 'Patient(2.16.156.10011.1.3|990101197002280011)',
    identifier: [
      { type: { text: '门（急）诊号' }, system: 'urn:oid:2.16.156.10011.1.11', value: 'MZ20261120001' },
      { type: { text: '居民身份证号' }, system: 'urn:oid:2.16.156.10011.1.3', value: '990101197002280011' },
    ],
    name: [{ text: '测试甲' }],
    gender: 'male',
    birthDate: '1970-02-28',
    maritalStatus: { coding: [{ system: 'urn:oid:2.16.156.10011.2.3.3.5', code: '20' }] },
    extension: [{ url: 'urn:kangcheng:extension:ethnic-group', valueCoding: { code: '01' } }],
    address: [
      { use: 'home', state: '演示省', city: '演示市', district: '演示县', line: ['康城路1号'], postalCode: '000000' },
    ],
    telecom: [{ system: 'phone', use: 'mobile', value: '19901010011' }],
    managingOrganization: HOSPITAL,
  })
})

test('the visit: its class from the template, else from the number of the patient', () => {
  expect(one('Encounter', made(OUTPATIENT))).toMatchObject({
    id: 'Encounter(2.16.156.10011.1.11|MZ20261120001)',
    status: 'unknown',
    class: { code: 'AMB' },
    period: { start: '2026-11-20T09:00:00+08:00' },
    location: [{ location: { display: '内分泌科' } }],
  })
  expect(one('Encounter', made(ADMISSION))).toMatchObject({ status: 'finished', class: { code: 'IMP' } })
  expect(of('Encounter', made(LABORATORY))).toEqual([])
})

describe('diagnoses', () => {
  test('name and code that stand beside each other are one, and the next name begins the next', () => {
    const conditions = of('Condition', made(OUTPATIENT))
    expect(conditions.map(({ code }) => code)).toEqual([
      {
        coding: [{ system: 'urn:oid:2.16.156.10011.2.3.3.11.3', code: 'E11.900', display: '2型糖尿病不伴有并发症' }],
        text: '2型糖尿病',
      },
      {
        coding: [{ system: 'urn:oid:2.16.156.10011.2.3.3.11.3', code: 'I10.x00', display: '特发性高血压' }],
        text: '高血压病',
      },
    ])
    expect(conditions[0]).toMatchObject({
      encounter: { reference: 'Encounter/Encounter(2.16.156.10011.1.11|MZ20261120001)' },
      recordedDate: '2026-11-20T10:30:15+08:00',
    })
  })

  test('of both medicines are kept apart', () => {
    expect(of('Condition', made(ADMISSION)).map(({ code }) => (code as { text: string }).text)).toEqual([
      '2型糖尿病',
      '消渴病',
    ])
  })
})

test('an allergy within its flag; a history that denies one makes none', () => {
  expect(of('AllergyIntolerance', made(OUTPATIENT))).toMatchObject([
    { code: { text: '青霉素' }, verificationStatus: { coding: [{ code: 'unconfirmed' }] } },
  ])
  expect(of('AllergyIntolerance', made(ADMISSION))).toEqual([])
})

test('results: item, quantity, unit and flag are one Observation', () => {
  expect(of('Observation', made(LABORATORY))).toMatchObject([
    {
      code: { text: '糖化血红蛋白' },
      valueQuantity: { value: 7.9, unit: '%', code: '%' },
      interpretation: [{ coding: [{ code: '2' }] }],
      effectiveDateTime: '2026-11-19T08:30:00+08:00',
    },
    {
      code: { text: '血红蛋白' },
      valueQuantity: { value: 131, unit: 'g/L', code: 'g/L' },
      interpretation: [{ coding: [{ code: '1' }] }],
    },
  ])
})

test('vital signs under their data element and LOINC; the unit of the data element where none is written; no number, no Observation', () => {
  expect(
    of('Observation', made(ADMISSION)).map(({ code, valueQuantity }) => [
      (code as { coding: { code: string }[] }).coding.map((coding) => coding.code),
      valueQuantity,
    ]),
  ).toEqual([
    [['8310-5', 'DE04.10.186.00'], { value: 36.7, unit: '℃', system: 'http://unitsofmeasure.org', code: 'Cel' }],
    [['8480-6', 'DE04.10.174.00'], { value: 132, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' }],
    [['8462-4', 'DE04.10.176.00'], { value: 84, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' }],
  ])
})

describe('the document', () => {
  test('its header', () => {
    expect(one('Composition', made(OUTPATIENT))).toMatchObject({
      id: 'Composition(2.16.156.10011.1.1|RN-C0002-1)',
      identifier: { system: 'urn:oid:2.16.156.10011.1.1', value: 'RN-C0002-1' },
      type: { coding: [{ system: 'urn:oid:2.16.156.10011.2.4', code: 'C0002' }] },
      date: '2026-11-20T10:30:15+08:00',
      title: '门（急）诊病历',
      language: 'zh-CN',
      confidentiality: 'N',
      author: [{ type: 'Practitioner', identifier: { value: 'D0042' }, display: '李医生' }],
      attester: [{ mode: 'legal', time: '2026-11-20T10:35:00+08:00', party: { display: '李医生' } }],
      custodian: { type: 'Organization', identifier: { value: '990000017' }, display: '演示县人民医院' },
      relatesTo: [{ code: 'replaces', targetIdentifier: { value: 'RN-C0002-0' } }],
    })
  })

  test('its sections, with what was made of each', () => {
    const sections = one('Composition', made(OUTPATIENT)).section as {
      title: string
      text: { status: string; div: string }
      entry?: { reference: string }[]
    }[]
    expect(sections.map(({ title, entry }) => [title, entry?.length ?? 0])).toEqual([
      ['过敏史', 1],
      ['主诉', 0],
      ['现病史', 0],
      ['既往史', 0],
      ['体格检查', 0],
      ['诊断', 2],
    ])
    expect(sections[3]?.text).toEqual({
      status: 'additional',
      div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>否认高血压病史 &amp; 手术史</p></div>',
    })
    expect(sections[1]?.text).toMatchObject({
      status: 'generated',
      div: expect.stringContaining('<th>主诉</th><td>多饮、多尿三个月</td>'),
    })
  })

  test('what could not be read as a number is read by people', () => {
    expect(JSON.stringify(one('Composition', made(ADMISSION)))).toContain('<th>体重</th><td>约70</td>')
  })

  test('of an unknown type: all its sections, and nothing made of them', () => {
    const resources = made(UNKNOWN)
    expect(resources.map(({ resourceType }) => resourceType)).toEqual(['Patient', 'Composition', 'DocumentReference'])
    expect(one('Composition', resources)).toMatchObject({
      title: '院内评估单',
      section: [{ title: '评估', text: { div: expect.stringContaining('<td>7</td>') } }],
    })
  })

  test('its index names the original', () => {
    expect(one('DocumentReference', made(OUTPATIENT))).toMatchObject({
      masterIdentifier: { value: 'RN-C0002-1' },
      date: '2026-11-20T10:30:15+08:00',
      relatesTo: [{ code: 'replaces', target: { identifier: { value: 'RN-C0002-0' } } }],
      content: [
        { attachment: { contentType: 'text/xml', url: 'urn:uuid:0', extension: [{ valueString: 'ab'.repeat(32) }] } },
      ],
      context: { related: [{ reference: 'Composition/Composition(2.16.156.10011.1.1|RN-C0002-1)' }] },
    })
  })
})

test.each(ALL_DOCUMENTS.map((xml, at) => [at, xml]))('document %i: the same ids again, each once', (_, xml) => {
  const ids = made(xml).map(({ resourceType, id }) => `${resourceType}/${id}`)
  expect(made(xml).map(({ resourceType, id }) => `${resourceType}/${id}`)).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a document without any number of its own or of a patient is named by its bytes', () => {
  const nameless = UNKNOWN.replace(/<id [^>]*>/g, '<id/>')
    .replace(/<effectiveTime[^>]*>/, '')
    .replace(/<time [^>]*>/g, '')
  expect(made(nameless).map(({ id }) => id)).toEqual(
    ['Patient', 'Composition', 'DocumentReference'].map((type) => `${type}(sha256|${'ab'.repeat(32)})`),
  )
  expect(one('Composition', made(nameless)).date).toBe('2026-11-22T08:00:00+08:00')
})
