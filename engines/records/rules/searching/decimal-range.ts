/** A number somebody searches by, and what it stands for by the digits written: 5.4 is from 5.35 up to below 5.45. */
export interface DecimalRange {
  readonly value: number
  /** Belongs to the range. */
  readonly low: number
  /** Does not. */
  readonly high: number
}

const DECIMAL = /^([+-]?)(\d{1,20})(?:\.(\d{1,20}))?(?:[eE]([+-]?\d{1,3}))?$/

/**
 * Half a unit of the last digit written lies on each side (FHIR: 100 is 99.5 to 100.5, 5.40e-3 is 0.005395 to 0.005405).
 * So 1e2 is 50 to 150; the 95 to 105 that the specification gives there goes by no rule. Undefined for what is no decimal.
 */
export function decimalRange(text: string): DecimalRange | undefined {
  const [, sign, whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? []
  if (sign === undefined) return undefined
  // In whole numbers of a tenth of the last digit: 5.35 must come out as the very number 5.35.
  const tenths = BigInt(whole + fraction) * (sign === '-' ? -10n : 10n)
  const power = `e${Number(exponent) - fraction.length - 1}`
  const value = Number(text)
  const low = Number(`${tenths - 5n}${power}`)
  const high = Number(`${tenths + 5n}${power}`)
  return Number.isFinite(value) && Number.isFinite(low) && Number.isFinite(high) ? { value, low, high } : undefined
}
