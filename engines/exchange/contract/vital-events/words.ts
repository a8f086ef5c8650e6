import type { Words } from '@kangcheng/kernel'

type Said<Code extends string> = Readonly<Record<Code, Words>>

export const VITAL_KINDS = ['death', 'birth'] as const
export type VitalKind = (typeof VITAL_KINDS)[number]
export const VITAL_KIND_WORDS: Said<VitalKind> = {
  death: { zh: '居民死亡医学证明（推断）书', en: 'death certificate' },
  birth: { zh: '出生医学证明', en: 'birth certificate' },
}

export const VITAL_STATUSES = ['draft', 'submitted', 'returned', 'accepted', 'voided'] as const
export type VitalStatus = (typeof VITAL_STATUSES)[number]
export const VITAL_STATUS_WORDS: Said<VitalStatus> = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '待审核', en: 'to be checked' },
  returned: { zh: '已退回', en: 'returned' },
  accepted: { zh: '已审核', en: 'accepted' },
  voided: { zh: '已作废', en: 'voided' },
}

export const VITAL_STEPS = ['submit', 'accept', 'return', 'code', 'void'] as const
export type VitalStep = (typeof VITAL_STEPS)[number]

/** What happened to a certificate, in its history. */
export const VITAL_EVENTS = [
  'submitted',
  'corrected',
  'accepted',
  'returned',
  'coded',
  'voided',
  'counted-elsewhere',
  'told-apart',
] as const
export type VitalEventKind = (typeof VITAL_EVENTS)[number]
export const VITAL_EVENT_WORDS: Said<VitalEventKind> = {
  submitted: { zh: '提交', en: 'submitted' },
  corrected: { zh: '订正', en: 'corrected' },
  accepted: { zh: '审核通过', en: 'accepted' },
  returned: { zh: '退回', en: 'returned' },
  coded: { zh: '改定根本死因', en: 'underlying cause chosen' },
  voided: { zh: '作废', en: 'voided' },
  'counted-elsewhere': { zh: '判为重卡，由另一张统计', en: 'a duplicate: another one counts' },
  'told-apart': { zh: '判为不同人', en: 'told apart from another' },
}

export const VITAL_SEXES = ['male', 'female', 'unknown'] as const
export type VitalSex = (typeof VITAL_SEXES)[number]
export const VITAL_SEX_WORDS: Said<VitalSex> = {
  male: { zh: '男', en: 'male' },
  female: { zh: '女', en: 'female' },
  unknown: { zh: '未说明', en: 'not stated' },
}

export const VITAL_ID_KINDS = ['resident-id', 'other', 'none'] as const
export type VitalIdKind = (typeof VITAL_ID_KINDS)[number]
export const VITAL_ID_KIND_WORDS: Said<VitalIdKind> = {
  'resident-id': { zh: '居民身份证', en: 'resident identity card' },
  other: { zh: '其他证件', en: 'another document' },
  none: { zh: '无证件', en: 'no document' },
}

export const DEATH_PLACES = [
  'ward',
  'emergency',
  'outpatient',
  'on-the-way',
  'home',
  'care-home',
  'elsewhere',
  'unknown',
] as const
export type DeathPlace = (typeof DEATH_PLACES)[number]
export const DEATH_PLACE_WORDS: Said<DeathPlace> = {
  ward: { zh: '医疗卫生机构病房', en: 'hospital ward' },
  emergency: { zh: '医疗卫生机构急诊室', en: 'emergency department' },
  outpatient: { zh: '医疗卫生机构其他处', en: 'elsewhere in an institution' },
  'on-the-way': { zh: '来院途中', en: 'on the way to hospital' },
  home: { zh: '家中', en: 'at home' },
  'care-home': { zh: '养老服务机构', en: 'care home' },
  elsewhere: { zh: '其他场所', en: 'elsewhere' },
  unknown: { zh: '不详', en: 'not known' },
}

export const DIAGNOSIS_BASES = [
  'autopsy',
  'pathology',
  'surgery',
  'clinical-tests',
  'clinical',
  'verbal',
  'unknown',
] as const
export type DiagnosisBasis = (typeof DIAGNOSIS_BASES)[number]
export const DIAGNOSIS_BASIS_WORDS: Said<DiagnosisBasis> = {
  autopsy: { zh: '尸检', en: 'autopsy' },
  pathology: { zh: '病理', en: 'pathology' },
  surgery: { zh: '手术', en: 'surgery' },
  'clinical-tests': { zh: '临床＋理化', en: 'clinical and tests' },
  clinical: { zh: '临床', en: 'clinical' },
  verbal: { zh: '死后推断', en: 'inferred after death' },
  unknown: { zh: '不详', en: 'not known' },
}

export const PREGNANCY_STATES = ['no', 'pregnant', 'within-42-days', 'unknown'] as const
export type PregnancyState = (typeof PREGNANCY_STATES)[number]
export const PREGNANCY_WORDS: Said<PregnancyState> = {
  no: { zh: '否', en: 'no' },
  pregnant: { zh: '妊娠期', en: 'in pregnancy' },
  'within-42-days': { zh: '终止妊娠 42 天内', en: 'within 42 days after its end' },
  unknown: { zh: '不详', en: 'not known' },
}

export const INTERVAL_UNITS = ['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'unknown'] as const
export type IntervalUnit = (typeof INTERVAL_UNITS)[number]
export const INTERVAL_UNIT_WORDS: Said<IntervalUnit> = {
  minutes: { zh: '分钟', en: 'minutes' },
  hours: { zh: '小时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  weeks: { zh: '周', en: 'weeks' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
  unknown: { zh: '不详', en: 'not known' },
}

/** Part I: (a) is what led directly to death, each line below is what led to the one above it. */
export const CHAIN_LINES = ['a', 'b', 'c', 'd'] as const
export type ChainLine = (typeof CHAIN_LINES)[number]

export const BIRTH_OUTCOMES = ['live', 'stillbirth'] as const
export type BirthOutcome = (typeof BIRTH_OUTCOMES)[number]
export const BIRTH_OUTCOME_WORDS: Said<BirthOutcome> = {
  live: { zh: '活产', en: 'live birth' },
  stillbirth: { zh: '死胎死产', en: 'stillbirth' },
}

export const UNDERLYING_WAYS = ['only', 'general-principle', 'chosen', 'open'] as const
export type UnderlyingWay = (typeof UNDERLYING_WAYS)[number]
/** How the underlying cause was found; `open` asks somebody to choose and say why. */
export const UNDERLYING_WAY_WORDS: Said<UnderlyingWay> = {
  only: { zh: '只填了一个死因', en: 'the only cause' },
  'general-principle': {
    zh: '总原则：最低一行能引起上面各行',
    en: 'general principle: the lowest line can give rise to all above it',
  },
  chosen: { zh: '人工选定', en: 'chosen by hand' },
  open: { zh: '需人工选定并说明理由', en: 'to be chosen, with a reason' },
}
