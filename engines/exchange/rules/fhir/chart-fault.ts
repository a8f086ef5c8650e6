import type { MessageFault } from '../../contract/faults.ts'
import { isObject, type JsonObject } from './read-json.ts'

/** Elements of R4 that say whom a resource is about, and so whose chart it lies in; no type has two of them. */
const ABOUT = ['subject', 'patient', 'beneficiary', 'individual', 'for'] as const

/** As the record store reads it: a patient of another server, or within the resource, has no chart here. */
const OWN = /^[A-Z][A-Za-z]{1,60}\/[A-Za-z0-9.-]{1,64}$/

/**
 * What is wrong with whom a resource is about, its references being rewritten; undefined where it is nobody. It would lie in nobody's chart,
 * and could never be moved into the right one.
 */
export function chartFault(resource: JsonObject, place: string): MessageFault | undefined {
  for (const element of ABOUT) {
    const about = resource[element]
    if (!isObject(about)) continue
    const at = place === '' ? element : `${place}.${element}`
    const { reference } = about
    if (typeof reference !== 'string') return { code: 'reference', place: at }
    if (!OWN.test(reference)) return { code: 'reference', place: `${at}.reference`, value: reference.slice(0, 60) }
  }
  return undefined
}
