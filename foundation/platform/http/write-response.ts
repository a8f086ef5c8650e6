import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import type { Log } from '../log.ts'
import { closeSchema } from '../schema/close-schema.ts'

interface ResponsePlace {
  readonly schema: TSchema
  readonly method: string
  readonly url: string
  readonly httpStatus?: string
}

/**
 * Writes responses so that nothing leaves that the contract does not name. An answer that fits its shut schema is
 * written by JSON.stringify as it is (a plan overview of 56 rows: 0.7 ms, 1.0 ms with fast-json-stringify); one that
 * does not is stripped of unknown properties first (16 ms) and reported in the log once a route, since it is a bug.
 * The check is made for the first answer of its kind: most refusals that a route names never happen.
 */
export function responseWriter(log: Log) {
  return ({ schema, method, url, httpStatus }: ResponsePlace) => {
    let validator: ReturnType<typeof Compile> | undefined
    let reported = false
    return (answer: unknown): string => {
      validator ??= Compile(closeSchema(schema))
      if (validator.Check(answer)) return JSON.stringify(answer)
      if (!reported) log.warn('response does not fit its contract', { method, route: url, part: httpStatus ?? '' })
      reported = true
      // Cleaning works in place; the answer may be somebody's cached value.
      return JSON.stringify(Value.Clean(schema, structuredClone(answer)))
    }
  }
}
