import { describe, expect, test } from 'vitest'
import { fits } from './searching.fixture.ts'

const LOINC = 'http://loinc.org'
const UCUM = 'http://unitsofmeasure.org'

const PATIENT = {
  resourceType: 'Patient',
  id: 'p1',
  meta: {
    lastUpdated: '2026-03-04T05:06:07.890+08:00',
    tag: [{ system: 'http://t.example', code: 'test' }],
    profile: ['http://p.example/patient|1.2'],
    source: 'http://h.example/his',
    security: [{ system: 'http://s.example', code: 'R' }],
  },
  text: { status: 'generated', div: '<div xmlns="x">Lives <b>alone</b>; 高血压患者</div>' },
  identifier: [
    {
      type: { coding: [{ system: 'http://v2.example/0203', code: 'MR' }], text: 'Medical record' },
      system: 'http://h.example/mrn',
      value: 'A|12',
    },
    { value: '990101199001010000' },
  ],
  active: true,
  name: [
    { text: '吕小明', family: '吕', given: ['小明'] },
    { use: 'old', family: "O'Brien-Müller", given: ['José', 'Ana María'] },
  ],
  telecom: [
    { system: 'phone', use: 'mobile', value: '139 0000-0000' },
    { system: 'email', value: 'Ming@Example.CN' },
  ],
  gender: 'male',
  birthDate: '1990-05-31',
  deceasedBoolean: false,
  address: [
    { use: 'home', text: '浙江省杭州市西湖区文三路123号', city: '杭州市', district: '西湖区', state: '浙江省' },
    { line: ['12 Main Street'], city: 'Springfield', postalCode: '310012', country: 'CN' },
  ],
  generalPractitioner: [
    { reference: 'Organization/o1' },
    { reference: 'http://far.example/fhir/Practitioner/9' },
    { reference: 'PractitionerRole/r1/_history/3', identifier: { system: 'http://np.example', value: '77' } },
  ],
}

const OBSERVATION = {
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  category: [{ coding: [{ system: 'http://c.example', code: 'laboratory' }] }],
  code: { coding: [{ system: LOINC, code: '85354-9', display: 'Blood pressure panel' }], text: '血压测量' },
  subject: { reference: 'Patient/p1' },
  encounter: { reference: 'Encounter/e1' },
  effectiveDateTime: '2024-05-31T08:30:00+08:00',
  component: [
    {
      code: { coding: [{ system: LOINC, code: '8480-6' }] },
      valueQuantity: { value: 128, unit: 'mmHg', system: UCUM, code: 'mm[Hg]' },
    },
    {
      code: { coding: [{ system: LOINC, code: '8462-4' }] },
      valueQuantity: { value: 82, unit: 'mmHg', system: UCUM, code: 'mm[Hg]' },
    },
  ],
  valueQuantity: { value: 5.4, unit: 'g per L', system: UCUM, code: 'g/L' },
}

describe('token', () => {
  test.each([
    ['identifier=990101199001010000', true],
    ['identifier=|990101199001010000', true],
    ['identifier=http://h.example/mrn|A\\|12', true],
    ['identifier=http://h.example/mrn|A|12', true],
    ['identifier=|A\\|12', false],
    ['identifier=http://h.example/mrn|', true],
    ['identifier=http://other.example|', false],
    ['identifier=http://h.example/mrn|990101199001010000', false],
    ['identifier:of-type=http://v2.example/0203|MR|A\\|12', true],
    ['identifier:of-type=http://v2.example/0203|SS|A\\|12', false],
    ['identifier:text=medical', true],
    ['identifier:text=dical', false],
    ['gender=male', true],
    ['gender=Male', false],
    ['gender=http://hl7.org/fhir/administrative-gender|male', true],
    ['gender=|male', true],
    ['gender=female,male', true],
    ['gender:not=male', false],
    ['gender:not=female,other', true],
    ['active=true', true],
    ['active=false', false],
    ['deceased=false', true],
    ['language:not=zh', true],
    ['language:missing=true', true],
    ['gender:missing=true', false],
    ['gender:missing=false', true],
    ['phone=13900000000', true],
    ['phone=139 0000 0000', true],
    ['telecom=mobile|13900000000', true],
    ['telecom=phone|13900000000', true],
    ['telecom=fax|13900000000', false],
    ['email=ming@example.cn', true],
    ['phone=ming@example.cn', false],
    ['address-use=home', true],
    ['_tag=http://t.example|test', true],
    ['_tag=test', true],
    ['_tag:not=test', false],
    ['_security=R', true],
    ['_id=p1', true],
    ['_id=x,p1', true],
    ['_id:not=x', true],
    ['_id:not=p1', false],
  ])('Patient?%s is %s', (query, expected) => expect(fits(PATIENT, query)).toBe(expected))

  test.each([
    [`code=${LOINC}|85354-9`, true],
    ['code=85354-9', true],
    ['code=|85354-9', false],
    [`code=${LOINC}|8480-6`, false],
    [`combo-code=${LOINC}|8480-6`, true],
    [`combo-code=${LOINC}|85354-9`, true],
    ['component-code=8480-6', true],
    ['component-code=85354-9', false],
    ['combo-code:not=8480-6', false],
    ['combo-code:not=1-1', true],
    ['code:text=pressure', true],
    ['code:text=测量', true],
    ['code:text=sure', false],
    ['status=final,amended', true],
    ['category=laboratory&status=final', true],
    ['category=laboratory&status=amended', false],
  ])('Observation?%s is %s', (query, expected) => expect(fits(OBSERVATION, query)).toBe(expected))

  test('terminology is asked for :in, :not-in, :above and :below', () => {
    const judges = {
      inValueSet: (valueSet: string, { system, code }: { system: string; code: string }) =>
        valueSet === 'http://vs.example/bp' && system === LOINC && code === '85354-9',
      subsumes: (_system: string, above: string, below: string) => above === 'BP' && below === '85354-9',
    }
    expect(fits(OBSERVATION, 'code:in=http://vs.example/bp', judges)).toBe(true)
    expect(fits(OBSERVATION, 'code:not-in=http://vs.example/bp', judges)).toBe(false)
    expect(fits(OBSERVATION, 'code:not-in=http://vs.example/other', judges)).toBe(true)
    expect(fits(OBSERVATION, `code:below=${LOINC}|BP`, judges)).toBe(true)
    expect(fits(OBSERVATION, `code:above=${LOINC}|BP`, judges)).toBe(false)
    expect(fits(OBSERVATION, `code:below=${LOINC}|85354-9`)).toBe(true)
    expect(fits(OBSERVATION, 'code:in=http://vs.example/bp')).toBe(false)
  })
})

describe('string', () => {
  test.each([
    ['name=吕', true],
    ['name=小明', true],
    ['name=明', false],
    ['name:contains=明', true],
    ['name=吕小明', true],
    ['name:exact=吕小明', true],
    ['name:exact=吕', true],
    ['name:exact=小', false],
    ['family=吕', true],
    ['family=小明', false],
    ['given=小', true],
    ['name=lu', true],
    ['name=lv', true],
    ['name=Lyu', true],
    ['name=lu xiaoming', true],
    ['name=lü xiao', true],
    ['name=xiaoming', true],
    ['name=lxm', true],
    ['name=ming', false],
    ['phonetic=lvxiaom', true],
    ["name=O'Brien", true],
    ['name=o’brien muller', true],
    ['name=MULLER', true],
    ['name=uller', false],
    ['name:contains=uller', true],
    ['name:exact=José', true],
    ['name:exact=Jose', false],
    ['name=jose', true],
    ['name=maria', true],
    ['family:missing=false', true],
    ['address=西湖', true],
    ['address=西湖区文三路', true],
    ['address=浙江省杭州市西湖区文三路123号', true],
    ['address:contains=西湖', true],
    ['address=东湖', false],
    ['address=湖西', false],
    ['address-city=杭州', true],
    ['address-city=西湖', false],
    ['address-city:contains=州', true],
    ['address=main', true],
    ['address=12 Main St', true],
    ['address-state=浙江', true],
    ['address-postalcode=3100', true],
    ['address-country=cn', true],
  ])('Patient?%s is %s', (query, expected) => expect(fits(PATIENT, query)).toBe(expected))
})

describe('date', () => {
  test.each([
    ['birthdate=1990-05-31', true],
    ['birthdate=1990-05', true],
    ['birthdate=1990', true],
    ['birthdate=1991', false],
    ['birthdate=1990-05-31T08:00', false],
    ['birthdate=ne1990', false],
    ['birthdate=ne1990-05-30', true],
    ['birthdate=gt1990-05-30', true],
    ['birthdate=gt1990', false],
    ['birthdate=ge1990', true],
    ['birthdate=lt1990-06', true],
    ['birthdate=le1990-05-31', true],
    ['birthdate=le1990-05-30', false],
    ['birthdate=sa1990-04', true],
    ['birthdate=sa1990', false],
    ['birthdate=eb1990-06-01', true],
    ['birthdate=eb1990-05-31', false],
    ['birthdate=ap1990', true],
    ['birthdate=1988,1990', true],
    ['birthdate=ge1980&birthdate=lt2000', true],
    ['_lastUpdated=2026-03-04', true],
    ['_lastUpdated=gt2026-03-03T21:06:07Z', false],
    ['_lastUpdated=ge2026-03-03T21:06:07Z', true],
    ['_lastUpdated=lt2026', false],
    ['death-date:missing=true', true],
    ['death-date=ne1990', false],
  ])('Patient?%s is %s', (query, expected) => expect(fits(PATIENT, query)).toBe(expected))

  test.each([
    ['date=2024-05-31T08:30', true],
    ['date=2024-05-31T00:30Z', true],
    ['date=2024-05-31T00:30:00Z', true],
    ['date=2024-05-31T00:30:00.5Z', false],
    ['date=ap2024-05-31T00:30:00.5Z', true],
    ['date=2024-05-31T08:30:00 08:00', true],
  ])('Observation?%s is %s', (query, expected) => expect(fits(OBSERVATION, query)).toBe(expected))

  const stay = (period: object) => ({ resourceType: 'Encounter', status: 'finished', period })
  test.each([
    [{ start: '2024-12-20', end: '2025-01-10' }, 'date=ge2025-01&date=le2025-01', true],
    [{ start: '2024-12-20', end: '2025-01-10' }, 'date=2025', false],
    [{ start: '2024-12-20', end: '2025-01-10' }, 'date=ap2025', true],
    [{ start: '2024-12-20', end: '2025-01-10' }, 'date=sa2024-12-19', true],
    [{ start: '2024-12-20', end: '2025-01-10' }, 'date=eb2025', false],
    [{ start: '2024-12-20' }, 'date=ge2030', true],
    [{ start: '2024-12-20' }, 'date=lt2024', false],
    [{ start: '2024-12-20' }, 'date=2024', false],
    [{ end: '2024-12-20' }, 'date=lt1990', true],
    [{ end: '2024-12-20' }, 'date=eb2024', false],
    [{ end: '2024-12-20' }, 'date=eb2025', true],
    [{}, 'date=lt2025', false],
    [{ start: 'yesterday' }, 'date=lt2025', false],
  ])('Encounter of %j?%s is %s', (period, query, expected) => expect(fits(stay(period), query)).toBe(expected))

  test('of a Timing the outer limits count', () => {
    const timed = (effectiveTiming: object) => ({ resourceType: 'Observation', effectiveTiming })
    const events = timed({ event: ['2024-01-05', '2024-03-01', 'never'] })
    expect(fits(events, 'date=ap2024-02')).toBe(true)
    expect(fits(events, 'date=2024')).toBe(true)
    expect(fits(events, 'date=2024-01')).toBe(false)
    const bounded = timed({ repeat: { boundsPeriod: { start: '2024-01-05' }, frequency: 1 } })
    expect(fits(bounded, 'date=ge2030')).toBe(true)
    expect(fits(timed({ repeat: { frequency: 1 } }), 'date=ge1900')).toBe(false)
  })
})

describe('number and quantity', () => {
  test.each([
    ['value-quantity=5.4', true],
    ['value-quantity=5.40', true],
    ['value-quantity=5', true],
    ['value-quantity=5.44', false],
    ['value-quantity=5.35', false],
    [`value-quantity=5.4|${UCUM}|g/L`, true],
    [`value-quantity=540|${UCUM}|mg/dL`, true],
    [`value-quantity=gt539|${UCUM}|mg/dL`, true],
    [`value-quantity=gt540|${UCUM}|mg/dL`, false],
    [`value-quantity=ge540|${UCUM}|mg/dL`, true],
    [`value-quantity=5.4|${UCUM}|mmol/L`, false],
    ['value-quantity=5.4||g/L', true],
    ['value-quantity=5.4||g per L', true],
    ['value-quantity=5.4||mg/dL', false],
    ['value-quantity=5.4|http://other.example|g/L', false],
    ['value-quantity=ap5.9', true],
    ['value-quantity=ap6.1', false],
    ['value-quantity=ne5.4', false],
    ['value-quantity=lt5.4', false],
    ['value-quantity=le5.4', true],
    ['value-quantity=sa5.3', true],
    ['value-quantity=eb5.4', false],
    ['value-quantity=-5.4', false],
    ['component-value-quantity=gt120', true],
    ['component-value-quantity=gt130', false],
  ])('Observation?%s is %s', (query, expected) => expect(fits(OBSERVATION, query)).toBe(expected))

  test('a comparator leaves an end open, a range has two ends', () => {
    const below = { resourceType: 'Observation', valueQuantity: { value: 5, comparator: '<' } }
    expect(fits(below, 'value-quantity=lt1')).toBe(true)
    expect(fits(below, 'value-quantity=gt5')).toBe(false)
    expect(fits(below, 'value-quantity=5')).toBe(false)
    const onset = {
      resourceType: 'Condition',
      onsetRange: { low: { value: 40, unit: 'a' }, high: { value: 50, unit: 'a' } },
    }
    expect(fits(onset, 'onset-age=gt45')).toBe(true)
    expect(fits(onset, 'onset-age=45')).toBe(false)
    expect(fits(onset, 'onset-age=ap45||a')).toBe(true)
    expect(fits(onset, 'onset-age=eb51||a')).toBe(true)
  })

  test('numbers go by the digits written', () => {
    const risk = {
      resourceType: 'RiskAssessment',
      prediction: [{ probabilityDecimal: 0.1 }, { probabilityDecimal: 0.42 }],
    }
    expect(fits(risk, 'probability=0.4')).toBe(true)
    expect(fits(risk, 'probability=0.40')).toBe(false)
    expect(fits(risk, 'probability=4.2e-1')).toBe(true)
    expect(fits(risk, 'probability=gt0.5')).toBe(false)
  })
})

describe('composite', () => {
  test.each([
    [`code-value-quantity=${LOINC}|85354-9$5.4`, true],
    [`code-value-quantity=${LOINC}|85354-9$gt6`, false],
    [`code-value-quantity=${LOINC}|8480-6$128`, false],
    [`component-code-value-quantity=${LOINC}|8480-6$gt120`, true],
    [`component-code-value-quantity=${LOINC}|8480-6$lt100`, false],
    [`component-code-value-quantity=${LOINC}|8480-6$lt100,8462-4$82|${UCUM}|mm[Hg]`, true],
    [`combo-code-value-quantity=${LOINC}|8462-4$lt90`, true],
    [`combo-code-value-quantity=${LOINC}|85354-9$lt90`, true],
    [`combo-code-value-quantity=${LOINC}|85354-9$gt90`, false],
    ['component-code-value-quantity:missing=false', true],
    ['component-code-value-concept:missing=true', true],
  ])('Observation?%s is %s: all within one component', (query, expected) =>
    expect(fits(OBSERVATION, query)).toBe(expected),
  )
})

describe('reference', () => {
  test.each([
    ['general-practitioner=Organization/o1', true],
    ['general-practitioner=o1', true],
    ['general-practitioner:Organization=o1', true],
    ['general-practitioner:Organization=Organization/o1', true],
    ['general-practitioner:Practitioner=o1', false],
    ['general-practitioner=Practitioner/o1', false],
    ['general-practitioner=http://far.example/fhir/Practitioner/9', true],
    ['general-practitioner=Practitioner/9', false],
    ['general-practitioner=9', false],
    ['general-practitioner=PractitionerRole/r1', true],
    ['general-practitioner=PractitionerRole/r1/_history/3', true],
    ['general-practitioner=PractitionerRole/r1/_history/4', false],
    ['general-practitioner:identifier=http://np.example|77', true],
    ['general-practitioner:identifier=77', true],
    ['general-practitioner:identifier=|77', false],
    ['organization:missing=true', true],
  ])('Patient?%s is %s', (query, expected) => expect(fits(PATIENT, query)).toBe(expected))

  test.each([
    ['patient=p1', true],
    ['patient=Patient/p1', true],
    ['patient=Group/p1', false],
    ['subject=p1', true],
    ['subject=Patient/p1', true],
    ['subject:Patient=p1', true],
    ['subject:Group=p1', false],
    ['patient=p2,p1', true],
    ['encounter=Encounter/e1', true],
    ['focus=p1', false],
  ])('Observation?%s is %s', (query, expected) => expect(fits(OBSERVATION, query)).toBe(expected))

  test('where any type may be meant, an id alone is enough', () => {
    const observation = { resourceType: 'Observation', focus: [{ reference: 'Device/d1' }] }
    expect(fits(observation, 'focus=d1')).toBe(true)
    expect(fits(observation, 'focus:Device=d1')).toBe(true)
    expect(fits(observation, 'focus:Patient=d1')).toBe(false)
  })
})

describe('uri', () => {
  const set = { resourceType: 'ValueSet', url: 'http://a.example/fhir/ValueSet/x' }
  test.each([
    ['url=http://a.example/fhir/ValueSet/x', true],
    ['url=http://a.example/fhir/ValueSet', false],
    ['url:below=http://a.example/fhir', true],
    ['url:below=http://a.example/fhir/', true],
    ['url:below=http://a.example/fh', false],
    ['url:above=http://a.example/fhir/ValueSet/x/_history/5', true],
    ['url:above=http://a.example/fhir/ValueSet/x', true],
    ['url:above=http://a.example/fhir/ValueSet/xy', false],
  ])('ValueSet?%s is %s', (query, expected) => expect(fits(set, query)).toBe(expected))

  test.each([
    ['_profile=http://p.example/patient', true],
    ['_profile=http://p.example/patient|1.2', true],
    ['_profile=http://p.example/patient|1.3', false],
    ['_profile:below=http://p.example', true],
    ['_source=http://h.example/his', true],
  ])('Patient?%s is %s', (query, expected) => expect(fits(PATIENT, query)).toBe(expected))
})

test.each([
  ['_text=alone', true],
  ['_text=lives alone', true],
  ['_text=lone', false],
  ['_text=血压', true],
  ['_text=xmlns', false],
  ['_content=springfield', true],
  ['_content=springfield nowhere', false],
  ['_content=nowhere,springfield', true],
])('Patient?%s is %s', (query, expected) => expect(fits(PATIENT, query)).toBe(expected))

test('letters with a blank are those of a Chinese name, not of one word', () => {
  expect(fits({ resourceType: 'Patient', name: [{ text: 'wangx' }] }, 'name=wang x')).toBe(false)
  expect(fits({ resourceType: 'Patient', name: [{ text: '王小' }] }, 'name=wang x')).toBe(true)
})

test('whatever JSON stands in a resource, nothing throws', () => {
  const odd = {
    resourceType: 'Patient',
    name: [7, { given: 'x', family: 3 }],
    identifier: 'a',
    address: [null, []],
    telecom: [{ value: {} }],
  }
  for (const query of [
    'name=x',
    'identifier=a',
    'address=西',
    'phone=1',
    'birthdate=2000',
    '_content=a',
    'given:missing=true',
  ])
    expect(() => fits(odd, query)).not.toThrow()
})
