/**
 * Share of what people decided that was no false alarm, 0 to 1: mended and justified findings were right. Undefined while nothing is
 * decided, which is not the same as always right.
 */
export function precisionOf(counts: {
  readonly mended: number
  readonly justified: number
  readonly falseAlarms: number
}): number | undefined {
  const right = counts.mended + counts.justified
  const decided = right + counts.falseAlarms
  return decided === 0 ? undefined : right / decided
}
