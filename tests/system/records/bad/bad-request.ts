import type { Random } from '@kangcheng/methods'

/** A request that FHIR does not allow, whoever sends it. */
export interface BadRequest {
  /** What is wrong with it. */
  readonly what: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Below /fhir/R4. */
  readonly path: string
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly type?: string
}

export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[random.whole(values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** Letters of no meaning: longer than any name that FHIR has might be. */
export function nonsense(random: Random): string {
  return Array.from({ length: 6 + random.whole(10) }, () => pick(random, [...'qxzjkvw'])).join('')
}
