/** How long a code may be shown. */
export const CODE_SECONDS = 60
/** The clocks of two servers of one installation. */
const SERVERS_APART = 5

export type CodeMoment = 'live' | 'early' | 'expired'

/**
 * Whether a code counts at a moment.
 * @param issued seconds since 1970 by the clock of the server
 * @param now milliseconds by the same clock
 * @param tolerance seconds by which that clock is known less well: a scanner's that put itself right by the server's
 */
export function codeMoment(issued: number, now: number, tolerance = 0): CodeMoment {
  if (now < (issued - Math.max(tolerance, SERVERS_APART)) * 1_000) return 'early'
  return now < (issued + CODE_SECONDS + tolerance) * 1_000 ? 'live' : 'expired'
}
