import type { Words } from '@kangcheng/kernel'
import type { Verdict } from './evaluation.ts'
import type { Absence, Basis } from './value.ts'
import type { IndexMethod } from './views.ts'

/** The words of closed lists, once, for pages, exports and the command line. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Words>> = {
  achieved: { zh: '已达标', en: 'Achieved' },
  'on-track': { zh: '进度正常', en: 'On track' },
  'at-risk': { zh: '有风险', en: 'At risk' },
  'off-track': { zh: '进度滞后', en: 'Off track' },
  worsening: { zh: '逆向变化', en: 'Worsening' },
  'no-data': { zh: '暂无数据', en: 'No data' },
  'not-evaluable': { zh: '无法评价', en: 'Not evaluable' },
  'not-due': { zh: '未到期', en: 'Not due' },
}

export const ABSENCE_WORDS: Readonly<Record<Absence, Words>> = {
  suppressed: { zh: '已隐去(数量过少)', en: 'Suppressed (small number)' },
  'not-collected': { zh: '未收集', en: 'Not collected' },
  'not-calculable': { zh: '不可计算', en: 'Not calculable' },
}

export const BASIS_WORDS: Readonly<Record<Basis, Words>> = {
  reported: { zh: '部门报送', en: 'Reported' },
  computed: { zh: '系统计算', en: 'Computed' },
}

export const STATUS_WORDS: Readonly<Record<'preliminary' | 'final', Words>> = {
  preliminary: { zh: '初步数', en: 'Preliminary' },
  final: { zh: '核定数', en: 'Final' },
}

export const INDEX_METHOD_WORDS: Readonly<Record<IndexMethod, Words>> = {
  'mean-of-expert-and-entropy': { zh: '专家权重与熵权取平均', en: 'mean of expert and entropy weights' },
  'product-of-expert-and-entropy': {
    zh: '专家权重与熵权相乘后归一',
    en: 'product of expert and entropy weights, normalised',
  },
  expert: { zh: '只用专家权重', en: 'expert weights only' },
  'expert-too-few-regions': {
    zh: '专家权重（可比地区太少，熵权无法计算）',
    en: 'expert weights (too few regions for entropy weights)',
  },
  'expert-regions-alike': {
    zh: '专家权重（各地区数值相同，熵权无法计算）',
    en: 'expert weights (regions too alike for entropy weights)',
  },
}
