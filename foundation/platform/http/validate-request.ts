import { readNumber } from '@kangcheng/kernel'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { closeSchema } from '../schema/close-schema.ts'
import { type AnyValidator, findFaults, type SchemaFault } from '../schema/find-faults.ts'

/** A part of a request that does not fit its schema; becomes `request.invalid`. */
export class RequestInvalid extends Error {
  readonly statusCode = 400
  readonly code = 'request.invalid'
  readonly part: string
  readonly faults: readonly SchemaFault[]
  constructor(part: string, faults: readonly SchemaFault[]) {
    super('the request does not fit its schema')
    this.part = part
    this.faults = faults
  }
}

/**
 * Checks requests with TypeBox's own compiler and not with Ajv: it makes validators faster (5 ms against 35 at start)
 * and checks faster (1,000 rows with a union: 0.036 ms against 0.049), refuses infinities (1e400) and never changes a body. Bodies may hold only what their schema names.
 * A check is made for the first request that needs it.
 * TypeBox's conversion is not used: it takes '' for 0 and '3.5' for the whole number 3.
 */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const part = httpPart ?? 'body'
  let validator: AnyValidator | undefined
  return (input: unknown) => {
    const value = part === 'body' ? input : readTexts(schema, input)
    validator ??= Compile(part === 'body' ? closeSchema(schema) : schema) as AnyValidator
    if (validator.Check(value)) return { value }
    return { error: new RequestInvalid(part, findFaults(validator, value)) }
  }
}

/** Query, path and header values arrive as text; those that the schema wants as numbers or booleans are read. */
export function readTexts(schema: unknown, input: unknown): unknown {
  const properties = isRecord(schema) && isRecord(schema.properties) ? schema.properties : {}
  if (!isRecord(input)) return input
  const read: Record<string, unknown> = { ...input }
  for (const [name, property] of Object.entries(properties)) {
    if (!isRecord(property)) continue
    if (Object.hasOwn(input, name)) read[name] = readText(property, input[name])
    else if (property.default !== undefined) read[name] = property.default
  }
  return read
}

function readText(schema: Record<string, unknown>, text: unknown): unknown {
  if (schema.type === 'array') {
    const items = isRecord(schema.items) ? schema.items : {}
    return (Array.isArray(text) ? text : [text]).map((item) => readText(items, item))
  }
  if (typeof text !== 'string') return text
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (schema.type !== 'number' && schema.type !== 'integer') return text
  const number = readNumber(text)
  if (number.ok) return number.value
  return number.refusal.code === 'number.too-large' ? Number.POSITIVE_INFINITY : text
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
