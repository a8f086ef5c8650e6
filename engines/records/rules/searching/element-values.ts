import { isObject } from '../resource.ts'
import { contactText } from './contact-text.ts'
import { type ReferenceText, readReference } from './reference-text.ts'

/** A system, empty where there is none, and a code. */
export type TakeCode = (system: string, code: string) => void

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Gives each code that a search by token compares: of a CodeableConcept each coding, of an Identifier and a ContactPoint the
 * value, of `code`, boolean and string what it is. Nothing for an element without.
 */
export function eachCode(element: unknown, type: string, take: TakeCode): void {
  if (!isObject(element)) {
    if (typeof element === 'string' || typeof element === 'boolean' || typeof element === 'number')
      take('', String(element))
    return
  }
  if (type === 'CodeableConcept') {
    const codings = element.coding
    if (Array.isArray(codings))
      for (const coding of codings) if (isObject(coding)) takeCode(coding.system, coding.code, take)
  } else if (type === 'Coding') takeCode(element.system, element.code, take)
  else if (type === 'Identifier') takeCode(element.system, element.value, take)
  else if (type === 'ContactPoint') takeCode(element.system, contactText(textOf(element.value)), take)
}

function takeCode(system: unknown, code: unknown, take: TakeCode): void {
  if (typeof code === 'string' && code !== '') take(textOf(system), code)
}

/** Where a Reference, a canonical or a resource inside another one points to. */
export function referenceOf(element: unknown, type: string): ReferenceText | undefined {
  // A canonical may be relative too.
  if (typeof element === 'string') return readReference(element)
  if (!isObject(element)) return undefined
  if (type === 'Reference') return typeof element.reference === 'string' ? readReference(element.reference) : undefined
  const { resourceType, id } = element
  return typeof resourceType === 'string' && typeof id === 'string' ? readReference(`${resourceType}/${id}`) : undefined
}

/** A canonical address without its `|version`. */
export function withoutVersion(url: string): string {
  const bar = url.indexOf('|')
  return bar < 0 ? url : url.slice(0, bar)
}

/** The texts beside a code: display, text, those of an identifier's type. */
export function textsOf(element: unknown, type: string): string[] {
  if (!isObject(element)) return []
  if (type === 'Identifier') return textsOf(element.type, 'CodeableConcept')
  const own = [element.text, element.display].filter((text) => typeof text === 'string')
  const codings: unknown[] = type === 'CodeableConcept' && Array.isArray(element.coding) ? element.coding : []
  return [...own, ...codings.flatMap((coding) => (isObject(coding) ? textOf(coding.display) : ''))].filter(
    (text) => text !== '',
  )
}
