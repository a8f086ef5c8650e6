import { type Json, listAt, objectAt, textAt } from '../../../fhir/resource.ts'

/** The token by which all results of the same test are asked for; undefined for one without a code, which nothing can ask for. */
export function testToken(observation: Json): string | undefined {
  const coding = listAt(objectAt(observation, 'code'), 'coding').find((one) => textAt(one, 'code') !== undefined)
  const code = textAt(coding, 'code')
  if (code === undefined) return undefined
  const system = textAt(coding, 'system')
  const escaped = code.replace(/[\\,|$]/g, '\\$&')
  return system === undefined ? escaped : `${system}|${escaped}`
}
