import type { Words } from '@kangcheng/kernel'

const CRUDE: Words = {
  zh: '粗率；例数少于 10 用精确泊松区间，否则用 Byar 法',
  en: 'crude rate; exact Poisson limits below 10 events, Byar’s from 10',
}
const CHIANG: Words = { zh: '简略寿命表（Chiang II），95 % 区间', en: 'abridged life table (Chiang II), 95 % limits' }
const WHO: Words = {
  zh: 'WHO 法 40q30：1−∏(1−5q*)，95 % 区间',
  en: 'WHO method, 40q30 = 1 − ∏(1 − 5q*), 95 % limits',
}

/** What figures are called, their unit, and by which method they were made. */
export const FIGURE_WORDS = {
  'crude-death-rate': { name: { zh: '粗死亡率', en: 'Crude death rate' }, unit: '‰', method: CRUDE },
  'crude-birth-rate': { name: { zh: '粗出生率', en: 'Crude birth rate' }, unit: '‰', method: CRUDE },
  'neonatal-mortality': { name: { zh: '新生儿死亡率', en: 'Neonatal mortality' }, unit: '‰', method: CRUDE },
  'infant-mortality': { name: { zh: '婴儿死亡率', en: 'Infant mortality' }, unit: '‰', method: CRUDE },
  'under-five-mortality': { name: { zh: '5岁以下儿童死亡率', en: 'Under-five mortality' }, unit: '‰', method: CRUDE },
  'maternal-mortality': { name: { zh: '孕产妇死亡率', en: 'Maternal mortality' }, unit: '/10万', method: CRUDE },
  'life-expectancy': { name: { zh: '人均期望寿命', en: 'Life expectancy at birth' }, unit: '岁', method: CHIANG },
  'premature-mortality': {
    name: { zh: '重大慢性病过早死亡率', en: 'Premature mortality of major chronic diseases' },
    unit: '%',
    method: WHO,
  },
} as const satisfies Record<string, { name: Words; unit: string; method: Words }>
