import { type Language, say } from '@kangcheng/kernel'
import { type Plan, type PlanOverview, VERDICT_WORDS } from '../../contract/index.ts'
import { figureLabels, figureText, nameIn, type Table, text, unitIn } from './table.ts'

/** The heat map as a table: one row an indicator, one column a year. */
export function overviewTable(overview: PlanOverview, language: Language): Table {
  return {
    ...figureLabels(overview.plan.title, overview, language),
    columns: [
      text('domain', language, '领域', 'Domain'),
      text('name', language, '指标', 'Indicator'),
      text('unit', language, '单位', 'Unit'),
      text('baseline', language, '基期值', 'Baseline'),
      text('target', language, '目标值', 'Target'),
      ...overview.years.map((year) => text(`y${year}`, language, String(year), String(year))),
      text('verdict', language, '评价', 'Verdict'),
      text('reason', language, '说明', 'Reason'),
      text('department', language, '责任单位', 'Department'),
    ],
    rows: overview.rows.map(({ indicator, evaluation, ...row }) => ({
      domain: language === 'en' ? (row.domainNameEn ?? row.domainName) : row.domainName,
      name: nameIn(language, { ...row, name: indicator.name }),
      unit: unitIn(language, indicator.unit),
      baseline: indicator.baseline.text,
      target: indicator.target.text,
      ...Object.fromEntries(row.cells.map((cell) => [`y${cell.year}`, figureText(cell.point, language)])),
      verdict: say(VERDICT_WORDS[evaluation.verdict], language),
      reason: say(evaluation.reason.text, language),
      department: indicator.department,
    })),
  }
}

export function findingsTable(plan: Plan, language: Language): Table {
  const names = new Map(plan.indicators.map((row) => [row.code, row.name]))
  return {
    title: `${plan.title} ${say({ zh: '文本矛盾', en: 'contradictions' }, language)}`,
    columns: [
      text('indicator', language, '指标', 'Indicator'),
      text('message', language, '疑点', 'Finding'),
      text('statements', language, '各处说法', 'Statements'),
    ],
    rows: plan.findings.map((finding) => ({
      indicator: names.get(finding.indicator ?? '') ?? '',
      message: say(finding.message, language),
      statements: finding.statements.map((one) => `${one.place}: ${one.text}`).join(' | '),
    })),
    notes: [],
  }
}
