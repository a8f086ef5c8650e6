import type { TSchema } from 'typebox'

/**
 * The same schema with every object shut: a property it does not name is a fault, however deep.
 * JSON Schema objects are open unless told otherwise; a misspelt name would then be silently lost.
 * Parts of an intersection see each other's names, so the intersection as a whole is shut, not its parts.
 */
export function closeSchema(schema: TSchema): TSchema {
  return close(schema, false) as TSchema
}

const OF_SCHEMAS = ['anyOf', 'oneOf', 'prefixItems'] as const
const OF_NAMED_SCHEMAS = ['properties', 'patternProperties', '$defs'] as const
const OF_SCHEMA = ['items', 'additionalProperties', 'contains'] as const

function close(schema: unknown, part: boolean): unknown {
  if (!isRecord(schema)) return schema
  const closed: Record<string, unknown> = { ...schema }
  for (const key of OF_NAMED_SCHEMAS) {
    const named = schema[key]
    if (isRecord(named)) {
      closed[key] = Object.fromEntries(Object.entries(named).map(([name, inner]) => [name, close(inner, false)]))
    }
  }
  for (const key of OF_SCHEMA) {
    const inner = schema[key]
    if (Array.isArray(inner)) closed[key] = inner.map((each) => close(each, false))
    else if (inner !== undefined) closed[key] = close(inner, false)
  }
  for (const key of OF_SCHEMAS) {
    const inner = schema[key]
    if (Array.isArray(inner)) closed[key] = inner.map((each) => close(each, part))
  }
  if (Array.isArray(schema.allOf)) {
    closed.allOf = schema.allOf.map((each) => close(each, true))
    if (!part) closed.unevaluatedProperties = false
  } else if (!part && isRecord(schema.properties) && schema.additionalProperties === undefined) {
    closed.additionalProperties = false
  }
  return closed
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
