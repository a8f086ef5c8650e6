import { type Panel, valuesOf } from './panel.ts'

/** What one message says. */
export interface Result {
  /** MSH-10 */
  readonly control: string
  /** Filler order number, by which its report is found. */
  readonly filler: string
  /** Of the patients of its laboratory: 0 … PATIENTS − 1. */
  readonly patient: number
  readonly panel: Panel
  /** Of the items of the panel, in their order. */
  readonly values: readonly string[]
  readonly status: 'F' | 'C'
}

/** Of one laboratory's hospital on such a day. */
export const PATIENTS = 1_000
/** Takes neighbours in the order of sending far apart among the patients. */
const STRIDE = 7_919

/** What a hospital calls the message by which it registers a patient. */
export function registrationControl(facility: string, patient: number): string {
  return `${facility}A${padded(patient)}`
}

/** Message number `sequence` of a laboratory: an order of its own. */
export function resultOf(facility: string, panel: Panel, sequence: number): Result {
  return {
    control: controlOf(facility, sequence),
    filler: `${facility}R${padded(sequence)}`,
    patient: (sequence * STRIDE) % PATIENTS,
    panel,
    values: valuesOf(panel, sequence),
    status: 'F',
  }
}

/** Message number `sequence`, the newest of result `series`: its first value is the number of the message. */
export function correctionOf(facility: string, panel: Panel, sequence: number, series: number): Result {
  const [, ...others] = valuesOf(panel, series)
  return {
    control: controlOf(facility, sequence),
    filler: `${facility}C${padded(series)}`,
    patient: series,
    panel,
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
