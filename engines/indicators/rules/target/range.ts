import { takeBounds } from './figure-phrase.ts'
import { takeNumber } from './number-text.ts'
import { type Quantity, takeQuantity } from './quantity-text.ts'
import type { TargetRule } from './target-rule.ts'

const BETWEEN = /^(?:-|~|到|至)/
const WITHIN = /^(?:处于|介于|在|控制)?(?:在)?(?=\d)/
const AFTER = /^(?:之间|以内|范围内|的范围|区间)?$/

/** Between two numbers, both included: 10—15%, 45分贝至55分贝, 控制在3.5～4.0之间. */
export const readRange: TargetRule<'range'> = (phrase) => {
  const before = takeBounds(phrase.replace(WITHIN, ''))
  const { comparator, weak } = before?.bound ?? {}
  if (!before || (comparator && !weak)) return undefined
  const low: Omit<Quantity, 'bare'> | undefined = takeQuantity(before.rest) ?? takeNumber(before.rest)
  const between = low && (BETWEEN.exec(low.rest)?.[0] ?? /^[和与](?=.*之间$)/.exec(low.rest)?.[0])
  const high = low && between && takeQuantity(low.rest.slice(between.length))
  if (!low || !high || !AFTER.test(high.rest) || high.value <= low.value) return undefined
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return undefined
  const unit = high.unit ?? low.unit
  if (unit === '年' || isSpanOfYears(low.value, high.value, unit)) return undefined
  return { kind: 'range', value: { low: low.value, high: high.value }, ...(unit !== undefined && { unit }) }
}

/** 2021—2025 is the plan's own period, not a figure to keep. */
function isSpanOfYears(low: number, high: number, unit: string | undefined): boolean {
  return unit === undefined && [low, high].every((year) => Number.isInteger(year) && year >= 1949 && year <= 2100)
}
