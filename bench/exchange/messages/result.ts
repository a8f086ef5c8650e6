import { valuesOf } from './panel.ts'

/** What one message says. */
export interface Result {
  /** MSH-10 */
  readonly control: string
  /** Filler order number, by which its report is found. */
  readonly filler: string
  /** Of the patients of its laboratory: 0 … PATIENTS − 1. */
  readonly patient: number
  /** Of the items of the panel, in their order. */
  readonly values: readonly string[]
  readonly status: 'F' | 'C'
}

export const PATIENTS = 20_000
/** Takes neighbours in the order of sending far apart among the patients. */
const STRIDE = 7_919

/** Message number `sequence` of a laboratory: an order of its own. */
export function resultOf(facility: string, sequence: number): Result {
  return {
    control: controlOf(facility, sequence),
    filler: `${facility}R${padded(sequence)}`,
    patient: (sequence * STRIDE) % PATIENTS,
    values: valuesOf(sequence),
    status: 'F',
  }
}

/** Message number `sequence`, the newest of result `series`: its first value is the number of the message. */
export function correctionOf(facility: string, sequence: number, series: number): Result {
  const [, ...others] = valuesOf(series)
  return {
    control: controlOf(facility, sequence),
    filler: `${facility}C${padded(series)}`,
    patient: series,
    values: [String(sequence), ...others],
    status: 'C',
  }
}

export function controlOf(facility: string, sequence: number): string {
  return facility + padded(sequence)
}

function padded(number: number): string {
  return String(number).padStart(8, '0')
}
