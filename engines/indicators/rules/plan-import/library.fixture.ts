import type { IndicatorDefinition } from '../../contract/index.ts'
import type { PlanLibrary, SourceBlock } from './plan-source.ts'

/** A definition with only what recognition looks at. */
export function definition(
  code: string,
  zh: string,
  unit: string,
  more: Partial<IndicatorDefinition> = {},
): IndicatorDefinition {
  return {
    code,
    version: 1,
    name: { zh },
    unit,
    direction: 'increase',
    measure: 'number',
    formula: { kind: 'reported' },
    interval: 'none',
    decimals: 2,
    frequency: 'year',
    source: { title: 'invented', status: 'unverified' },
    ...more,
  }
}

export const LIBRARY: PlanLibrary = {
  definitions: [
    definition('infant-mortality', '婴儿死亡率', '‰', { direction: 'decrease' }),
    definition('under-five-mortality', '5岁以下儿童死亡率', '‰', { direction: 'decrease' }),
    definition('food-samples-per-1000', '食品抽样检验', '批次/千人'),
    definition('nursing-beds-share', '养老机构护理型床位占比', '%'),
    definition('sports-instructors-per-1000', '每千人拥有社会体育指导员人数', '人/千人', {
      aliases: ['每千人拥有社会体育指导人员人数比例'],
    }),
    definition('smoking-15-plus', '15岁以上人群吸烟率', '%', { direction: 'decrease' }),
    definition('health-literacy', '居民健康素养水平', '%'),
    definition('vector-control-level', '病媒生物密度控制水平', '', { measure: 'level' }),
  ],
  organisations: [
    { code: 'health', names: ['巩义市卫生健康委员会', '市卫健委', '卫健委'] },
    { code: 'development', names: ['巩义市发展和改革委员会', '市发改委', '发改委'] },
    { code: 'culture', names: ['巩义市文化广电旅游体育局', '市文广旅体局', '文广旅体局', '文广旅体'] },
    { code: 'education', names: ['巩义市教育局', '市教育局'] },
    { code: 'industry', names: ['巩义市科技和工业信息化局', '市科工信局'] },
    ...[
      '市统计局',
      '市医保局',
      '市市场监管局',
      '市交通局',
      '市民政局',
      '市人社局',
      '生态环境巩义分局',
      '市城管局',
      '市园林中心',
      '市水利局',
      '市农委',
      '市委宣传部',
    ].map((name, index) => ({ code: `department-${index}`, names: [name] })),
  ],
  cities: [{ name: '巩义市', slug: 'gongyi', region: '410181' }],
}

/** Text as a document reader gives it: numbered lines without the blank ones. */
export function linesOf(text: string): Extract<SourceBlock, { kind: 'line' }>[] {
  return text
    .split('\n')
    .map((line, index) => ({ kind: 'line' as const, place: `line ${index + 1}`, text: line.trim() }))
    .filter((line) => line.text !== '')
}

/** A table as a document reader gives it. */
export function tableOf(...rows: readonly (readonly string[])[]): SourceBlock {
  return {
    kind: 'table',
    place: 'table 1',
    rows: rows.map((row, index) =>
      row.map((text, column) => ({ place: `table 1 row ${index + 1} cell ${column + 1}`, text })),
    ),
  }
}
