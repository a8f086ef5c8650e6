/** The day of a moment where the zone is `zone` (`+08:00`), as YYYY-MM-DD. */
export function dayIn(milliseconds: number, zone: string): string {
  const sign = zone.startsWith('-') ? -1 : 1
  const minutes = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)))
  return new Date(milliseconds + minutes * 60_000).toISOString().slice(0, 10)
}
