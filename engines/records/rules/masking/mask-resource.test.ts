import { readFileSync } from 'node:fs'
import { MASK_FIELDS, type MaskField } from '@kangcheng/access/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { typeOfCode } from '../resource-types.ts'
import { maskResource } from './mask-resource.ts'
import { OPEN_TYPES } from './open-types.ts'

const ID = '990101199001011234'
const PHONE = '13812345678'
const PERSON = {
  name: [{ use: 'official', text: '欧阳小明', family: '欧阳', given: ['小明'], prefix: ['先生'] }],
  telecom: [
    { system: 'phone', value: PHONE, use: 'mobile' },
    { system: 'email', value: 'ouyang@example.cn' },
    { system: 'other', value: 'wx_ouyang' },
  ],
  address: [
    { text: '杭州市西湖区演示路1号', line: ['演示路1号'], district: '西湖区', city: '杭州市', postalCode: '310000' },
  ],
}
const PATIENT: Resource = {
  resourceType: 'Patient',
  id: 'p1',
  meta: { versionId: '3', tag: [{ code: 'x' }] },
  text: { status: 'generated', div: '<div>欧阳小明</div>' },
  identifier: [
    { system: 'urn:oid:2.16.156.10011.1.3', value: ID },
    {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'PPN' }] },
      value: 'E12345678',
    },
    { system: 'urn:hospital:mrn', value: PHONE },
    { system: 'urn:hospital:card', value: ID },
  ],
  ...PERSON,
  gender: 'male',
  birthDate: '1990-01-01',
  photo: [{ contentType: 'image/png', data: 'AAAA' }],
  contact: [{ relationship: [{ text: '配偶' }], ...PERSON, name: PERSON.name[0], address: PERSON.address[0] }],
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName', valueString: '诸葛英' },
    { url: 'urn:other-name', valueHumanName: { text: '欧阳大明' } },
  ],
  generalPractitioner: [{ reference: 'Practitioner/d1', display: '李医生' }],
  link: [{ other: { reference: 'Patient/p2', display: '欧阳小明' }, type: 'seealso' }],
  managingOrganization: { reference: 'Organization/h1', display: '演示医院' },
}
const OBSERVATION: Resource = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8480-6', display: '收缩压' }], text: '收缩压' },
  subject: { reference: 'Patient/p1', display: '欧阳小明' },
  focus: [{ type: 'Device', display: '血压计' }, { display: '欧阳小明' }],
  performer: [{ reference: 'https://elsewhere.example/fhir/Organization/9', display: '演示医院' }],
  note: [{ text: `证件${ID}，电话${PHONE}。`, time: '2026-01-01' }],
  contained: [
    { resourceType: 'Patient', id: 'c1', ...PERSON },
    {
      resourceType: 'Organization',
      id: 'c2',
      name: '演示医院',
      telecom: [{ system: 'phone', value: '0571-88880000' }],
    },
  ],
}
const SECRETS = [ID, '小明', '阳小', '大明', '葛英', 'ouyang', '演示路', 'E12345678', 'AAAA', '欧阳']
const all = [...MASK_FIELDS]
const textOf = (resource: Resource, mask: readonly MaskField[] = all) => JSON.stringify(maskResource(resource, mask))

describe('a masked resource', () => {
  it.each([PATIENT, OBSERVATION])('tells nothing of who it is, and keeps what it is', (resource) => {
    const before = structuredClone(resource)
    const text = textOf(resource)
    for (const secret of SECRETS) expect(text).not.toContain(secret)
    expect(text).not.toContain(`"value":"${PHONE}","use"`)
    expect(resource).toEqual(before)
    expect(JSON.parse(text).meta.security).toEqual([
      { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'MASKED' },
    ])
  })

  it('keeps what may stay, element by element', () => {
    expect(maskResource(PATIENT, all)).toMatchObject({
      id: 'p1',
      meta: { versionId: '3', tag: [{ code: 'x' }] },
      identifier: [
        { system: 'urn:oid:2.16.156.10011.1.3', value: '990***********1234' },
        { value: 'E1*****78' },
        { value: PHONE },
        { value: '990***********1234' },
      ],
      name: [{ use: 'official', text: '欧***', family: '欧*', given: ['**'], prefix: ['先生'] }],
      telecom: [{ value: '138****5678', use: 'mobile' }, { value: 'o*****@example.cn' }, { value: '***' }],
      address: [{ text: '***', line: ['***'], district: '西湖区', city: '杭州市', postalCode: '310000' }],
      gender: 'male',
      birthDate: '1990-01-01',
      contact: [{ name: { family: '欧*' }, relationship: [{ text: '配偶' }] }],
      extension: [{ valueString: '诸**' }, { valueHumanName: { text: '欧***' } }],
      generalPractitioner: [{ display: '李医生' }],
      link: [{ other: { reference: 'Patient/p2', display: '欧***' } }],
      managingOrganization: { display: '演示医院' },
    })
    expect(maskResource(OBSERVATION, all)).toMatchObject({
      code: OBSERVATION.code,
      subject: { reference: 'Patient/p1', display: '欧***' },
      focus: [{ display: '血压计' }, { display: '欧***' }],
      performer: [{ display: '演示医院' }],
      note: [{ text: '证件990***********1234，电话138****5678。', time: '2026-01-01' }],
      contained: [{ name: [{ text: '欧***' }] }, { name: '演示医院', telecom: [{ value: '0571-88880000' }] }],
    })
    expect(maskResource(OBSERVATION, all).contained).not.toHaveProperty('[0].meta')
  })

  it('hides each field by itself; the street, the photo and the narrative go with any', () => {
    for (const [field, shown] of [
      ['name', [ID, PHONE, 'ouyang@']],
      ['id-number', [PHONE, '小明', 'ouyang@']],
      ['phone', [ID, '小明', 'ouyang@']],
      ['email', [ID, PHONE, '小明']],
    ] as const) {
      const text = textOf(PATIENT, [field])
      for (const one of shown) expect([field, text]).toEqual([field, expect.stringContaining(one)])
      for (const one of ['演示路', 'AAAA', '<div>']) expect([field, text.includes(one)]).toEqual([field, false])
    }
    expect(maskResource(PATIENT, [])).toBe(PATIENT)
  })

  it('is masked wherever it stands: in a document, as a file', () => {
    const bundle = { resourceType: 'Bundle', type: 'document', entry: [{ fullUrl: 'urn:uuid:1', resource: PATIENT }] }
    expect(textOf(bundle)).not.toContain('小明')
    expect(maskResource({ resourceType: 'Binary', contentType: 'text/plain', data: 'AAAA' }, all)).not.toHaveProperty(
      'data',
    )
    const report = {
      resourceType: 'DiagnosticReport',
      presentedForm: [{ contentType: 'text/plain', data: 'AAAA', title: '单' }],
    }
    expect(maskResource(report, all)).toMatchObject({ presentedForm: [{ contentType: 'text/plain', title: '单' }] })
    expect(textOf(report)).not.toContain('AAAA')
    expect(textOf({ resourceType: 'FamilyMemberHistory', name: '王芳' })).toContain('王*')
    const directory = { resourceType: 'Practitioner', name: [{ text: '李医生' }] }
    expect(maskResource(directory, all)).toBe(directory)
  })

  it('is the same masked twice, whatever stands in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(ID, PHONE, `+86 ${PHONE}`, `a@b.cn`, `x${ID}x`, `号码${PHONE}、${ID}`),
    )
    const keys = fc.constantFrom(
      ...['name', 'text', 'family', 'given', 'telecom', 'address', 'line', 'identifier', 'value', 'system', 'display'],
      ...['reference', 'note', 'contact', 'valueString', 'valueAddress', 'extension', '_family', 'data', 'contentType'],
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(keys, fc.oneof({ maxDepth: 4 }, words, tie('tree'), fc.array(tie('tree'), { maxLength: 2 }))),
    }))
    const type = fc.constantFrom('Patient', 'Observation', 'Bundle', 'Account')
    fc.assert(
      fc.property(tree, type, fc.subarray(all, { minLength: 1 }), (body, resourceType, mask) => {
        const once = maskResource({ ...(body as object), resourceType }, mask)
        expect(maskResource(once, mask)).toEqual(once)
      }),
    )
  })

  it('shows no resident’s number, whoever wrote it and where', () => {
    const places = fc.constantFrom(
      'note',
      'comment',
      'valueString',
      'name',
      'display',
      'value',
      'title',
      'text',
      'line',
    )
    fc.assert(
      fc.property(places, places, fc.string({ unit: 'grapheme', maxLength: 5 }), (outer, inner, words) => {
        const before = /[\dA-Za-z]$/.test(words) ? '' : words
        const resource = { resourceType: 'Patient', [outer]: [{ [inner]: `${before}${ID} ` }] }
        expect(textOf(resource)).not.toContain(ID)
      }),
    )
  })
})

it('leaves open what the policies of the store leave open', () => {
  const policies = readFileSync(new URL('../../store/migrations/0001-resources.sql', import.meta.url), 'utf8')
  const lists = [...policies.matchAll(/'\{([\d,]+)\}'::smallint/g)].map(([, list = '']) => list)
  expect(lists.length).toBeGreaterThan(0)
  for (const list of lists) expect(list.split(',').map((code) => typeOfCode(Number(code)))).toEqual([...OPEN_TYPES])
})
