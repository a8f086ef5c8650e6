/** What the hospitals of a demonstration wrote of the first of its invented patients: at each something that the other does not know. */

const LOINC = 'http://loinc.org'
const ICD = 'http://hl7.org/fhir/sid/icd-10'
const HOSPITAL_ONE = { reference: 'Patient/demonstration-zhou-1' }
const HOSPITAL_TWO = { reference: 'Patient/demonstration-zhou-2' }

const concept = (text: string, system: string, code: string) => ({ text, coding: [{ system, code, display: text }] })
const status = (kind: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${kind}`, code }],
})
const quantity = (value: number, unit: string, code = unit) => ({
  value,
  unit,
  system: 'http://unitsofmeasure.org',
  code,
})
const pressure = (value: number) => quantity(value, 'mmHg', 'mm[Hg]')
const diagnosis = (id: string, subject: object, code: object, recordedDate: string) => ({
  ...{ resourceType: 'Condition', id, subject, code, recordedDate },
  clinicalStatus: status('condition-clinical', 'active'),
  verificationStatus: status('condition-ver-status', 'confirmed'),
})

/** By the code of the organisation that wrote it. */
export const INVENTED_CARE = {
  'gongyi-peoples-hospital': [
    {
      resourceType: 'AllergyIntolerance',
      id: 'demonstration-allergy',
      clinicalStatus: status('allergyintolerance-clinical', 'active'),
      verificationStatus: status('allergyintolerance-verification', 'confirmed'),
      criticality: 'high',
      code: { text: '青霉素' },
      patient: HOSPITAL_ONE,
      recordedDate: '2019-04-08',
    },
    diagnosis('demonstration-hypertension', HOSPITAL_ONE, concept('原发性高血压', ICD, 'I10'), '2018-06-20'),
    // Sensitive: nobody sees it but where it was written, and the person.
    diagnosis('demonstration-depression', HOSPITAL_ONE, concept('抑郁发作', ICD, 'F32.9'), '2023-11-02'),
    {
      resourceType: 'Encounter',
      id: 'demonstration-visit',
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      type: [{ text: '心血管内科门诊' }],
      subject: HOSPITAL_ONE,
      period: { start: '2026-09-14T09:00:00+08:00', end: '2026-09-14T09:40:00+08:00' },
    },
    {
      resourceType: 'Observation',
      id: 'demonstration-pressure',
      status: 'final',
      code: concept('血压', LOINC, '85354-9'),
      subject: HOSPITAL_ONE,
      effectiveDateTime: '2026-09-14T09:10:00+08:00',
      component: [
        {
          ...{ code: concept('收缩压', LOINC, '8480-6'), valueQuantity: pressure(148) },
          referenceRange: [{ high: pressure(139) }],
        },
        {
          ...{ code: concept('舒张压', LOINC, '8462-4'), valueQuantity: pressure(86) },
          referenceRange: [{ high: pressure(89) }],
        },
      ],
    },
  ],
  'gongyi-tcm-hospital': [
    diagnosis('demonstration-diabetes', HOSPITAL_TWO, concept('2 型糖尿病', ICD, 'E11.9'), '2024-03-05'),
    {
      resourceType: 'MedicationRequest',
      id: 'demonstration-metformin',
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: concept('二甲双胍片 0.5 g', 'http://www.whocc.no/atc', 'A10BA02'),
      subject: HOSPITAL_TWO,
      authoredOn: '2026-10-19',
    },
    {
      resourceType: 'Observation',
      id: 'demonstration-glucose',
      status: 'final',
      code: concept('空腹血糖', LOINC, '1558-6'),
      subject: HOSPITAL_TWO,
      effectiveDateTime: '2026-10-19T08:05:00+08:00',
      valueQuantity: quantity(7.4, 'mmol/L'),
      referenceRange: [{ low: quantity(3.9, 'mmol/L'), high: quantity(6.1, 'mmol/L') }],
    },
  ],
}
