/** Invented patients of a county hospital: two of one name, one with a record of several years. Their region codes are unassigned. */

const LOINC = 'http://loinc.org'
const CITY = 'https://kangcheng.example'
const HOSPITAL = { reference: 'Organization/yanshi-hospital', display: '演示县人民医院' }
const WANG = { reference: 'Patient/yanshi-wang', display: '王小明' }
const DOCTOR = { reference: 'Practitioner/yanshi-li', display: '李医生' }

interface Part {
  readonly resourceType: string
  readonly id: string
  readonly [element: string]: unknown
}

const concept = (text: string, system: string, code: string) => ({ text, coding: [{ system, code, display: text }] })
const status = (kind: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${kind}`, code }],
})

const person = (id: string, name: object[], identity: string, birthDate: string, gender: string): Part => ({
  resourceType: 'Patient',
  id,
  meta: { source: `${CITY}/yanshi-hospital` },
  name,
  gender,
  birthDate,
  identifier: [
    { type: { text: '居民身份证' }, system: `${CITY}/identity`, value: identity },
    { type: { text: '病案号' }, system: `${CITY}/records`, value: `B${identity.slice(-6)}` },
  ],
  telecom: [{ system: 'phone', use: 'mobile', value: `1990101${identity.slice(-4).replace('X', '0')}` }],
  address: [{ use: 'home', state: '演示省', city: '演示市', district: '演示县', line: ['康城路 1 号'] }],
  managingOrganization: HOSPITAL,
})

const visit = (id: string, day: string, kind: 'AMB' | 'IMP' | 'EMER', type: string): Part => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: kind },
  type: [{ text: type }],
  subject: WANG,
  period: { start: `${day}T09:00:00+08:00`, end: `${day}T10:30:00+08:00` },
  participant: [{ individual: DOCTOR }],
  serviceProvider: HOSPITAL,
})

const quantity = (value: number, unit: string) => ({ value, unit, system: 'http://unitsofmeasure.org', code: unit })
const observed = (id: string, day: string, encounter: string, rest: object): Part => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject: WANG,
  encounter: { reference: `Encounter/${encounter}` },
  effectiveDateTime: `${day}T09:20:00+08:00`,
  performer: [HOSPITAL],
  ...rest,
})
const laboratory = [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
]
const hba1c = (at: number, day: string, value: number, flag?: string) =>
  observed(`yanshi-hba1c-${at}`, day, `yanshi-visit-${at}`, {
    category: laboratory,
    code: concept('糖化血红蛋白', LOINC, '4548-4'),
    valueQuantity: quantity(value, '%'),
    referenceRange: [{ low: quantity(4, '%'), high: quantity(6, '%') }],
    ...(flag
      ? {
          interpretation: [
            { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: flag }] },
          ],
        }
      : {}),
  })
const pressure = (at: number, day: string, systolic: number, diastolic: number) => {
  const part = (text: string, code: string, value: number, high: number) => ({
    code: concept(text, LOINC, code),
    valueQuantity: quantity(value, 'mmHg'),
    referenceRange: [{ high: quantity(high, 'mmHg') }],
  })
  return observed(`yanshi-pressure-${at}`, day, `yanshi-visit-${at}`, {
    code: concept('血压', LOINC, '85354-9'),
    component: [part('收缩压', '8480-6', systolic, 139), part('舒张压', '8462-4', diastolic, 89)],
  })
}

const DAYS = [
  '2019-03-11',
  '2019-09-02',
  '2020-03-16',
  '2020-09-21',
  '2021-03-08',
  '2021-09-13',
  '2022-03-14',
  '2022-09-05',
  '2023-03-20',
  '2023-09-11',
  '2024-03-04',
  '2024-09-09',
]
const base64 = (text: string) => Buffer.from(text).toString('base64')
const narrative = (text: string) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div>`,
})

export const INVENTED_RECORDS: readonly Part[] = [
  {
    resourceType: 'Organization',
    id: 'yanshi-hospital',
    name: '演示县人民医院',
    identifier: [{ system: `${CITY}/organisations`, value: 'yanshi-hospital' }],
  },
  { resourceType: 'Practitioner', id: 'yanshi-li', name: [{ text: '李医生' }] },
  person(
    'yanshi-wang',
    [
      { use: 'official', text: '王小明', family: '王', given: ['小明'] },
      { text: 'Wang Xiaoming', family: 'Wang', given: ['Xiaoming'] },
    ],
    '990101196508123456',
    '1965-08-12',
    'male',
  ),
  person(
    'yanshi-wang-2',
    [{ use: 'official', text: '王小明', family: '王', given: ['小明'] }],
    '99010120180229123X',
    '2018-02-28',
    'male',
  ),
  person(
    'yanshi-zhao',
    [{ use: 'official', text: '赵一', family: '赵', given: ['一'] }],
    '990101194501011234',
    '1945-01-01',
    'female',
  ),
  {
    resourceType: 'AllergyIntolerance',
    id: 'yanshi-penicillin',
    clinicalStatus: status('allergyintolerance-clinical', 'active'),
    verificationStatus: status('allergyintolerance-verification', 'confirmed'),
    criticality: 'high',
    category: ['medication'],
    code: { text: '青霉素' },
    patient: WANG,
    reaction: [{ manifestation: [{ text: '过敏性休克' }], severity: 'severe' }],
  },
  ...[
    ['yanshi-diabetes', '2 型糖尿病', 'E11.900', '2019-03-11', 'active', 'yanshi-visit-0'],
    ['yanshi-hypertension', '高血压病 2 级（高危）', 'I10.x00x028', '2020-03-16', 'active', 'yanshi-visit-2'],
    ['yanshi-pneumonia', '肺炎', 'J18.900', '2021-09-13', 'resolved', 'yanshi-visit-5'],
  ].map(
    ([id = '', text = '', code = '', day = '', clinical = '', encounter = '']): Part => ({
      resourceType: 'Condition',
      id,
      clinicalStatus: status('condition-clinical', clinical),
      verificationStatus: status('condition-ver-status', 'confirmed'),
      code: concept(text, 'http://hl7.org/fhir/sid/icd-10', code),
      subject: WANG,
      encounter: { reference: `Encounter/${encounter}` },
      onsetDateTime: day,
      recordedDate: day,
    }),
  ),
  ...DAYS.map((day, at) =>
    at === 5
      ? visit(`yanshi-visit-${at}`, day, 'IMP', '呼吸内科住院')
      : at === 8
        ? visit(`yanshi-visit-${at}`, day, 'EMER', '急诊')
        : visit(`yanshi-visit-${at}`, day, 'AMB', '慢性病门诊复诊'),
  ),
  ...DAYS.map((day, at) =>
    hba1c(at, day, [9.8, 8.1, 7.2, 6.9, 6.4, 7.5, 6.6, 6.1, 5.9, 5.7, 5.8, 6.3][at] ?? 6, at === 0 ? 'HH' : undefined),
  ),
  ...DAYS.map((day, at) => pressure(at, day, 152 - at * 2, 96 - at)),
  observed('yanshi-urine', '2024-09-09', 'yanshi-visit-11', {
    code: concept('尿蛋白', LOINC, '20454-5'),
    valueString: '阴性',
    referenceRange: [{ text: '阴性' }],
  }),
  ...[
    ['yanshi-metformin', '二甲双胍片 0.5 g', '口服，每日 2 次，每次 1 片，随餐', '2019-03-11', 'yanshi-visit-0'],
    ['yanshi-amlodipine', '苯磺酸氨氯地平片 5 mg', '口服，每日 1 次，每次 1 片', '2020-03-16', 'yanshi-visit-2'],
    ['yanshi-metformin-2', '二甲双胍片 0.5 g', '口服，每日 3 次，每次 1 片，随餐', '2024-09-09', 'yanshi-visit-11'],
  ].map(
    ([id = '', text = '', dosage = '', day = '', encounter = '']): Part => ({
      resourceType: 'MedicationRequest',
      id,
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: { text },
      subject: WANG,
      encounter: { reference: `Encounter/${encounter}` },
      authoredOn: day,
      requester: DOCTOR,
      dosageInstruction: [{ text: dosage }],
    }),
  ),
  {
    resourceType: 'Procedure',
    id: 'yanshi-bronchoscopy',
    status: 'completed',
    code: { text: '支气管镜检查' },
    subject: WANG,
    encounter: { reference: 'Encounter/yanshi-visit-5' },
    performedDateTime: '2021-09-14',
  },
  {
    resourceType: 'Immunization',
    id: 'yanshi-influenza',
    status: 'completed',
    vaccineCode: { text: '流感疫苗' },
    patient: WANG,
    encounter: { reference: 'Encounter/yanshi-visit-11' },
    occurrenceDateTime: '2024-09-09',
  },
  {
    resourceType: 'DiagnosticReport',
    id: 'yanshi-ct',
    status: 'final',
    code: { text: '胸部 CT 平扫' },
    subject: WANG,
    encounter: { reference: 'Encounter/yanshi-visit-5' },
    effectiveDateTime: '2021-09-13',
    performer: [HOSPITAL],
    conclusion: '右下肺片状高密度影，考虑炎症，建议治疗后复查。',
  },
  {
    resourceType: 'DocumentReference',
    id: 'yanshi-discharge',
    status: 'current',
    type: { text: '出院记录' },
    subject: WANG,
    date: '2021-09-20T16:00:00+08:00',
    author: [DOCTOR],
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          title: '出院记录',
          data: base64(
            '患者因“咳嗽、发热 3 天”入院。\n经抗感染治疗后体温正常，咳嗽明显减轻，准予出院。\n出院医嘱：两周后门诊复查。',
          ),
        },
      },
    ],
  },
  // Sent by mistake, to be deleted again.
  {
    resourceType: 'DocumentReference',
    id: 'yanshi-mistaken',
    status: 'entered-in-error',
    type: { text: '误传文书' },
    subject: { reference: 'Patient/yanshi-wang-2' },
    content: [{ attachment: { contentType: 'application/pdf', title: '误传文书' } }],
  },
  {
    resourceType: 'Composition',
    id: 'yanshi-summary',
    status: 'final',
    type: { text: '门诊病历' },
    title: '门诊病历（2024 年 9 月）',
    subject: WANG,
    date: '2024-09-09',
    author: [DOCTOR],
    section: [
      { title: '主诉', text: narrative('发现血糖升高 5 年，复诊。') },
      { title: '处理', text: narrative('二甲双胍加至每日 3 次，三个月后复查糖化血红蛋白。') },
    ],
  },
]
