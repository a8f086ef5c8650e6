import { type SearchParameter, searchParameter } from '../../definitions/search-parameters.ts'
import { typeCode } from '../resource-types.ts'
import { isId } from '../validating/primitives.ts'
import { contactText } from './contact-text.ts'
import { CHINA_OFFSET, dateRange } from './date-range.ts'
import { decimalRange } from './decimal-range.ts'
import { type Failure, failure, isFailure, quoted } from './failure.ts'
import { nearOperand } from './near.ts'
import { plainText } from './plain-text.ts'
import { readReference } from './reference-text.ts'
import type {
  DateOperand,
  Modifier,
  NumberOperand,
  Operand,
  Prefix,
  QuantityOperand,
  ReferenceOperand,
  StringOperand,
  TokenOperand,
} from './search-query.ts'
import { splitEscaped, unescaped } from './split-escaped.ts'

/** What the reading of values needs to know of this installation. */
export interface ValueSetting {
  /** Minutes east of UTC for times without a zone; 480 if not said. */
  readonly offsetMinutes?: number
  /** Now, in milliseconds: `ap` with a date is a tenth of the time since then. Without it, `ap` asks for any overlap. */
  readonly now?: number
  /** Addresses that begin so are our own: `https://…/fhir/R4/`. */
  readonly base?: string
}

/** One alternative of a value, as far as it is known which parameter it is for. `target` is the type of `subject:Patient`. */
export interface ValueFor {
  readonly type: string
  readonly parameter: SearchParameter
  readonly modifier?: Modifier
  readonly target?: string
}

/** @param text with its backslashes */
export function parseOperand(text: string, wanted: ValueFor, setting: ValueSetting): Operand | Failure {
  const { parameter, modifier } = wanted
  const name = quoted(parameter.code)
  if (text === '') return failure('invalid', `The value of ${name} is empty between two commas`)
  switch (parameter.kind) {
    case 'token':
      return tokenWith(modifier, text, parameter)
    case 'string':
      return stringOperand(text, name, modifier === 'exact')
    case 'date':
      return dateOperand(text, name, setting)
    case 'number':
      return numberOperand(text, name)
    case 'quantity':
      return quantityOperand(text, name)
    case 'reference':
      return modifier === 'identifier' ? tokenOperand(text, name) : referenceOperand(text, wanted)
    case 'uri':
      return { kind: 'uri', uri: unescaped(text) }
    case 'composite':
      return compositeOperand(text, wanted, setting)
    // R4 has one alone: `near` of Location.
    case 'special':
      return nearOperand(text, name)
  }
}

function tokenWith(modifier: Modifier | undefined, text: string, parameter: SearchParameter): Operand | Failure {
  const name = quoted(parameter.code)
  if (modifier === 'text') return stringOperand(text, name, false)
  if (modifier === 'in' || modifier === 'not-in') return { kind: 'value-set', url: unescaped(text) }
  if (modifier === 'of-type') {
    const [system = '', code = '', value = '', ...more] = splitEscaped(text, '|').map(unescaped)
    if (code === '' || value === '' || more.length > 0)
      return failure('value', `${name}:of-type needs a value like system|code|value`)
    return { kind: 'typed-identifier', system, code, value }
  }
  const token = tokenOperand(text, name)
  if (isFailure(token)) return token
  if (parameter.holds.every((type) => type === 'ContactPoint') && token.code !== undefined)
    return { ...token, code: contactText(token.code) }
  if (token.code === undefined && !parameter.comparesSystem)
    return failure('value', `${name} has codes whose system is not compared: say a code`)
  return token
}

function tokenOperand(text: string, name: string): TokenOperand | Failure {
  const [first = '', second] = splitEscaped(text, '|', 2).map(unescaped)
  if (second === undefined) return { kind: 'token', code: first }
  if (first === '' && second === '') return failure('value', `${name} needs a code or a system beside |`)
  return second === '' ? { kind: 'token', system: first } : { kind: 'token', system: first, code: second }
}

function stringOperand(text: string, name: string, exact: boolean): StringOperand | Failure {
  const written = unescaped(text)
  const plain = plainText(written)
  if (plain === '' && !exact) return failure('value', `The value of ${name} has neither a letter nor a digit`)
  return { kind: 'string', text: written, plain }
}

const PREFIXES: ReadonlySet<string> = new Set<Prefix>(['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'])

function withPrefix(text: string): { prefix: Prefix; rest: string } {
  const start = text.slice(0, 2)
  return PREFIXES.has(start) ? { prefix: start as Prefix, rest: text.slice(2) } : { prefix: 'eq', rest: text }
}

export function dateOperand(text: string, name: string, setting: ValueSetting): DateOperand | Failure {
  const { prefix, rest } = withPrefix(text)
  const range = dateRange(rest, setting.offsetMinutes ?? CHINA_OFFSET)
  if (range === undefined)
    return failure(
      'value',
      `The value of ${name} is no date: write 2024, 2024-05, 2024-05-31 or 2024-05-31T08:00:00+08:00`,
    )
  const { now } = setting
  if (prefix !== 'ap' || now === undefined) return { kind: 'date', prefix, ...range }
  const middle = (range.low + range.high) / 2
  const about = Math.round(Math.abs(now - middle) / 10)
  return { kind: 'date', prefix, low: range.low - about, high: range.high + about }
}

function numberOperand(text: string, name: string): NumberOperand | Failure {
  const { prefix, rest } = withPrefix(text)
  const range = decimalRange(rest)
  return range === undefined
    ? failure('value', `The value of ${name} is no number`)
    : { kind: 'number', prefix, ...range }
}

function quantityOperand(text: string, name: string): QuantityOperand | Failure {
  const [number = '', system, code, more] = splitEscaped(text, '|').map(unescaped)
  if (more !== undefined || (system !== undefined && code === undefined))
    return failure('value', `The value of ${name} needs the form number, number|system|code or number||code`)
  const read = numberOperand(number, name)
  if (read.kind === 'failure') return read
  const { prefix, value, low, high } = read
  return {
    kind: 'quantity',
    prefix,
    value,
    low,
    high,
    ...(system === undefined || system === '' ? {} : { system }),
    ...(code === undefined || code === '' ? {} : { code }),
  }
}

function referenceOperand(text: string, { parameter, target }: ValueFor): ReferenceOperand | Failure {
  const name = quoted(parameter.code)
  const written = unescaped(text)
  const read = readReference(written)
  if (read === undefined) {
    if (isId(written)) {
      const type =
        target ?? (parameter.targets !== 'any' && parameter.targets.length === 1 ? parameter.targets[0] : undefined)
      return { kind: 'reference', id: written, ...(type === undefined ? {} : { type }) }
    }
    const type = written.split('/', 1)[0] ?? ''
    return /^[A-Z][A-Za-z]+$/.test(type) && typeCode(type) === undefined
      ? failure('value', `The value of ${name} names ${quoted(type)}, which is no resource type`)
      : failure('value', `The value of ${name} is no reference: write an id, Patient/id or an absolute address`)
  }
  if (target !== undefined && !('type' in read && read.type === target))
    return failure('value', `The value of ${name}:${target} is no id of a ${target}`)
  return { kind: 'reference', ...read }
}

function compositeOperand(text: string, wanted: ValueFor, setting: ValueSetting): Operand | Failure {
  const { parameter, type } = wanted
  const name = quoted(parameter.code)
  const texts = splitEscaped(text, '$')
  if (texts.length !== parameter.components.length)
    return failure(
      'value',
      `${name} needs ${parameter.components.length} values with $ between: ${parameter.components.join('$')}`,
    )
  const parts: Operand[] = []
  for (const [at, code] of parameter.components.entries()) {
    const component = searchParameter(type, code)
    if (component === undefined) return failure('not-supported', `${name} is not supported`)
    const part = parseOperand(texts[at] ?? '', { type, parameter: component }, setting)
    if (part.kind === 'failure') return part
    parts.push(part)
  }
  return { kind: 'composite', parts }
}
