/* Sound resources about nobody, each with other parts of the definitions. */

const narrative = { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">测试</div>' }

export const patient = {
  resourceType: 'Patient',
  id: 'made-up',
  meta: { versionId: '1', lastUpdated: '2026-03-02T08:11:05.123+08:00' },
  text: narrative,
  extension: [{ url: 'http://example.org/ethnic-group', valueCode: '01' }],
  identifier: [{ use: 'official', system: 'http://example.org/card', value: 'A0001' }],
  active: true,
  name: [
    {
      use: 'official',
      text: '测试甲',
      given: ['试', null],
      _given: [null, { id: 'second', extension: [{ url: 'http://example.org/absent', valueBoolean: true }] }],
    },
  ],
  telecom: [{ system: 'phone', value: '00000000000' }],
  gender: 'female',
  birthDate: '1970-02-28',
  _birthDate: {
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime', valueDateTime: '1970-02-28T06:00:00+08:00' },
    ],
  },
  deceasedBoolean: false,
  address: [{ district: '某某区', line: ['测试路1号'] }],
  contact: [{ name: { text: '测试乙' }, organization: { reference: 'Organization/o1' } }],
  managingOrganization: { reference: 'Organization/o1' },
}

export const observation = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] },
  subject: { reference: 'Patient/made-up' },
  effectiveDateTime: '2026-03-02',
  performer: [
    { reference: 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520' },
    { reference: 'https://example.org/fhir/Practitioner/1' },
  ],
  referenceRange: [{ low: { value: 4, unit: '%' }, text: '4-6' }],
  component: [
    {
      code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] },
      valueQuantity: { value: 121.5, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
    },
    { code: { text: 'diastolic' }, dataAbsentReason: { text: 'not measured' } },
  ],
}

export const condition = {
  resourceType: 'Condition',
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  subject: { reference: '#who' },
  contained: [{ resourceType: 'Patient', id: 'who', gender: 'unknown' }],
  onsetAge: { value: 40, system: 'http://unitsofmeasure.org', code: 'a' },
}

export const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'draft',
  item: [
    {
      linkId: '1',
      type: 'group',
      item: [{ linkId: '1.1', type: 'choice', answerOption: [{ valueString: 'a' }, { valueCoding: { code: 'b' } }] }],
    },
  ],
}

export const bundle = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    {
      fullUrl: 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520',
      resource: patient,
      request: { method: 'POST', url: 'Patient' },
    },
    { resource: observation, request: { method: 'POST', url: 'Observation', ifNoneExist: 'identifier=a' } },
    { request: { method: 'DELETE', url: 'Condition/1' } },
  ],
}

export const parameters = {
  resourceType: 'Parameters',
  parameter: [
    { name: 'resource', resource: condition },
    { name: 'list', part: [{ name: 'mode', valueCode: 'profile' }] },
  ],
}

export const SOUND = { patient, observation, condition, questionnaire, bundle, parameters }
