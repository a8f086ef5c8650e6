import type { DuplicateGroup, VitalRow } from '../../contract/vital-events.ts'

/** A row with what it is compared by, and those it was told apart from. */
export interface ComparedRow {
  readonly row: VitalRow
  readonly idKey: string | undefined
  readonly likenessKey: string | undefined
  readonly apartFrom: readonly string[]
}

/**
 * Certificates that seem to tell of the same death or child: the same number, or the same name and days. A pair that somebody has
 * told apart is no reason. Two that share their number are not shown again for their names.
 */
export function groupDuplicates(rows: readonly ComparedRow[]): readonly DuplicateGroup[] {
  const byNumber = groupsBy(rows, ({ idKey }) => idKey)
  const grouped = new Set(byNumber.map((group) => idsOf(group)))
  const byLikeness = groupsBy(rows, ({ likenessKey }) => likenessKey).filter((group) => !grouped.has(idsOf(group)))
  return [
    ...byNumber.map((group) => ({ reason: 'same-number' as const, rows: group.map(({ row }) => row) })),
    ...byLikeness.map((group) => ({ reason: 'same-name-and-days' as const, rows: group.map(({ row }) => row) })),
  ]
}

function groupsBy(rows: readonly ComparedRow[], keyOf: (row: ComparedRow) => string | undefined) {
  const groups = Map.groupBy(
    rows.filter((row) => keyOf(row) !== undefined),
    keyOf,
  )
  return [...groups.values()]
    .map((group) => group.filter((one) => group.some((other) => other !== one && !isApart(one, other))))
    .filter((group) => group.length > 1)
}

function isApart(one: ComparedRow, other: ComparedRow): boolean {
  return one.apartFrom.includes(other.row.id) || other.apartFrom.includes(one.row.id)
}

function idsOf(group: readonly ComparedRow[]): string {
  return group
    .map(({ row }) => row.id)
    .sort()
    .join(' ')
}
