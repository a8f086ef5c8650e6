import { isObject } from '../resource.ts'
import { typeCode } from '../resource-types.ts'
import { list } from './elements.ts'

/**
 * `resolve() is type`, decided without reading anything: by the text of the reference (`Patient/1`,
 * `http://…/Patient/1/_history/2`, `Patient?identifier=…`), by what is contained in the resource (`#p1`), and else by
 * `Reference.type`. False where nothing says it.
 */
export function refersTo(reference: unknown, type: string, resource: unknown): boolean {
  if (!isObject(reference)) return false
  const text = reference.reference
  const said = typeof text === 'string' ? typeInText(text, resource) : undefined
  return (said ?? reference.type) === type
}

function typeInText(text: string, resource: unknown): unknown {
  if (text.startsWith('#')) return typeOfContained(text.slice(1), resource)
  const query = text.indexOf('?')
  const path = query < 0 ? text : text.slice(0, query)
  const history = path.indexOf('/_history')
  const end = history < 0 ? path.length : history
  // Of a conditional reference the type is the last segment, of any other the last but one.
  const idAt = query < 0 ? path.lastIndexOf('/', end - 1) : end
  if (idAt < 0) return undefined
  const type = path.slice(path.lastIndexOf('/', idAt - 1) + 1, idAt)
  return typeCode(type) === undefined ? undefined : type
}

function typeOfContained(id: string, resource: unknown): unknown {
  if (!isObject(resource)) return undefined
  if (id === '') return resource.resourceType
  for (const one of list(resource.contained)) if (isObject(one) && one.id === id) return one.resourceType
  return undefined
}
