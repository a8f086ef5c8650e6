import { hash } from 'node:crypto'

/** Crockford's base 32 of a hexadecimal text would be shorter; the alphabet of FHIR ids takes hexadecimal as it is. */
const DIGITS = 32

/**
 * The id of a resource of a source by what the sender calls it: `{source}.{digest}`. The digest is of 128 bits, so that of ten
 * thousand million resources no two share one, and tells nothing of a hospital number.
 */
export function resourceIdOf(source: number): (type: string, key: readonly string[]) => string {
  const start = `${source}.`
  return (type, key) => start + hash('sha256', [type, ...key].join('\u0001'), 'hex').slice(0, DIGITS)
}
