/** The day of a moment where the city is, as `YYYY-MM-DD`. */
export function cityDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment)
}
