import type { Language } from '@kangcheng/kernel'

const QUARTERS = ['一', '二', '三', '四']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A period as people say it: 2024年一季度, Q1 2024. A code of no known form is shown as it is. */
export function periodText(code: string, language: Language): string {
  const [, year = '', kind = '', part = '', day = ''] = /^(\d{4})(?:-([QHW]?)(\d{1,2})(?:-(\d{2}))?)?$/.exec(code) ?? []
  if (year === '') return code.replace('/', '–') + (language === 'zh' && code.includes('/') ? '年' : '')
  const number = Number(part)
  if (part === '') return language === 'zh' ? `${year}年` : year
  if (language === 'zh') {
    if (kind === 'Q') return `${year}年${QUARTERS[number - 1]}季度`
    if (kind === 'H') return `${year}年${number === 1 ? '上' : '下'}半年`
    if (kind === 'W') return `${year}年第${number}周`
    return `${year}年${number}月${day === '' ? '' : `${Number(day)}日`}`
  }
  if (kind === 'Q') return `Q${number} ${year}`
  if (kind === 'H') return `the ${number === 1 ? 'first' : 'second'} half of ${year}`
  if (kind === 'W') return `week ${number} of ${year}`
  return `${day === '' ? '' : `${Number(day)} `}${MONTHS[number - 1]} ${year}`
}
