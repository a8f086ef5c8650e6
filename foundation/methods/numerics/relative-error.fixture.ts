/** |seen / wanted − 1|, or |seen| where 0 is wanted. */
export function relativeError(seen: number, wanted: number): number {
  return wanted === 0 ? Math.abs(seen) : Math.abs(seen / wanted - 1)
}
