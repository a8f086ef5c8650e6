import type { Words } from '@kangcheng/kernel'
import type { AppraisalFunnel, MissingReason, Standing } from './appraisal.ts'

export const STANDING_WORDS: Readonly<Record<Standing, Words>> = {
  above: { zh: '高于平均', en: 'Above average' },
  similar: { zh: '与平均无显著差异', en: 'Not different from average' },
  below: { zh: '低于平均', en: 'Below average' },
}

type FunnelStanding = AppraisalFunnel['points'][number]['standing']

export const FUNNEL_WORDS: Readonly<Record<FunnelStanding, Words>> = {
  'far-above': { zh: '高于 99.8% 控制限', en: 'Above the 99.8 % limit' },
  above: { zh: '高于 95% 控制限', en: 'Above the 95 % limit' },
  similar: { zh: '与平均无显著差异', en: 'Not different from average' },
  below: { zh: '低于 95% 控制限', en: 'Below the 95 % limit' },
  'far-below': { zh: '低于 99.8% 控制限', en: 'Below the 99.8 % limit' },
}

export const MISSING_WORDS: Readonly<Record<MissingReason, Words>> = {
  'no-figure': { zh: '本期没有数据', en: 'No figure of this period' },
  'not-collected': { zh: '未收集', en: 'Not collected' },
  suppressed: { zh: '已隐去(数量过少)', en: 'Suppressed (small number)' },
  'not-calculable': { zh: '不可计算', en: 'Not calculable' },
  'no-baseline': { zh: '没有可用的基期值', en: 'No usable baseline' },
  'no-target': { zh: '目标没有数值', en: 'The target has no number' },
  'not-due': { zh: '未到期', en: 'Not due' },
  'no-report-due': { zh: '本期没有应报的报表', en: 'No report was due' },
}

export const FLAG_COLOUR_WORDS: Readonly<Record<'red' | 'black', Words>> = {
  red: { zh: '红旗', en: 'Red flag' },
  black: { zh: '黑旗', en: 'Black flag' },
}
