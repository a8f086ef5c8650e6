import type { Words } from '@kangcheng/kernel'
import type { Appraisal, AppraisalScheme, AppraisedUnit, UnitAppraisal } from '../../contract/appraisal/index.ts'
import type { IndicatorDefinition, Plan } from '../../contract/index.ts'
import { openArithmetic } from './open-arithmetic.ts'
import type { RankedUnit } from './rank-units.ts'
import type { Line } from './scheme-lines.ts'
import { schemeSummary } from './scheme-summary.ts'

type About = Omit<UnitAppraisal, 'unit' | 'arithmetic'>

/** What has been worked out for one period. */
export interface RankedPeriod {
  readonly period: string
  readonly ranking: readonly RankedUnit[]
  readonly average?: number
}

/** What is asked about, without the units. */
export function aboutAppraisal(
  scheme: AppraisalScheme,
  lines: readonly Line[],
  { plan, definitions, asOf }: { plan: Plan; definitions: ReadonlyMap<string, IndicatorDefinition>; asOf: string },
  { period, ranking, average }: RankedPeriod,
): About {
  const rows = new Map(plan.indicators.map((row) => [row.code, row]))
  return {
    scheme: schemeSummary(scheme),
    period,
    asOf,
    missing: scheme.missing,
    minimumCoverage: scheme.minimumCoverage,
    bonusCeiling: scheme.bonus?.ceiling ?? 0,
    lines: lines.map(({ key, item, points }) => {
      const row = rows.get(key)
      const definition = definitions.get(key)
      const ofIndicator = definition?.name ?? (row && { zh: row.name }) ?? { zh: key }
      return {
        line: key,
        name: item.kind === 'indicators' ? ofIndicator : item.name,
        item: item.code,
        itemName: item.name,
        kind: item.kind,
        points,
        unit: item.kind === 'indicators' ? (row?.unit ?? definition?.unit ?? '') : '',
      }
    }),
    bonuses: (scheme.bonus?.rules ?? []).map(({ code, name, points }) => ({ code, name, points })),
    vetoes: (scheme.vetoes ?? []).map(({ code, name, cap }) => ({ code, name, cap })),
    flags: (scheme.flags ?? []).map(({ code, name, colour }) => ({ code, name, colour })),
    units: ranking.length,
    ranked: ranking.filter(({ rank }) => rank !== undefined).length,
    ...(average === undefined ? {} : { average }),
  }
}

/** The units as they are shown, by rank; with the arithmetic of all of them when asked. */
export function openRanking(
  scheme: AppraisalScheme,
  { ranking }: RankedPeriod,
  before: RankedPeriod | undefined,
  nameOf: (unit: string) => Words,
  withArithmetic: boolean,
): Appraisal['ranking'] {
  const mean = ranking.reduce((sum, { full }) => sum + full, 0) / ranking.length
  const previous = new Map(before?.ranking.map((unit) => [unit.unit, unit]))
  return ranking.map((unit) => {
    const { rank, score } = previous.get(unit.unit) ?? {}
    return {
      ...openUnit(unit, nameOf(unit.unit), mean),
      ...(rank === undefined || score === undefined ? {} : { previous: { rank, score } }),
      ...(withArithmetic ? { arithmetic: openArithmetic(scheme, unit) } : {}),
    }
  })
}

function openUnit(scored: RankedUnit, name: Words, meanFull: number): AppraisedUnit {
  const { unit, lines, rank, score, lower, upper, standing, full, coverage, bonuses, bonus, vetoes, flags } = scored
  return {
    unit,
    name,
    ...(rank === undefined ? {} : { rank }),
    ...(score === undefined ? {} : { score }),
    ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
    ...(standing && { standing }),
    full,
    load: full / meanFull,
    coverage,
    points: Object.fromEntries(lines.filter(({ counted }) => counted).map(({ line, points }) => [line.key, points])),
    bonuses: [...bonuses],
    bonus,
    vetoes: [...vetoes],
    flags: [...flags],
    invented: lines.some(({ evidence }) => evidence.figure?.invented === true),
  }
}
