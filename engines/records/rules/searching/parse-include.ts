import { searchParameter } from '../../definitions/search-parameters.ts'
import { typeCode } from '../resource-types.ts'
import { type Failure, failure, ignorable, quoted } from './failure.ts'
import type { Include } from './search-query.ts'

const MOST_INCLUDES = 50

/** `*`, `Type:*`, `Type:reference`, `Type:reference:Target`; `:recurse` is an old name of `:iterate`. */
export function parseInclude(
  name: '_include' | '_revinclude',
  modifier: string | undefined,
  value: string,
  searched: readonly string[],
  into: Include[],
): Failure | undefined {
  if (modifier !== undefined && modifier !== 'iterate' && modifier !== 'recurse')
    return failure('not-supported', `${name} takes no ${quoted(`:${modifier}`)}`)
  if (into.length === MOST_INCLUDES) return failure('too-costly', `More than ${MOST_INCLUDES} times ${name}`)
  const iterate = modifier !== undefined
  const [type = '', code, target, more] = value.split(':', 4)
  if (type === '*' && code === undefined) {
    into.push({ type: '*', iterate })
    return undefined
  }
  if (typeCode(type) === undefined) return failure('value', `${name}: ${quoted(type)} is no resource type`)
  if (code === undefined || more !== undefined)
    return failure('value', `${name} needs the form Type:reference or Type:reference:Target`)
  if (target !== undefined && typeCode(target) === undefined)
    return failure('value', `${name}: ${quoted(target)} is no resource type`)
  if (name === '_include' && !iterate && searched[0] !== 'Resource' && !searched.includes(type))
    return failure('value', `${name}: ${type} is not searched; with :iterate it is followed too`)
  const to = target === undefined ? {} : { target }
  if (code === '*') {
    into.push({ type, iterate, ...to })
    return undefined
  }
  const parameter = searchParameter(type, code)
  if (parameter === undefined)
    return ignorable('not-supported', `${name}: ${quoted(code)} is no search parameter of ${type}`)
  if (parameter.kind !== 'reference') return failure('value', `${name}: ${quoted(code)} of ${type} is no reference`)
  if (target !== undefined && parameter.targets !== 'any' && !parameter.targets.includes(target))
    return failure('value', `${name}: ${quoted(code)} of ${type} never refers to a ${target}`)
  into.push({ type, parameter, iterate, ...to })
  return undefined
}
