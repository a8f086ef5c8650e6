import { isObject } from '../resource.ts'
import { numberFits } from './compare-range.ts'
import type { NumberOperand, QuantityOperand } from './search-query.ts'
import { inUnit } from './units.ts'

const UCUM = 'http://unitsofmeasure.org'
const CURRENCY = 'urn:iso:std:iso:4217'

/** A measured value: both ends belong to it, and an open end is infinite. */
interface Amount {
  readonly low: number
  readonly high: number
  readonly system: string
  readonly code: string
  /** As people read it. */
  readonly unit: string
}

export function numberElementFits(operand: NumberOperand, element: unknown): boolean {
  if (typeof element === 'number') return numberFits(operand, element, element)
  const amount = amountOf(element)
  return amount !== undefined && numberFits(operand, amount.low, amount.high)
}

/** With a system: that system and code, or, in UCUM, another unit of the same dimension. Else `code` is the code or the unit. */
export function quantityFits(operand: QuantityOperand, element: unknown): boolean {
  const amount = amountOf(element)
  if (amount === undefined) return false
  const { system, code } = operand
  if (system !== undefined && amount.system !== system) return false
  if (code === undefined || code === amount.code || (system === undefined && code === amount.unit))
    return numberFits(operand, amount.low, amount.high)
  if (system !== UCUM) return false
  const low = inUnit(amount.low, amount.code, code)
  const high = inUnit(amount.high, amount.code, code)
  return low !== undefined && high !== undefined && numberFits(operand, low, high)
}

/** The number alone; of a range its start, or its end where it has none. Undefined where there is no number. */
export function amountToSortBy(element: unknown): number | undefined {
  const amount = typeof element === 'number' ? element : amountOf(element)
  if (amount === undefined || typeof amount === 'number') return amount
  return Number.isFinite(amount.low) ? amount.low : amount.high
}

/** Of a Quantity and what is made like it, a Money, or a Range; a SampledData has none. */
function amountOf(element: unknown): Amount | undefined {
  if (!isObject(element)) return undefined
  const { value, currency } = element
  if (typeof value !== 'number') return rangeOf(element)
  if (typeof currency === 'string') return { low: value, high: value, system: CURRENCY, code: currency, unit: currency }
  const below = element.comparator === '<' || element.comparator === '<='
  const above = element.comparator === '>' || element.comparator === '>='
  return {
    low: below ? Number.NEGATIVE_INFINITY : value,
    high: above ? Number.POSITIVE_INFINITY : value,
    ...unitOf(element),
  }
}

function rangeOf({ low, high }: Record<string, unknown>): Amount | undefined {
  const from = isObject(low) && typeof low.value === 'number' ? low.value : undefined
  const to = isObject(high) && typeof high.value === 'number' ? high.value : undefined
  if (from === undefined && to === undefined) return undefined
  return {
    low: from ?? Number.NEGATIVE_INFINITY,
    high: to ?? Number.POSITIVE_INFINITY,
    ...unitOf(from === undefined ? high : low),
  }
}

function unitOf(quantity: unknown): { system: string; code: string; unit: string } {
  const { system, code, unit } = isObject(quantity) ? quantity : {}
  const word = (value: unknown) => (typeof value === 'string' ? value : '')
  return { system: word(system), code: word(code), unit: word(unit) }
}
