import { typeCode } from '../resource-types.ts'
import { type Check, note, type State } from './state.ts'

/**
 * A check of References that may point to some types only. What a URL, a `urn:uuid:` or `#id` points to is not seen here.
 * @param reference the check of Reference itself
 * @param targets resource types by spaces; none for any
 */
export function referenceTo(reference: Check, targets: string): Check {
  const allowed = targets === '' ? undefined : new Set(targets.split(' '))
  return (value, state) => {
    reference(value, state)
    const literal = (value as { readonly reference?: unknown } | null)?.reference
    if (typeof literal !== 'string') return
    const end = typeEnd(literal)
    if (end < 0) return
    const type = literal.slice(0, end)
    if (allowed === undefined ? typeCode(type) !== undefined : allowed.has(type)) return
    const expected = targets === '' ? 'a resource type of FHIR R4' : targets.replaceAll(' ', ', ')
    note(state, 'structure', `must point to ${expected}`, 'reference')
  }
}

/** Where the type in `Type/id` or `Type?query` ends; -1 if it is no relative reference. */
function typeEnd(literal: string): number {
  for (let at = 0; at < literal.length; at += 1) {
    const sign = literal.charCodeAt(at)
    if (sign === 47 || sign === 63) return at
    const isCapital = sign >= 65 && sign <= 90
    if (!isCapital && (at === 0 || sign < 97 || sign > 122)) return -1
  }
  return -1
}

/**
 * ref-1: `#id` names something the root resource contains; `#` alone is the container. By hand, as the published expression
 * gives nothing where there is no text.
 */
export function isContainedKnown({ reference }: { readonly reference?: unknown }, state: State): boolean {
  if (typeof reference !== 'string' || reference.charCodeAt(0) !== 35 || reference.length === 1) return true
  return state.contained.has(reference.slice(1))
}
