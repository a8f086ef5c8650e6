import { type Language, say, type Words } from '@kangcheng/kernel'
import {
  ABSENCE_WORDS,
  BASIS_WORDS,
  type Finding,
  type IndicatorPage,
  type Plan,
  type PlanOverview,
  type SeriesPoint,
  STATUS_WORDS,
  VERDICT_WORDS,
} from '../contract/index.ts'

type Cell = string | number | undefined
/** A table to be written as CSV, Excel or JSON; the shape that the platform's writer takes. */
export interface Table {
  title: string
  columns: { key: string; title: string; kind: 'text' | 'number' | 'date'; unit?: string }[]
  rows: Record<string, Cell>[]
  notes: string[]
}

/** The heat map as a table: one row an indicator, one column a year. */
export function overviewTable(overview: PlanOverview, language: Language): Table {
  const english = language === 'en'
  return {
    title: overview.plan.title,
    columns: [
      text('domain', language, '领域', 'Domain'),
      text('name', language, '指标', 'Indicator'),
      text('unit', language, '单位', 'Unit'),
      text('baseline', language, '基期值', 'Baseline'),
      text('target', language, '目标值', 'Target'),
      ...overview.years.map((year) => ({ key: `y${year}`, title: String(year), kind: 'text' as const })),
      text('verdict', language, '评价', 'Verdict'),
      text('reason', language, '说明', 'Reason'),
      text('department', language, '责任单位', 'Department'),
    ],
    rows: overview.rows.map((row) => ({
      domain: english ? (row.domainNameEn ?? row.domainName) : row.domainName,
      name: english ? (row.nameEn ?? row.indicator.name) : row.indicator.name,
      unit: row.indicator.unit,
      baseline: row.indicator.baseline.text,
      target: row.indicator.target.text,
      ...Object.fromEntries(row.cells.map((cell) => [`y${cell.year}`, figureText(cell.point, language)])),
      verdict: say(VERDICT_WORDS[row.evaluation.verdict], language),
      reason: say(row.evaluation.reason.text, language),
      department: row.indicator.department,
    })),
    notes: notesOf(overview.asOf, overview.invented, language),
  }
}

/** Every revision of one indicator. */
export function indicatorTable(page: IndicatorPage, language: Language): Table {
  return {
    title: language === 'en' ? (page.definition?.name.en ?? page.row.name) : page.row.name,
    columns: [
      text('period', language, '时期', 'Period'),
      text('figure', language, '数值', 'Figure'),
      number('lower', language, '95%下限', '95% lower'),
      number('upper', language, '95%上限', '95% upper'),
      number('numerator', language, '分子', 'Numerator'),
      number('denominator', language, '分母', 'Denominator'),
      text('basis', language, '来源口径', 'Basis'),
      text('status', language, '状态', 'Status'),
      number('revision', language, '修订', 'Revision'),
      { ...text('availableOn', language, '可用日期', 'Available on'), kind: 'date' as const },
      text('source', language, '来源', 'Source'),
    ],
    rows: page.values.map((value) => ({
      period: value.period,
      figure: figureText({ ...value, invented: value.provenance.invented === true }, language),
      lower: value.lower,
      upper: value.upper,
      numerator: value.numerator,
      denominator: value.denominator,
      basis: say(BASIS_WORDS[value.basis], language),
      status: say(STATUS_WORDS[value.status], language),
      revision: value.revision,
      availableOn: value.availableOn,
      source: value.provenance.source,
    })),
    notes: notesOf(
      page.asOf,
      page.values.some((value) => value.provenance.invented),
      language,
    ),
  }
}

export function tasksTable(plan: Plan, language: Language): Table {
  return {
    title: plan.title,
    columns: [
      text('code', language, '编号', 'Number'),
      text('title', language, '任务', 'Task'),
      text('parent', language, '上级编号', 'Parent'),
      text('organisations', language, '责任单位', 'Organisations'),
      text('indicators', language, '相关指标', 'Indicators'),
    ],
    rows: plan.tasks.map((task) => ({
      code: task.code,
      title: task.title,
      parent: task.parent,
      organisations: (task.organisations ?? []).join('; '),
      indicators: (task.indicators ?? []).join('; '),
    })),
    notes: [],
  }
}

export function findingsTable(plan: Plan, language: Language): Table {
  const names = new Map(plan.indicators.map((row) => [row.code, row.name]))
  return {
    title: plan.title,
    columns: [
      text('indicator', language, '指标', 'Indicator'),
      text('message', language, '疑点', 'Finding'),
      text('statements', language, '各处说法', 'Statements'),
    ],
    rows: plan.findings.map((finding: Finding) => ({
      indicator: names.get(finding.indicator ?? '') ?? '',
      message: say(finding.message, language),
      statements: finding.statements.map((one) => `${one.place}: ${one.text}`).join(' | '),
    })),
    notes: [],
  }
}

/** A figure as text, so that levels, parts and absences stand in one column. */
function figureText(point: SeriesPoint | Omit<SeriesPoint, 'kind'> | undefined, language: Language): string {
  if (!point) return ''
  if (point.absence) return say(ABSENCE_WORDS[point.absence], language)
  if (point.parts) return point.parts.join('; ')
  if (point.attained !== undefined) return say(point.attained ? DONE : NOT_DONE, language)
  return point.level ?? String(point.value ?? '')
}

const DONE: Words = { zh: '已完成', en: 'done' }
const NOT_DONE: Words = { zh: '未完成', en: 'not done' }

function notesOf(asOf: string, invented: boolean, language: Language): string[] {
  const day = language === 'en' ? `As of ${asOf}` : `截至 ${asOf}`
  if (!invented) return [day]
  return [day, language === 'en' ? 'Contains invented demonstration figures' : '含演示用虚构数据']
}

function text(key: string, language: Language, zh: string, en: string) {
  return { key, title: language === 'en' ? en : zh, kind: 'text' as const }
}

function number(key: string, language: Language, zh: string, en: string) {
  return { key, title: language === 'en' ? en : zh, kind: 'number' as const }
}
