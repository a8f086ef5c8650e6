import type { DraftRow, Finding } from '../../contract/index.ts'
import { bareText } from './fold-text.ts'

/** What the table says against itself: one indicator twice, or a target that is worse than where it starts. */
export function checkRows(rows: readonly DraftRow[]): Finding[] {
  return [...rows.flatMap((row) => worse(row) ?? []), ...duplicates(rows)]
}

function worse(row: DraftRow): Finding | undefined {
  const { baseline, target } = row.parsed
  if (target.kind !== 'threshold' || baseline.value === undefined || target.comparator === '~') return undefined
  const isWorse =
    (row.direction === 'increase' && target.value < baseline.value) ||
    (row.direction === 'decrease' && target.value > baseline.value)
  if (!isWorse) return undefined
  return {
    indicator: row.code,
    kind: 'target-worse-than-baseline',
    statements: [
      {
        place: `table row ${row.ordinal}`,
        value: baseline.value,
        unit: row.unit.reading,
        text: `${row.name.reading} ${baseline.text}`,
      },
      {
        place: `table row ${row.ordinal}`,
        value: target.value,
        unit: row.unit.reading,
        text: `${row.name.reading} ${target.text}`,
      },
    ],
    message: {
      zh: `“${row.name.reading}”的目标 ${target.text} 劣于基期 ${baseline.text}`,
      en: `The target ${target.text} of “${row.name.reading}” is worse than its baseline ${baseline.text}`,
    },
  }
}

function duplicates(rows: readonly DraftRow[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Map<string, DraftRow>()
  for (const row of rows) {
    const keys = [row.code, bareText(row.name.reading)]
    const first = keys.map((key) => seen.get(key)).find((other) => other !== undefined)
    for (const key of keys) if (!seen.has(key)) seen.set(key, row)
    if (!first) continue
    findings.push({
      indicator: row.code,
      kind: 'duplicate',
      statements: [first, row].map((one) => ({ place: `table row ${one.ordinal}`, text: one.name.reading })),
      message: {
        zh: `第 ${first.ordinal} 行与第 ${row.ordinal} 行是同一指标`,
        en: `Rows ${first.ordinal} and ${row.ordinal} are the same indicator`,
      },
    })
  }
  return findings
}
