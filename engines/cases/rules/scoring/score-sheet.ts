import type { FilledSheet, ScoringSheet } from '../../contract/scoring-sheet.ts'
import { type ScoredItem, scoreItem } from './score-item.ts'

/** What a sheet comes to. */
export interface SheetScore {
  readonly points: number
  /** Points of everything that applies. */
  readonly possible: number
  /** Of what is possible, to two decimals; null where nothing is. */
  readonly percent: number | null
  readonly grade: NonNullable<ScoringSheet['grades']>[number] | null
  /** Items that fail the whole. */
  readonly vetoes: readonly string[]
  /** Items that are not filled in: they count as nothing so far. */
  readonly missing: readonly string[]
  readonly sections: readonly { readonly code: string; readonly points: number; readonly possible: number }[]
}

/** Scores a sheet, a complete or an unfinished one. A veto takes the lowest grade, whatever the points. */
export function scoreSheet({ sections, grades }: ScoringSheet, filled: FilledSheet): SheetScore {
  const scored = sections.map(({ code, items }) => ({
    code,
    items: items.map((item) => scoreItem(item, Object.hasOwn(filled, item.code) ? filled[item.code] : undefined)),
  }))
  const all = scored.flatMap(({ items }) => items)
  const points = sum(all, 'points')
  const possible = sum(all, 'possible')
  const percent = possible === 0 ? null : Math.round((points / possible) * 10_000) / 100
  const vetoes = all.filter(({ vetoed }) => vetoed).map(({ code }) => code)
  return {
    points: points / 100,
    possible: possible / 100,
    percent,
    grade: gradeOf(grades, percent, vetoes.length > 0),
    vetoes,
    missing: all.filter((item) => item.points === undefined).map(({ code }) => code),
    sections: scored.map(({ code, items }) => ({
      code,
      points: sum(items, 'points') / 100,
      possible: sum(items, 'possible') / 100,
    })),
  }
}

function sum(items: readonly ScoredItem[], of: 'points' | 'possible'): number {
  return items.reduce((total, item) => total + (item[of] ?? 0), 0)
}

function gradeOf(grades: ScoringSheet['grades'], percent: number | null, vetoed: boolean) {
  if (!grades || percent === null) return null
  const reached = vetoed ? undefined : grades.find(({ atLeast }) => percent >= atLeast)
  return reached ?? grades.at(-1) ?? null
}
