import type { Consent, DataLevels, DisclosureRules, Guardianship, SensitiveCategory } from '../../contract/index.ts'

const SOURCE = { title: '试验', status: 'unverified' } as const
const VERSION = { version: 1, validFrom: '2020-01-01', source: SOURCE } as const

export const RULES: DisclosureRules = {
  ...VERSION,
  ...{ code: 'rules', name: { zh: '试验规则' } },
  bases: [
    {
      ...{ code: 'care', name: { zh: '诊疗', en: 'care' }, purposes: ['care'], ties: ['treating', 'residence'] },
      ...{ highestLevel: 4, ownCharts: 5, objection: true, source: SOURCE },
    },
    {
      ...{
        code: 'duty',
        name: { zh: '法定职责', en: 'a legal duty' },
        purposes: ['public-health'],
        ties: ['jurisdiction'],
      },
      ...{ highestLevel: 4, ownCharts: 4, types: ['Patient', 'Immunization'], objection: false, source: SOURCE },
    },
  ],
  emergency: {
    ...{ name: { zh: '紧急' }, highestLevel: 4, minutes: 60, reviewDays: 7, source: SOURCE },
    kinds: [{ code: 'unconscious', name: { zh: '患者昏迷', en: 'the patient is unconscious' } }],
  },
  guardians: [
    { kind: 'parent', endsAtAge: 18, sensitive: true, sensitiveUntilAge: 14, consentsUntilAge: 14, source: SOURCE },
    { kind: 'delegated-child', sensitive: false, source: SOURCE },
  ],
  retention: [{ code: 'outpatient', name: { zh: '门诊病历', en: 'outpatient records' }, years: 15, source: SOURCE }],
}

export const LEVELS: DataLevels = {
  ...VERSION,
  ...{ code: 'levels', name: { zh: '试验分级' } },
  levels: [
    { of: 'Immunization', level: 3, class: 'public-health' },
    { of: 'Patient', level: 3, class: 'personal-attributes' },
    { of: 'Patient.photo', level: 5, class: 'personal-attributes' },
    { of: 'Patient.name', level: 4, class: 'personal-attributes' },
  ],
  examples: [{ name: 'a', given: { resourceType: 'Patient' }, expect: { level: 3 } }],
}

const ICD = ['http://hl7.org/fhir/sid/icd-10']
export const CATEGORIES: readonly SensitiveCategory[] = [
  {
    ...{ ...VERSION, code: 'mental-health', name: { zh: '精神健康', en: 'Mental health' }, examples: [] },
    ...{ codes: [{ systems: ICD, prefixes: ['F'] }], words: ['精神科'], organisations: ['psychiatric-hospital'] },
  },
  {
    ...{ ...VERSION, code: 'hiv-and-std', name: { zh: '艾滋病与性病' }, examples: [] },
    codes: [{ systems: ICD, prefixes: ['B20'] }],
  },
]

const IDS = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const

export const permit = (more: Partial<Consent> = {}): Consent => ({
  ...{ id: IDS[0], at: '2026-01-01T00:00:00Z', type: 'permit', purposes: ['care'], from: '2026-01-01' },
  ...{ organisations: ['town-hospital'], categories: ['mental-health'], until: '2026-12-31' },
  ...more,
})

export const objection = (more: Partial<Consent> = {}): Consent => ({
  ...{ id: IDS[1], at: '2026-01-01T00:00:00Z', type: 'deny', purposes: ['care'], from: '2026-01-01' },
  ...more,
})

export const guardianship = (more: Partial<Guardianship> = {}): Guardianship => ({
  ...{ id: IDS[0], ward: IDS[1], guardian: IDS[0], kind: 'parent', from: '2015-01-01', evidence: 'P-1' },
  state: 'confirmed',
  ...more,
})

/** A code of ICD-10. */
export const coded = (code: string) => ({ coding: [{ system: ICD[0], code }] })
