import type { AppraisalItem, AppraisalScheme, Curve } from '../../contract/appraisal/index.ts'
import type { SeriesPoint } from '../../contract/index.ts'
import type { Evidence, UnitEvidence } from './evidence.ts'

/** A scheme with one item a curve, named `a`, `b` … in order, ten points each. */
export function schemeOf(curves: readonly Curve[], more: Partial<AppraisalScheme> = {}): AppraisalScheme {
  const items = curves.map((curve, index) => indicatorItem(`item-${index}`, [letter(index)], curve))
  return { ...BASE, items, ...more }
}

export function indicatorItem(code: string, indicators: string[], curve: Curve, points = 10): AppraisalItem {
  return { code, name: { zh: code }, points, kind: 'indicators', indicators, curve }
}

export function letter(index: number): string {
  return String.fromCharCode(97 + index)
}

const BASE: AppraisalScheme = {
  code: 'test-scheme',
  version: 1,
  name: { zh: '示例方案', en: 'Example scheme' },
  plan: 'test-2021-2025',
  frequency: 'year',
  from: '2022',
  units: { by: 'region', under: '410181', level: 'township' },
  reachBack: 0,
  missing: 'spread',
  minimumCoverage: 0,
  items: [],
  examples: [],
  source: { title: 'invented', status: 'unverified' },
}

/** A number as a figure; better means more. */
export function number(value: number, more: Partial<SeriesPoint> = {}): Evidence {
  return { figure: point({ value, ...more }), better: 'increase' }
}

export function point(more: Partial<SeriesPoint>): SeriesPoint {
  return {
    period: '2023',
    basis: 'reported',
    status: 'final',
    revision: 1,
    availableOn: '2024-03-31',
    invented: false,
    ...more,
  }
}

/** A unit that carries each line of its evidence with the coefficient 1, unless told otherwise. */
export function unitOf(
  unit: string,
  evidence: Record<string, Evidence>,
  coefficients: Record<string, number> = {},
): UnitEvidence {
  const keys = Object.keys(evidence)
  return {
    unit,
    coefficients: new Map(keys.map((key) => [key, coefficients[key] ?? 1])),
    evidence: new Map(Object.entries(evidence)),
  }
}
