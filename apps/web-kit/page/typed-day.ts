/** A day as people type it (2024-12-31, 2024/1/5, 20241231, 2024年1月5日) as `YYYY-MM-DD`; undefined when it is none of the calendar. */
export function readTypedDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain)
  if (!match) return undefined
  const [, year = '', month = '', day = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}
