import type { ShownValue } from '../../contract/recognition.ts'
import type { Concept, Measured, Quantity, Range, ResultElements } from './result-elements.ts'

/** The values of an Observation, its own before those of its components; what has no value is not shown. */
export function showValues(observation: ResultElements): ShownValue[] {
  const { component = [] } = observation
  const parts = [observation as ResultElements & Measured, ...component]
  return parts.flatMap((part) => {
    const value = sayValue(part)
    if (value === '') return []
    const range = sayRange(part.referenceRange?.[0])
    const shown = { name: sayConcept(part.code), value, flags: flagsOf(part.interpretation) }
    return [range === '' ? shown : { ...shown, range }]
  })
}

/** Codes of v3-ObservationInterpretation: H, LL, A … */
export function flagsOf(interpretation: readonly Concept[] = []): string[] {
  return interpretation.flatMap(({ coding = [] }) => coding.flatMap(({ code }) => code ?? []))
}

function sayConcept(concept: Concept | undefined): string {
  const [first] = concept?.coding ?? []
  return concept?.text ?? first?.display ?? first?.code ?? ''
}

function sayValue(part: Measured): string {
  if (part.valueQuantity) return sayQuantity(part.valueQuantity)
  if (part.valueCodeableConcept) return sayConcept(part.valueCodeableConcept)
  if (part.valueRange) return sayRange(part.valueRange)
  if (part.valueRatio) return [part.valueRatio.numerator, part.valueRatio.denominator].map(sayQuantity).join(' : ')
  const plain = part.valueString ?? part.valueInteger ?? part.valueBoolean ?? part.valueDateTime ?? part.valueTime
  return plain === undefined ? '' : String(plain)
}

function sayQuantity({ comparator = '', value, unit = '' }: Quantity = {}): string {
  return value === undefined ? '' : `${comparator}${value}${unit === '' ? '' : ` ${unit}`}`
}

function sayRange({ text, low, high }: Range = {}): string {
  if (text !== undefined) return text
  if (low && high) return `${low.value ?? ''}–${sayQuantity(high)}`
  if (low) return `≥${sayQuantity(low)}`
  return high ? `≤${sayQuantity(high)}` : ''
}
