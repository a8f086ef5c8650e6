import { halfWidth } from '@kangcheng/kernel'
import type { ReportCell } from '../../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../../contract/index.ts'

/** What a person fills in, in the order of the columns. */
export const FIELDS = ['value', 'numerator', 'denominator', 'parts', 'level', 'attained', 'absence', 'comment'] as const
export type Field = (typeof FIELDS)[number]

/** Columns that only show. */
export const SHOWN = ['code', 'name', 'unit', 'latest', 'previous'] as const
type Shown = (typeof SHOWN)[number]
export type ColumnKey = Shown | Field

export const COLUMN_TITLES: Record<ColumnKey, { zh: string; en: string }> = {
  code: { zh: '代码', en: 'Code' },
  name: { zh: '指标', en: 'Indicator' },
  unit: { zh: '单位', en: 'Unit' },
  latest: { zh: '最近数据', en: 'Latest figure' },
  previous: { zh: '上期填报', en: 'Previous period' },
  value: { zh: '数值', en: 'Value' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  parts: { zh: '分项', en: 'Parts' },
  level: { zh: '等级', en: 'Level' },
  attained: { zh: '是否完成', en: 'Done' },
  absence: { zh: '无数据原因', en: 'Reason for no figure' },
  comment: { zh: '说明', en: 'Comment' },
}

const OF_MEASURE: Record<IndicatorDefinition['measure'], Field> = {
  number: 'value',
  parts: 'parts',
  level: 'level',
  milestone: 'attained',
}

/** The fields open for an indicator: those of its measure, and any that its cell holds already. */
export function fieldsOf(definition: IndicatorDefinition | undefined, cell: ReportCell | undefined): Set<Field> {
  if (!definition) return new Set()
  const open = new Set<Field>([OF_MEASURE[definition.measure], 'absence', 'comment'])
  if (isCounted(definition)) open.add('numerator').add('denominator')
  return new Set(FIELDS.filter((field) => open.has(field) || cell?.[field] !== undefined))
}

/** Numbers made of a count and another: only they are asked for both. */
function isCounted({ measure, numerator, denominator, factor, interval }: IndicatorDefinition): boolean {
  if (measure !== 'number') return false
  return numerator !== undefined || denominator !== undefined || factor !== undefined || interval !== 'none'
}

const KEY_OF_TITLE = new Map(
  (Object.keys(COLUMN_TITLES) as ColumnKey[]).flatMap((key) =>
    Object.values(COLUMN_TITLES[key]).map((title) => [foldTitle(title), key] as const),
  ),
)

/** The column that a heading names, in either language. */
export function columnOfTitle(title: string): ColumnKey | undefined {
  return KEY_OF_TITLE.get(foldTitle(title))
}

function foldTitle(title: string): string {
  return halfWidth(title).replace(/\s/g, '').toLowerCase()
}
