import { isCalculated, isOfCause } from '@kangcheng/methods'
import type { IcdRange } from '../../../contract/vital-events.ts'

const NOWHERE: readonly IcdRange[] = []

/** Whether a text begins as an ICD-10 code does: `I21.9`, `I219`, `I21.900x001`. */
export function isIcd(code: string): boolean {
  return isCalculated(isOfCause(code, { zh: '', en: '', ranges: NOWHERE }))
}

/** Whether a code lies in one of some ranges; what is no code lies in none. */
export function isIn(code: string | undefined, ranges: readonly IcdRange[]): boolean {
  return code !== undefined && isOfCause(code, { zh: '', en: '', ranges }) === true
}
