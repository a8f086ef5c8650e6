import type { DateOperand, NumberOperand, Prefix } from './search-query.ts'

/** Whether a value from `low` to `high`, both inclusive, fits a date asked for. */
export function dateFits({ prefix, low: from, high: to }: DateOperand, low: number, high: number): boolean {
  switch (prefix) {
    case 'eq':
      return low >= from && high <= to
    case 'ne':
      return low < from || high > to
    case 'gt':
      return high > to
    case 'lt':
      return low < from
    // FHIR asks that one lies within the other or beyond. A stay from December to January is also one of `ge` January:
    // with `le` this finds all that touches a month.
    case 'ge':
      return high >= from
    case 'le':
      return low <= to
    case 'sa':
      return low > to
    case 'eb':
      return high < from
    case 'ap':
      return low <= to && high >= from
  }
}

type Asked = Pick<NumberOperand, 'value' | 'low' | 'high'> & { readonly prefix: Prefix }

/**
 * Whether a value from `low` to `high`, one number or a range, fits a number asked for. Only eq and ne go by the digits
 * written; the others take the number as exact, and `ap` a tenth of it on each side.
 */
export function numberFits({ prefix, value, low: from, high: below }: Asked, low: number, high: number): boolean {
  const tenth = Math.abs(value) / 10
  // With 17 digits the range is narrower than what a double can tell apart.
  const isSame = (low >= from && high < below) || (low === value && high === value)
  switch (prefix) {
    case 'eq':
      return isSame
    case 'ne':
      return !isSame
    case 'gt':
      return high > value
    case 'lt':
      return low < value
    case 'ge':
      return high >= value
    case 'le':
      return low <= value
    case 'sa':
      return low > value
    case 'eb':
      return high < value
    case 'ap':
      return low <= value + tenth && high >= value - tenth
  }
}
