import type { MaskField } from '../contract/role.ts'

/** 张三丰 → 张**; Mary Ann → M*** A**. The first sign of each word stays. */
export function maskName(name: string): string {
  return name
    .split(' ')
    .map((word) => keepEnds(word, 1, 0))
    .join(' ')
}

/** An ID card keeps three and four signs (410***********002X), a shorter document two and two, anything under eight none. */
export function maskIdNumber(number: string): string {
  const length = [...number].length
  if (length >= 15) return keepEnds(number, 3, 4)
  return length >= 8 ? keepEnds(number, 2, 2) : keepEnds(number, 0, 0)
}

/** 13812341234 → 138****1234; any other number keeps its last two digits, under six digits none. Signs between stay. */
export function maskPhone(phone: string): string {
  const mobile = /^(\+?86[ -]?)?(1\d{2})[\d*]{4}(\d{4})$/.exec(phone)
  if (mobile) return `${mobile[1] ?? ''}${mobile[2]}****${mobile[3]}`
  // A star counts as the digit it stands for, so that masking twice is masking once.
  const digits = phone.replace(/[^\d*]/g, '').length
  const kept = digits >= 6 ? 2 : 0
  let seen = 0
  return phone.replace(/[\d*]/g, (digit) => (++seen > digits - kept ? digit : '*'))
}

/** wang.fang@example.cn → w********@example.cn: the house stays, of the person the first sign. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 1 ? keepEnds(address, 0, 0) : `${keepEnds(address.slice(0, at), 1, 0)}${address.slice(at)}`
}

const MASKS: Readonly<Record<MaskField, (text: string) => string>> = {
  name: maskName,
  'id-number': maskIdNumber,
  phone: maskPhone,
  email: maskEmail,
}

/**
 * A row with the masked kinds of a decision hidden. `kinds` says what each personal column is;
 * a column it does not name is left as it is.
 */
export function maskRow<Row extends object>(
  row: Row,
  kinds: Readonly<Partial<Record<keyof Row & string, MaskField>>>,
  mask: readonly MaskField[],
): Row {
  const masked = { ...row } as Record<string, unknown>
  for (const [column, kind] of Object.entries(kinds) as [string, MaskField][]) {
    const value = masked[column]
    if (typeof value === 'string' && mask.includes(kind)) masked[column] = MASKS[kind](value)
  }
  return masked as Row
}

/** Counts people's signs, not UTF-16 units: rare characters of names are two units long. */
function keepEnds(text: string, first: number, last: number): string {
  const signs = [...text]
  return signs.map((sign, index) => (index < first || index >= signs.length - last ? sign : '*')).join('')
}
