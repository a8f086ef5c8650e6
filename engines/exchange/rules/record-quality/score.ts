import type { QualityRules } from '../../contract/record-quality/index.ts'

export interface Score {
  /** 0 to 100, one decimal. */
  readonly score: number
  /** Code of one of the grades. */
  readonly grade: string
  readonly vetoes: number
}

/** What is left of 100 points, and the grade: by its thresholds, or the grade of a veto where that is worse. */
export function scoreOf(rules: QualityRules, standing: readonly { readonly rule: string }[]): Score {
  let score = 100
  let vetoes = 0
  for (const rule of rules.rules) {
    const count = standing.filter((one) => one.rule === rule.code).length
    score -= Math.min(count * rule.points, rule.atMost ?? 100)
    if (rule.severity === 'veto') vetoes += count
  }
  const left = Math.round(Math.max(0, score) * 10) / 10
  const reached = rules.grades.findIndex(({ from }) => left >= from)
  const byPoints = reached === -1 ? rules.grades.length - 1 : reached
  const byVeto = vetoes === 0 ? 0 : rules.grades.findIndex(({ code }) => code === rules.vetoGrade)
  return { score: left, grade: rules.grades[Math.max(byPoints, byVeto)]?.code ?? '', vetoes }
}
