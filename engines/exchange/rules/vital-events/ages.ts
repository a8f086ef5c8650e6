import { type Day, daysBetween } from '@kangcheng/kernel'

/** Completed years; born on 29 February, one is a year older on 1 March of other years. */
export function completedYears(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** Age at death; undefined where a day is not known, or death stands before birth. */
export function ageAt(
  born: Day | undefined,
  died: Day | undefined,
): { readonly days: number; readonly years: number } | undefined {
  if (born === undefined || died === undefined || died < born) return undefined
  return { days: daysBetween(born, died), years: completedYears(born, died) }
}
