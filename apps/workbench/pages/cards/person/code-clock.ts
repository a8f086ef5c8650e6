/**
 * Whole seconds for which a code counts at least. Counted from the moment it was asked for, by a steady clock of this browser: the wall
 * clock of a desk may be wrong. The server cuts the second of issue off, so the last one is not promised.
 * @param askedAt,now milliseconds of `performance.now()`
 */
export function secondsLeft(
  { issuedAt, expiresAt, askedAt }: { issuedAt: string; expiresAt: string; askedAt: number },
  now: number,
): number {
  const life = Date.parse(expiresAt) - Date.parse(issuedAt) - 1_000
  return Math.max(0, Math.ceil((life - (now - askedAt)) / 1_000))
}
