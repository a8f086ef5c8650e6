/** Code of an indicator that only this plan has, made from the plan's own code and the row; within the length of a code. */
export function newIndicatorCode(plan: string, ordinal: number): string {
  const row = `-row-${ordinal}`
  return `${plan.slice(0, LONGEST_CODE - row.length).replace(/-+$/, '')}${row}`
}

const LONGEST_CODE = 80
