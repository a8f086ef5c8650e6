/** A JSON object whose shape is only known to the family that reads it. */
export type Fields = Readonly<Record<string, unknown>>

/** A vector asks for what its family does not know: a failure, whatever it expects. */
export class Unreadable extends RangeError {}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A number; `undefined` where it is absent or null. Throws RangeError for anything else, which a family reports as refused. */
export function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number') throw new RangeError(`${name} ${JSON.stringify(value)} is not a number`)
  return value
}

export function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}

/** A list, or one thing as a list of one. */
export function listIn(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name]
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

export function fieldsIn(fields: Fields, name: string): Fields {
  const value = fields[name]
  return isFields(value) ? value : {}
}
