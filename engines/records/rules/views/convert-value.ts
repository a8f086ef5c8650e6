import { kindOf } from './path/fhir-types.ts'
import { DataFault } from './path/found.ts'
import type { Value } from './view-definition.ts'

const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/
const INTEGER = /^-?\d{1,15}$/

/**
 * How a value enters a column of this type: numbers and booleans that are written as text are read, and written where
 * the column is text; anything else throws DataFault. A column without a type takes values as they are.
 */
export function converterOf(type: string | undefined): (value: unknown) => Value {
  switch (kindOf(type)) {
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : readBoolean(value))
    case 'integer':
      return (value) => (Number.isInteger(value) ? (value as number) : readNumber(value, INTEGER))
    case 'decimal':
      return (value) => (typeof value === 'number' ? value : readNumber(value, DECIMAL))
    case 'object':
    case undefined:
      return (value) => value as Value
    default:
      return (value) => (typeof value === 'string' ? value : writeText(value))
  }
}

function readBoolean(value: unknown): boolean {
  if (value === 'true') return true
  if (value === 'false') return false
  throw new DataFault('a value is no boolean')
}

function readNumber(value: unknown, form: RegExp): number {
  if (typeof value === 'string' && form.test(value)) return Number(value)
  throw new DataFault('a value is no number of the type of the column')
}

function writeText(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new DataFault('a value is no text')
}
