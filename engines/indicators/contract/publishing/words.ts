import type { Words } from '@kangcheng/kernel'
import type { PublicationKind, SectionCode } from './content.ts'
import type { CalendarEntry, PublicationStatus } from './publication.ts'

export const PUBLICATION_KIND_WORDS: Readonly<Record<PublicationKind, Words>> = {
  'annual-report': { zh: '年度监测报告', en: 'Annual monitoring report' },
  'monthly-bulletin': { zh: '月通报', en: 'Monthly bulletin' },
}

export const PUBLICATION_STATUS_WORDS: Readonly<Record<PublicationStatus, Words>> = {
  draft: { zh: '起草中', en: 'draft' },
  approved: { zh: '已审定', en: 'approved' },
  released: { zh: '已发布', en: 'released' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  discarded: { zh: '已废弃', en: 'discarded' },
}

export const SECTION_WORDS: Readonly<Record<SectionCode, Words>> = {
  summary: { zh: '总体情况', en: 'Summary' },
  domains: { zh: '各领域指标', en: 'Indicators by domain' },
  changes: { zh: '主要变化', en: 'Largest changes' },
  gaps: { zh: '数据缺口', en: 'Gaps in the data' },
  regions: { zh: '地区对比', en: 'Regions compared' },
  methods: { zh: '方法说明', en: 'Methods' },
  appraisal: { zh: '考核排名', en: 'Appraisal' },
  reporting: { zh: '填报情况', en: 'Reporting' },
  'verdict-changes': { zh: '评价结论变化', en: 'Verdicts that changed' },
  overdue: { zh: '逾期未报', en: 'Overdue' },
}

export const CALENDAR_STATE_WORDS: Readonly<Record<CalendarEntry['state'], Words>> = {
  planned: { zh: '待发布', en: 'planned' },
  due: { zh: '到期未发布', en: 'due' },
  released: { zh: '已发布', en: 'released' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
}
