import type { ExtractRule } from '@kangcheng/exchange/contract'

/** A rule of a name with what is usual for it. */
export function usualRule(column: string, rule: ExtractRule['rule'], today: string): ExtractRule {
  switch (rule) {
    case 'age-band':
      return { column, rule, on: today, width: 5, top: 90 }
    case 'region-level':
      return { column, rule, level: 'county' }
    case 'interval':
      return { column, rule, width: 10 }
    default:
      return { column, rule }
  }
}
