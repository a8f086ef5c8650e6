import { ok, type Result, readDay, readPeriod, refuse } from '@kangcheng/kernel'
import { crudeRate, isCalculated, wilson } from '@kangcheng/methods'
import type { IndicatorDefinition, IndicatorValue, ValueStatement } from '../contract/index.ts'
import { canonicalText } from './canonical-text.ts'

export type StatementRefusal =
  | 'value.not-one-measure'
  | 'value.period-unreadable'
  | 'value.not-a-number'
  | 'value.out-of-range'
  | 'value.wrong-measure'

const MEASURES = ['value', 'parts', 'level', 'attained', 'absence'] as const
const MEASURE_OF_DEFINITION = { number: 'value', parts: 'parts', level: 'level', milestone: 'attained' } as const

/**
 * Completes and checks a statement against its definition: the value is worked out from numerator and denominator
 * where only those are given, and the 95 % limits by the definition's method.
 */
export function completeStatement(
  statement: ValueStatement,
  definition: IndicatorDefinition,
): Result<ValueStatement, StatementRefusal> {
  if (!readPeriod(statement.period)) return refuse('value.period-unreadable', { period: statement.period })
  if (!readDay(statement.availableOn)) return refuse('value.period-unreadable', { period: statement.availableOn })
  const complete = withLimits(withValue(statement, definition), definition)
  // After the working out: two finite numbers may have an infinite quotient.
  const wrong = numbersOf(complete).find((number) => !Number.isFinite(number))
  if (wrong !== undefined) return refuse('value.not-a-number', { seen: String(wrong) })
  const stated = MEASURES.filter((measure) => complete[measure] !== undefined)
  if (stated.length !== 1) return refuse('value.not-one-measure', { stated: stated.join(', ') })
  const wanted = MEASURE_OF_DEFINITION[definition.measure]
  if (stated[0] !== 'absence' && stated[0] !== wanted) {
    return refuse('value.wrong-measure', { indicator: definition.code, wanted, stated: String(stated[0]) })
  }
  if (isShare(definition) && exceeds(complete)) {
    return refuse('value.out-of-range', { indicator: definition.code, value: complete.value ?? null })
  }
  return ok(complete)
}

/** Whether a kept value states exactly this, whatever the order of its parts. */
export function isSameStatement(kept: ValueStatement, statement: ValueStatement): boolean {
  const { revision: _revision, recordedAt: _recordedAt, ...stated } = kept as Partial<IndicatorValue>
  return canonicalText(stated) === canonicalText(statement)
}

/** A figure outside the plausible range is questioned, never refused: the person may be right. */
export function isImplausible(statement: ValueStatement, definition: IndicatorDefinition): boolean {
  const { value } = statement
  if (value === undefined || !definition.plausible) return false
  return value < definition.plausible.low || value > definition.plausible.high
}

function withValue(statement: ValueStatement, definition: IndicatorDefinition): ValueStatement {
  const { numerator, denominator } = statement
  if (statement.value !== undefined || numerator === undefined || denominator === undefined) return statement
  if (statement.absence !== undefined) return statement
  return { ...statement, value: (numerator / denominator) * (definition.factor ?? 1) }
}

function withLimits(statement: ValueStatement, definition: IndicatorDefinition): ValueStatement {
  const { numerator, denominator, lower, upper, value } = statement
  if (numerator === undefined || denominator === undefined || value === undefined) return statement
  if (lower !== undefined || upper !== undefined || definition.interval === 'none') return statement
  const factor = definition.factor ?? 1
  const limits =
    definition.interval === 'wilson' ? wilson(numerator, denominator) : crudeRate(numerator, denominator, 1)
  // Counts that no limits stand around, such as more events than persons, are judged by what follows.
  if (!isCalculated(limits)) return statement
  return { ...statement, lower: limits.lower * factor, upper: limits.upper * factor }
}

/** Shares counted as people out of people cannot pass the whole; a ratio such as beds per thousand can. */
function isShare(definition: IndicatorDefinition): boolean {
  return definition.interval === 'wilson'
}

function exceeds(statement: ValueStatement): boolean {
  const { numerator, denominator } = statement
  return numerator !== undefined && denominator !== undefined && numerator > denominator
}

function numbersOf(statement: ValueStatement): number[] {
  const { value, numerator, denominator, lower, upper, parts } = statement
  return [value, numerator, denominator, lower, upper, ...(parts ?? [])].filter((number) => number !== undefined)
}
