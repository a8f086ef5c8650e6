import type { Words } from '@kangcheng/kernel'
import { type Static, Type } from 'typebox'

/**
 * How freely a column may go, as GB/T 39725-2020 《信息安全技术 健康医疗数据安全指南》 grades health data (unverified):
 * L1 public, L2 wide and not identifying, L3 medium and partly de-identified, L4 narrow and identifying, L5 very narrow.
 */
export const DATA_LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5'] as const
export const DataLevel = Type.Enum([...DATA_LEVELS])
export type DataLevel = Static<typeof DataLevel>

export const DATA_LEVEL_WORDS: Readonly<Record<DataLevel, Words>> = {
  L1: { zh: 'L1 可公开', en: 'L1 public' },
  L2: { zh: 'L2 较大范围，不识别个人', en: 'L2 wide, not identifying' },
  L3: { zh: 'L3 中等范围，部分去标识', en: 'L3 medium, partly de-identified' },
  L4: { zh: 'L4 较小范围，可识别个人', en: 'L4 narrow, identifying' },
  L5: { zh: 'L5 极小范围，特殊病种', en: 'L5 very narrow, special diseases' },
}

/** What a column does to the person of whom it tells. */
export const COLUMN_ROLES = ['plain', 'quasi-identifying', 'sensitive', 'identifying'] as const
export const ColumnRole = Type.Enum([...COLUMN_ROLES])
export type ColumnRole = Static<typeof ColumnRole>

export const COLUMN_ROLE_WORDS: Readonly<Record<ColumnRole, Words>> = {
  plain: { zh: '一般', en: 'plain' },
  'quasi-identifying': { zh: '准标识', en: 'quasi-identifying' },
  sensitive: { zh: '敏感', en: 'sensitive' },
  identifying: { zh: '直接标识', en: 'identifying' },
}

/** What a column holds: by it is decided how it can be masked, shifted or made coarser. `person` is one number for one person. */
export const COLUMN_KINDS = [
  'person',
  'name',
  'id-number',
  'phone',
  'region',
  'day',
  'moment',
  'number',
  'code',
  'text',
] as const
export const ColumnKind = Type.Enum([...COLUMN_KINDS])
export type ColumnKind = Static<typeof ColumnKind>

/** Kinds for which there is a mask; a column of another kind is given as it is, or not at all. */
export const MASKABLE_KINDS: ReadonlySet<ColumnKind> = new Set(['name', 'id-number', 'phone', 'day', 'moment'])

export const COLUMN_KIND_WORDS: Readonly<Record<ColumnKind, Words>> = {
  person: { zh: '人员编号', en: 'number of a person' },
  name: { zh: '姓名', en: 'name' },
  'id-number': { zh: '证件号码', en: 'ID number' },
  phone: { zh: '电话', en: 'telephone' },
  region: { zh: '行政区划代码', en: 'region code' },
  day: { zh: '日期', en: 'day' },
  moment: { zh: '时间', en: 'moment' },
  number: { zh: '数值', en: 'number' },
  code: { zh: '代码', en: 'code' },
  text: { zh: '文本', en: 'text' },
}

/** What a department may ask for data for. Closed: a purpose that nobody has thought about opens nothing. */
export const SHARING_PURPOSES = [
  'public-health',
  'statutory-duty',
  'public-service',
  'emergency',
  'statistics',
  'research',
] as const
export const SharingPurpose = Type.Enum([...SHARING_PURPOSES])
export type SharingPurpose = Static<typeof SharingPurpose>

export const SHARING_PURPOSE_WORDS: Readonly<Record<SharingPurpose, Words>> = {
  'public-health': { zh: '公共卫生', en: 'public health' },
  'statutory-duty': { zh: '法定履职', en: 'statutory duty' },
  'public-service': { zh: '便民服务', en: 'service to residents' },
  emergency: { zh: '应急处置', en: 'emergency response' },
  statistics: { zh: '统计分析', en: 'statistics' },
  research: { zh: '科学研究', en: 'research' },
}

export const FREQUENCIES = ['real-time', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'on-demand'] as const
export const Frequency = Type.Enum([...FREQUENCIES])
export type Frequency = Static<typeof Frequency>

export const FREQUENCY_WORDS: Readonly<Record<Frequency, Words>> = {
  'real-time': { zh: '实时', en: 'as it happens' },
  daily: { zh: '每日', en: 'daily' },
  weekly: { zh: '每周', en: 'weekly' },
  monthly: { zh: '每月', en: 'monthly' },
  quarterly: { zh: '每季度', en: 'quarterly' },
  yearly: { zh: '每年', en: 'yearly' },
  'on-demand': { zh: '按需', en: 'on demand' },
}
