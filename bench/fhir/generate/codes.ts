/** What the invented people have, get and are measured by. Only lists. */

export const LOINC = 'http://loinc.org'

export interface Measure {
  readonly code: string
  readonly display: string
  readonly text: string
  readonly unit: string
  readonly low: number
  readonly high: number
}

/** Three, so that twenty of each make a page of a search. */
export const MEASURES: readonly Measure[] = [
  { code: '8480-6', display: 'Systolic blood pressure', text: '收缩压', unit: 'mm[Hg]', low: 90, high: 140 },
  { code: '8462-4', display: 'Diastolic blood pressure', text: '舒张压', unit: 'mm[Hg]', low: 60, high: 90 },
  {
    code: '14771-0',
    display: 'Fasting glucose [Moles/volume] in Serum or Plasma',
    text: '空腹血糖',
    unit: 'mmol/L',
    low: 3.9,
    high: 6.1,
  },
]

export const ICD10 = 'http://hl7.org/fhir/sid/icd-10'
export const DIAGNOSES = [
  ['I10', '原发性高血压'],
  ['E11.9', '2型糖尿病，无并发症'],
  ['E78.5', '高脂血症'],
  ['I25.1', '冠状动脉粥样硬化性心脏病'],
  ['J44.9', '慢性阻塞性肺病'],
  ['K29.7', '胃炎'],
  ['M17.9', '膝骨关节炎'],
  ['H25.9', '老年性白内障'],
  ['N18.3', '慢性肾脏病3期'],
  ['J06.9', '急性上呼吸道感染'],
] as const

export const ATC = 'http://www.whocc.no/atc'
export const MEDICINES = [
  ['C08CA01', '苯磺酸氨氯地平片 5mg'],
  ['C09AA02', '马来酸依那普利片 10mg'],
  ['A10BA02', '盐酸二甲双胍片 0.5g'],
  ['C10AA05', '阿托伐他汀钙片 20mg'],
  ['B01AC06', '阿司匹林肠溶片 100mg'],
] as const

export const PROCEDURES = [
  ['89.52', '心电图检查'],
  ['88.72', '心脏超声检查'],
  ['87.44', '胸部X线检查'],
  ['45.13', '胃镜检查'],
] as const

export const REPORTS = [
  ['58410-2', '血常规检验报告'],
  ['24323-8', '生化全套检验报告'],
  ['57698-3', '血脂检验报告'],
] as const

export const VACCINES = [
  ['141', '流感病毒裂解疫苗'],
  ['33', '23价肺炎球菌多糖疫苗'],
] as const
