import type { Words } from '@kangcheng/kernel'
import type { ChangeEffect } from './comparison.ts'
import type { SnapshotKind } from './scheme.ts'
import type { SlotState } from './sign-off.ts'
import type { DifferenceCause } from './snapshot.ts'

export const SNAPSHOT_KIND_WORDS: Record<SnapshotKind, Words> = {
  annual: { zh: '年度监测', en: 'Annual monitoring' },
  'mid-term': { zh: '中期评估', en: 'Mid-term evaluation' },
  final: { zh: '末期评估', en: 'Final evaluation' },
  other: { zh: '其他', en: 'Other' },
}

export const SLOT_STATE_WORDS: Record<SlotState, Words> = {
  waiting: { zh: '待签', en: 'waiting' },
  signed: { zh: '已签', en: 'signed' },
  outdated: { zh: '须重签（签后内容有变）', en: 'to be signed again (changed since)' },
  declined: { zh: '不同意', en: 'refused' },
}

export const CHANGE_WORDS: Record<ChangeEffect, Words> = {
  better: { zh: '好转', en: 'better' },
  worse: { zh: '变差', en: 'worse' },
  same: { zh: '不变', en: 'the same' },
  unknown: { zh: '不可比', en: 'not comparable' },
}

export const CAUSE_WORDS: Record<DifferenceCause, Words> = {
  figures: { zh: '数据有补录或更正', en: 'figures were backfilled or corrected' },
  target: { zh: '规划中的目标或基期有变', en: 'its target or baseline in the plan changed' },
  definition: { zh: '指标定义有变', en: 'its definition changed' },
  rules: { zh: '评价规则有变', en: 'the rules of evaluation changed' },
  added: { zh: '规划新增指标', en: 'the plan has it now' },
  removed: { zh: '规划已无此指标', en: 'the plan has it no more' },
}
