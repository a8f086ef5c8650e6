import type { Language } from '@kangcheng/web-kit/plain'
import { entryOf, isJson, type Json, listAt, objectAt, textAt } from '../../../fhir/resource.ts'
import { conceptText, rangeText } from '../../../fhir/show-value.ts'

/** How a result stands to its reference range. */
export type Standing = 'within' | 'high' | 'low' | 'very-high' | 'very-low' | 'abnormal' | 'unjudged'

/** Codes of v3-ObservationInterpretation. */
const INTERPRETED: Readonly<Record<string, Standing>> = {
  N: 'within',
  H: 'high',
  HU: 'high',
  HH: 'very-high',
  L: 'low',
  LU: 'low',
  LL: 'very-low',
  A: 'abnormal',
  AA: 'abnormal',
  ABN: 'abnormal',
  R: 'abnormal',
}

/** A value, or a component, with all it is judged by. */
export interface Result {
  readonly name: string
  readonly value: number | undefined
  readonly unit: string
  readonly low: number | undefined
  readonly high: number | undefined
  /** The range as it was sent, or in figures. */
  readonly range: string
  readonly standing: Standing
}

/** What an Observation says: its own value, else one result for each component that has a number. */
export function resultsOf(observation: Json, language: Language): Result[] {
  const own = resultOf(observation, language)
  if (own.value !== undefined) return [own]
  const parts = listAt(observation, 'component')
    .filter(isJson)
    .map((part) => resultOf(part, language))
    .filter(({ value }) => value !== undefined)
  return parts.length > 0 ? parts : [own]
}

function resultOf(observed: Json, language: Language): Result {
  const quantity = objectAt(observed, 'valueQuantity')
  const value = typeof quantity?.value === 'number' ? quantity.value : observed.valueInteger
  const unit = textAt(quantity, 'unit') ?? textAt(quantity, 'code') ?? ''
  const ranges = listAt(observed, 'referenceRange').filter(isJson)
  const range = ranges.find((one) => one.low !== undefined || one.high !== undefined) ?? ranges[0]
  const [low, high] = [limitOf(range, 'low', unit), limitOf(range, 'high', unit)]
  const figures = { value: typeof value === 'number' ? value : undefined, low, high }
  return {
    name: conceptText(objectAt(observed, 'code'), language),
    ...figures,
    unit,
    range: range === undefined ? '' : rangeText(range),
    standing: interpreted(observed) ?? (isAsExpected(observed, range) ? 'within' : judged(figures)),
  }
}

/** A limit counts only in the unit of the value: 5.6 mmol/L is nothing to compare mg/dL with. */
function limitOf(range: Json | undefined, side: 'low' | 'high', unit: string): number | undefined {
  const limit = objectAt(range, side)
  const own = textAt(limit, 'unit') ?? textAt(limit, 'code')
  return typeof limit?.value === 'number' && (own === undefined || own === unit) ? limit.value : undefined
}

/** What the laboratory itself said stands above what the range says. */
function interpreted(observed: Json): Standing | undefined {
  for (const concept of listAt(observed, 'interpretation')) {
    for (const coding of listAt(concept, 'coding')) {
      const found = entryOf(INTERPRETED, textAt(coding, 'code') ?? '')
      if (found) return found
    }
  }
  return undefined
}

/** `阴性` where `阴性` is expected. Another word may say the same, so that it is not judged. */
function isAsExpected(observed: Json, range: Json | undefined): boolean {
  const found = textAt(observed, 'valueString') ?? textAt(observed.valueCodeableConcept, 'text')
  return found !== undefined && found.trim() === textAt(range, 'text')?.trim()
}

function judged({ value, low, high }: Pick<Result, 'value' | 'low' | 'high'>): Standing {
  if (value === undefined || (low === undefined && high === undefined)) return 'unjudged'
  if (low !== undefined && value < low) return 'low'
  return high !== undefined && value > high ? 'high' : 'within'
}

/** The first that a reader must see. */
export function worstOf(results: readonly Pick<Result, 'standing'>[]): Standing {
  return ALARM.find((standing) => results.some((result) => result.standing === standing)) ?? 'unjudged'
}
const ALARM: readonly Standing[] = ['very-high', 'very-low', 'high', 'low', 'abnormal', 'within', 'unjudged']
