import { isObject } from '../resource.ts'
import { elementNamed } from './element-names.ts'
import { type Content, setValue, spliceList } from './element-place.ts'
import { copyOf } from './json-value.ts'

/** The value of a part of Parameters, with its type as in its name: `valueQuantity` is a `Quantity`. */
export interface TypedContent extends Content {
  readonly type: string
}

const MAX_DEPTH = 16

/** @returns undefined where the part has no value or several */
export function typedValue(part: Record<string, unknown>): TypedContent | undefined {
  if (Object.hasOwn(part, 'resource')) return { type: 'Resource', value: copyOf(part.resource) }
  const names = Object.keys(part).flatMap((key) => /^_?(value[A-Z]\w*)$/.exec(key)?.[1] ?? [])
  const [name, other = name] = names
  if (name === undefined || name !== other || names.length > 2) return undefined
  const beside = part[`_${name}`]
  return {
    type: name.slice('value'.length),
    value: copyOf(part[name]),
    ...(beside === undefined ? {} : { beside: copyOf(beside) }),
  }
}

export function partNamed(parts: readonly unknown[], name: string): Record<string, unknown> | undefined {
  return parts.filter(isObject).find((part) => part.name === name)
}

/** An element that has no type of its own is given as a part for each of its children. */
export function valueOfParts(parts: unknown, definedAt: string, depth = 0): Content | undefined {
  if (!Array.isArray(parts) || parts.length === 0 || depth === MAX_DEPTH) return undefined
  const value: Record<string, unknown> = {}
  for (const part of parts) {
    if (!isObject(part) || typeof part.name !== 'string') return undefined
    const typed = typedValue(part)
    const element = elementNamed(definedAt, part.name, typed?.type)
    const content = typed ?? (element === undefined ? undefined : valueOfParts(part.part, element.definedAt, depth + 1))
    if (element === undefined || content === undefined) return undefined
    if (element.isList) spliceList(value, element.key, Number.MAX_SAFE_INTEGER, 0, [content])
    else if (element.keys.some((key) => Object.hasOwn(value, key))) return undefined
    else setValue(value, element.key, content)
  }
  return { value }
}
