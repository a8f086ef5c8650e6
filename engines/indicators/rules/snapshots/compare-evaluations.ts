import type { ComparedIndicator, FrozenEvaluation, FrozenIndicator, SnapshotComparison } from '../../contract/index.ts'
import { amountOfChange, figureChange, verdictChange } from './compare-figures.ts'
import { comparisonSentences } from './comparison-sentences.ts'
import { isDefinitionChanged, isTargetChanged } from './reproduce.ts'

/** The same plan and region twice, indicator by indicator: in the order of the later one, before what it has no more. */
export function compareEvaluations(
  before: FrozenEvaluation,
  after: FrozenEvaluation,
): Pick<SnapshotComparison, 'rows' | 'domains' | 'summary' | 'invented'> {
  const earlier = new Map(before.rows.map((row) => [row.row.code, row]))
  const kept = new Set(after.rows.map(({ row }) => row.code))
  const rows = [
    ...after.rows.map((row) => compareIndicator(earlier.get(row.row.code), row)),
    ...before.rows.filter(({ row }) => !kept.has(row.code)).map((row) => compareIndicator(row, undefined)),
  ]
  const domains = compareDomains(before, after, rows)
  return {
    rows,
    domains,
    summary: { generated: true, sentences: comparisonSentences(before, after, rows) },
    invented: before.invented || after.invented,
  }
}

function compareIndicator(before: FrozenIndicator | undefined, after: FrozenIndicator | undefined): ComparedIndicator {
  const shown = (after ?? before) as FrozenIndicator
  const { code, name, domain, unit, direction } = shown.row
  const { definition } = shown
  const [from, to] = [before?.evaluation.latest, after?.evaluation.latest]
  const comparable = before?.row.unit === after?.row.unit && before?.row.direction === after?.row.direction
  return {
    indicator: code,
    name,
    ...(definition?.name.en !== undefined && { nameEn: definition.name.en }),
    domain,
    unit,
    ...(definition && { decimals: definition.decimals }),
    ...(before && { before: sideOf(before) }),
    ...(after && { after: sideOf(after) }),
    ...(comparable ? amountOfChange(from, to) : {}),
    figureChange: comparable ? figureChange(from, to, direction) : 'unknown',
    verdictChange: before && after ? verdictChange(before.evaluation.verdict, after.evaluation.verdict) : 'unknown',
    targetChanged: before !== undefined && after !== undefined && isTargetChanged(before, after),
    definitionChanged: before !== undefined && after !== undefined && isDefinitionChanged(before, after),
  }
}

function sideOf({ row, evaluation }: FrozenIndicator): NonNullable<ComparedIndicator['before']> {
  const { latest, verdict, progress } = evaluation
  return { ...(latest && { figure: latest }), verdict, target: row.target.text, progress }
}

function compareDomains(
  before: FrozenEvaluation,
  after: FrozenEvaluation,
  rows: readonly ComparedIndicator[],
): SnapshotComparison['domains'] {
  const later = new Set(after.domains.map(({ code }) => code))
  const domains = [...after.domains, ...before.domains.filter(({ code }) => !later.has(code))]
  return domains.map(({ code, name }) => {
    const own = rows.filter(({ domain }) => domain === code)
    const countOf = (side: FrozenEvaluation) => side.domains.find((domain) => domain.code === code)?.counts ?? {}
    return {
      code,
      name,
      before: countOf(before),
      after: countOf(after),
      better: own.filter((row) => row.verdictChange === 'better').length,
      worse: own.filter((row) => row.verdictChange === 'worse').length,
    }
  })
}
