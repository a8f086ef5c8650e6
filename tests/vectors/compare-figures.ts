import { type Fields, isFields, numberIn } from './fields.ts'

/**
 * Where a result departs from what is expected, each difference in a line; empty when it agrees.
 * Only what is expected is asked for. `null` means: must be missing, never 0.
 * Tolerance: `rel`, `abs` (either is enough where both stand), `ciRel` in place of `rel` for simulated limits,
 * or `exact`, which also holds where none is given.
 */
export function compareFigures(expected: Fields, seen: Fields, tolerance: Fields): string[] {
  return Object.entries(expected).flatMap(([name, wanted]) => differences(name, wanted, seen[name], tolerance))
}

function differences(place: string, wanted: unknown, seen: unknown, tolerance: Fields): string[] {
  if (Array.isArray(wanted)) {
    const row: readonly unknown[] = Array.isArray(seen) ? seen : []
    if (row.length !== wanted.length) return [`${place}: wanted ${wanted.length} values, got ${row.length}`]
    return wanted.flatMap((value, index) => differences(`${place}[${index}]`, value, row[index], tolerance))
  }
  if (isFields(wanted)) {
    const inner = isFields(seen) ? seen : {}
    return Object.entries(wanted).flatMap(([name, value]) =>
      differences(`${place}.${name}`, value, inner[name], tolerance),
    )
  }
  return agrees(place, wanted, seen, tolerance) ? [] : [`${place}: wanted ${show(wanted)}, got ${show(seen)}`]
}

function agrees(place: string, wanted: unknown, seen: unknown, tolerance: Fields): boolean {
  if (wanted === null) return seen === undefined || seen === null
  if (typeof wanted !== 'number') return wanted === seen
  if (typeof seen !== 'number' || Number.isNaN(seen)) return false
  const simulated = /lower|upper/i.test(place) ? numberIn(tolerance, 'ciRel') : undefined
  const relative = simulated ?? numberIn(tolerance, 'rel') ?? 0
  const absolute = numberIn(tolerance, 'abs') ?? 0
  return seen === wanted || Math.abs(seen - wanted) <= Math.max(absolute, relative * Math.abs(wanted))
}

function show(value: unknown): string {
  return value === undefined || value === null ? 'nothing' : JSON.stringify(value)
}
