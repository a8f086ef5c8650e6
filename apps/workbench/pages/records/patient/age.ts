/** Whole years, and months below two years, between two days `YYYY-MM-DD`; undefined where a day is not known that exactly. */
export function ageBetween(birth: string, day: string): { years: number; months: number } | undefined {
  const [born, now] = [partsOf(birth), partsOf(day)]
  if (!born || !now) return undefined
  const months = (now.year - born.year) * 12 + now.month - born.month - (now.day < born.day ? 1 : 0)
  return months < 0 ? undefined : { years: Math.floor(months / 12), months }
}

function partsOf(date: string): { year: number; month: number; day: number } | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) }
}
