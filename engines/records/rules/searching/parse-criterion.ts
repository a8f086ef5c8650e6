import { type SearchKind, type SearchParameter, searchParameter } from '../../definitions/search-parameters.ts'
import { typeCode } from '../resource-types.ts'
import { type Failure, failure, ignorable, isFailure, quoted } from './failure.ts'
import { MOST_ALTERNATIVES, parseIds, parseLastUpdated, parseWords, tooManyAlternatives } from './parse-of-all.ts'
import { parseOperand, type ValueSetting } from './parse-operand.ts'
import { readReference } from './reference-text.ts'
import type { Criterion, Modifier, Operand } from './search-query.ts'
import { splitEscaped, unescaped } from './split-escaped.ts'

/** How far `a.b.c` and `_has` go. */
const MOST_LINKS = 4

export interface Reading {
  readonly setting: ValueSetting
  /** How many criteria may still be read: a chain tries each type that it can lead to. */
  left: number
}

/** What FHIR allows with which kind, beside `:missing`, and `:Patient` with references. */
const MODIFIERS: Readonly<Record<SearchKind, readonly Modifier[]>> = {
  string: ['exact', 'contains'],
  token: ['text', 'not', 'above', 'below', 'in', 'not-in', 'of-type'],
  reference: ['identifier'],
  uri: ['above', 'below'],
  date: [],
  number: [],
  quantity: [],
  composite: [],
  special: [],
}

/** Refused whoever asks: to go on without them would find what was not asked for. */
const REFUSED = new Set(['_filter', '_query'])

/**
 * Reads one condition of a search.
 * @param types those that are searched; the parameter must be known to all, with one meaning. `Resource` alone: any type
 * @param key of the address: `subject:Patient.name:exact`, `_has:Observation:patient:code`
 */
export function parseCriterion(
  types: readonly string[],
  key: string,
  value: string,
  reading: Reading,
  links = 0,
): Criterion | Failure {
  if (links > MOST_LINKS) return failure('too-costly', `${quoted(key)} follows more than ${MOST_LINKS} references`)
  if (reading.left-- <= 0) return failure('too-costly', 'The search has too many conditions')
  if (key.startsWith('_has:')) return parseHas(types, key, value, reading, links)
  const dot = key.indexOf('.')
  if (dot >= 0) return parseChain(types, key.slice(0, dot), key.slice(dot + 1), value, reading, links)
  const [code, modifier] = atColon(key)
  if (REFUSED.has(code)) return failure('not-supported', `${code} is not supported`)
  if (value === '') return ignorable('invalid', `${quoted(key)} has no value`)
  switch (code) {
    case '_id':
      return parseIds(modifier, value)
    case '_lastUpdated':
      return parseLastUpdated(modifier, value, reading.setting)
    case '_text':
    case '_content':
      return parseWords(code, modifier, value)
    case '_list':
      return parseList(types, modifier, value, reading, links)
  }
  const parameter = parameterOf(types, code)
  if (isFailure(parameter)) return parameter
  if (modifier === 'missing') {
    if (value !== 'true' && value !== 'false') return failure('value', `${quoted(key)} is true or false`)
    return { kind: 'missing', parameter, missing: value === 'true' }
  }
  return parseParam(types[0] ?? '', parameter, modifier, value, reading.setting)
}

function atColon(key: string): readonly [string, string | undefined] {
  const colon = key.indexOf(':')
  return colon < 0 ? [key, undefined] : [key.slice(0, colon), key.slice(colon + 1)]
}

function parameterOf(types: readonly string[], code: string): SearchParameter | Failure {
  const [first, ...others] = types.map((type) => searchParameter(type, code))
  if (first === undefined || others.some((other) => other === undefined)) {
    const where = types.length === 1 && types[0] !== 'Resource' ? `of ${types[0]}` : 'that all types searched have'
    return ignorable('not-supported', `${quoted(code)} is no search parameter ${where}`)
  }
  if (others.some((other) => other?.kind !== first.kind))
    return failure('not-supported', `${quoted(code)} means different things in the types searched`)
  return first
}

function parseParam(
  type: string,
  parameter: SearchParameter,
  written: string | undefined,
  value: string,
  setting: ValueSetting,
): Criterion | Failure {
  const isTarget = parameter.kind === 'reference' && written !== undefined && typeCode(written) !== undefined
  const modifier = MODIFIERS[parameter.kind].find((one) => one === written)
  const name = quoted(parameter.code)
  if (isTarget && parameter.targets !== 'any' && !parameter.targets.includes(written))
    return failure('value', `${name} never refers to a ${written}`)
  if (written !== undefined && !isTarget && modifier === undefined)
    return failure('not-supported', `${name} is a ${parameter.kind} and takes no ${quoted(`:${written}`)}`)
  if (modifier === 'of-type' && !parameter.holds.includes('Identifier'))
    return failure('not-supported', `${name} is no identifier and takes no ':of-type'`)
  const texts = splitEscaped(value, ',', MOST_ALTERNATIVES + 1)
  if (texts.length > MOST_ALTERNATIVES) return tooManyAlternatives(parameter.code)
  const isReference = parameter.kind === 'reference' && modifier === undefined
  const alternatives: Operand[] = []
  const wanted = {
    type,
    parameter,
    ...(modifier === undefined ? {} : { modifier }),
    ...(isTarget ? { target: written } : {}),
  }
  for (const text of isReference ? withoutBase(texts, isTarget, setting) : texts) {
    const operand = parseOperand(text, wanted, setting)
    if (operand.kind === 'failure') return operand
    alternatives.push(operand)
  }
  return { kind: 'param', parameter, alternatives, ...(modifier === undefined ? {} : { modifier }) }
}

/** What is here may have been referred to by its full address or without our base; of a type it is asked without. */
function withoutBase(texts: readonly string[], isTarget: boolean, { base }: ValueSetting): readonly string[] {
  if (base === undefined) return texts
  return texts.flatMap((text) => {
    if (!text.startsWith(base)) return text
    const own = text.slice(base.length)
    // A canonical address with its version is none of ours, though it begins so.
    if (readReference(unescaped(own)) === undefined) return text
    return isTarget ? own : [own, text]
  })
}

/** `_list=42` is `_has:List:item:_id=42`. The lists that a server would make up, such as `$current-allergies`, are not there. */
function parseList(
  types: readonly string[],
  modifier: string | undefined,
  value: string,
  reading: Reading,
  links: number,
): Criterion | Failure {
  if (modifier !== undefined) return failure('not-supported', `'_list' takes no ${quoted(`:${modifier}`)}`)
  if (value.startsWith('$')) return failure('not-supported', "'_list' with a functional list is not supported")
  return parseHas(types, '_has:List:item:_id', value, reading, links)
}

function parseChain(
  types: readonly string[],
  head: string,
  rest: string,
  value: string,
  reading: Reading,
  links: number,
): Criterion | Failure {
  const [code, target] = atColon(head)
  const parameter = parameterOf(types, code)
  if (isFailure(parameter)) return parameter
  if (parameter.kind !== 'reference')
    return failure('invalid', `${quoted(code)} is no reference, so ${quoted(`.${rest}`)} cannot follow`)
  if (target !== undefined && typeCode(target) === undefined)
    return failure('value', `${quoted(target)} is no resource type`)
  if (target !== undefined && parameter.targets !== 'any' && !parameter.targets.includes(target))
    return failure('value', `${quoted(code)} never refers to a ${target}`)
  const candidates = target === undefined ? parameter.targets : [target]
  if (candidates === 'any')
    return failure(
      'invalid',
      `${quoted(code)} may refer to any type: say which, as in ${quoted(`${code}:Patient.${rest}`)}`,
    )
  const targets: { readonly type: string; readonly criterion: Criterion }[] = []
  let reason: Failure | undefined
  for (const type of candidates) {
    const criterion = parseCriterion([type], rest, value, reading, links + 1)
    if (criterion.kind !== 'failure') targets.push({ type, criterion })
    else if (reason === undefined || (reason.mayBeIgnored && !criterion.mayBeIgnored)) reason = criterion
  }
  if (targets.length > 0) return { kind: 'chain', parameter, targets }
  return reason ?? failure('not-supported', `${quoted(code)} leads to nothing`)
}

function parseHas(
  types: readonly string[],
  key: string,
  value: string,
  reading: Reading,
  links: number,
): Criterion | Failure {
  const [, type = '', code = '', ...rest] = key.split(':')
  if (rest.length === 0) return failure('invalid', `${quoted(key)} needs the form _has:Type:reference:parameter`)
  if (typeCode(type) === undefined) return failure('value', `${quoted(type)} is no resource type`)
  const parameter = searchParameter(type, code)
  if (parameter === undefined) return ignorable('not-supported', `${quoted(code)} is no search parameter of ${type}`)
  if (parameter.kind !== 'reference') return failure('invalid', `${quoted(code)} of ${type} is no reference`)
  const { targets } = parameter
  const strange = types.find((one) => one !== 'Resource' && targets !== 'any' && !targets.includes(one))
  if (strange !== undefined) return failure('invalid', `${quoted(code)} of ${type} never refers to a ${strange}`)
  const criterion = parseCriterion([type], rest.join(':'), value, reading, links + 1)
  return criterion.kind === 'failure' ? criterion : { kind: 'has', type, parameter, criterion }
}
