import type { Language } from '../language/language.ts'

/** A period code (`2024`, `2024-Q1`, `2024-03`, `2024-H1`, `2021/2025`) as a person reads it; other codes stay as they are. */
export function formatPeriod(code: string, language: Language): string {
  const [, year = '', part = ''] = /^(\d{4})(?:[-/](.+))?$/.exec(code) ?? []
  if (year === '') return code
  const zh = language === 'zh'
  if (part === '') return zh ? `${year}年` : year
  if (/^Q[1-4]$/.test(part)) return zh ? `${year}年第${part.slice(1)}季度` : `${part} ${year}`
  if (part === 'H1' || part === 'H2') return zh ? `${year}年${part === 'H1' ? '上' : '下'}半年` : `${part} ${year}`
  if (/^\d{2}$/.test(part)) return zh ? `${year}年${Number(part)}月` : `${year}-${part}`
  if (/^\d{4}$/.test(part)) return zh ? `${year}—${part}年` : `${year}–${part}`
  return code
}

/** Where a period stands on an axis of years: a year at its own number, parts of a year around it. */
export function axisPosition(code: string): number | undefined {
  const [, year, part] = /^(\d{4})(?:-(Q[1-4]|H[12]|\d{2}))?$/.exec(code) ?? []
  if (year === undefined) return undefined
  if (part === undefined) return Number(year)
  const [kind, number] = part.startsWith('Q') || part.startsWith('H') ? [part[0], Number(part[1])] : ['M', Number(part)]
  const steps = kind === 'Q' ? 4 : kind === 'H' ? 2 : 12
  return Number(year) + (number - 0.5) / steps - 0.5
}

/** A day in words: 2024年12月31日, 31 Dec 2024. Text that is no day stays as it is. */
export function formatDay(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  if (year === undefined) return day
  if (language === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment in the city's time zone, to the second, for logs. */
export function formatMoment(moment: string, language: Language): string {
  const time = Date.parse(moment)
  if (Number.isNaN(time)) return moment
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(time)
}
