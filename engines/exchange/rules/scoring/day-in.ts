/** The day of a moment where the zone is `zone` (`+08:00`), as YYYY-MM-DD. */
export function dayIn(milliseconds: number, zone: string): string {
  return textIn(milliseconds, zone).slice(0, 10)
}

/** The minute of a moment there, as HH:MM. */
export function minuteIn(milliseconds: number, zone: string): string {
  return textIn(milliseconds, zone).slice(11, 16)
}

function textIn(milliseconds: number, zone: string): string {
  return new Date(milliseconds + offsetOf(zone)).toISOString()
}

/** Milliseconds by which clocks are ahead there. */
export function offsetOf(zone: string): number {
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60_000
}
