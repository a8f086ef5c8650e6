import type { ElementModel, Model } from '../../../engines/records/making/model.ts'
import type { XmlElement } from './read-xml.ts'

type Json = Record<string, unknown>

/** A resource written in XML (http://hl7.org/fhir/R4/xml.html) as JSON. */
export function resourceOfXml(root: XmlElement, model: Model): Json {
  return { resourceType: root.name, ...contentOf(root, root.name, model) }
}

function contentOf(element: XmlElement, type: string, model: Model): Json {
  const json: Json = {}
  for (const [name, value] of element.attributes) if (name === 'id' || name === 'url') json[name] = value
  for (const child of element.children) {
    const known = placeOf(child.name, type, model)
    if (!known) throw new TypeError(`${type} has no ${child.name}`)
    put(json, child, known.type, known.element.max > 1, model)
  }
  return json
}

/** The element of a name as it is in XML, where a choice bears its type: `valueQuantity`. */
function placeOf(
  name: string,
  type: string,
  model: Model,
): { readonly element: ElementModel; readonly type: string } | undefined {
  for (const element of model.types.get(type)?.elements ?? []) {
    for (const { code } of element.types) {
      const key = element.isChoice ? element.name + code.charAt(0).toUpperCase() + code.slice(1) : element.name
      if (key === name) return { element, type: code }
    }
  }
  return undefined
}

function put(json: Json, child: XmlElement, type: string, isMany: boolean, model: Model): void {
  const isPrimitive = model.types.get(type)?.kind === 'primitive'
  const value = isPrimitive ? primitiveOf(child, type) : complexOf(child, type, model)
  const beside = isPrimitive && type !== 'xhtml' ? contentOf({ ...child, attributes: idOnly(child) }, type, model) : {}
  const hasBeside = Object.keys(beside).length > 0
  if (!isMany) {
    if (value !== undefined) json[child.name] = value
    if (hasBeside) json[`_${child.name}`] = beside
    return
  }
  const values = listAt(json, child.name)
  values.push(value ?? null)
  if (hasBeside) {
    const siblings = listAt(json, `_${child.name}`)
    while (siblings.length < values.length - 1) siblings.push(null)
    siblings.push(beside)
  }
}

function listAt(json: Json, name: string): unknown[] {
  const known = json[name]
  if (Array.isArray(known)) return known
  const fresh: unknown[] = []
  json[name] = fresh
  return fresh
}

function idOnly({ attributes }: XmlElement): ReadonlyMap<string, string> {
  return new Map([...attributes].filter(([name]) => name === 'id'))
}

function complexOf(child: XmlElement, type: string, model: Model): Json {
  const [only] = child.children
  return type === 'Resource' && only ? resourceOfXml(only, model) : contentOf(child, type, model)
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'positiveInt', 'unsignedInt'])

function primitiveOf(child: XmlElement, type: string): unknown {
  if (type === 'xhtml') return child.source
  const value = child.attributes.get('value')
  if (value === undefined) return undefined
  if (type === 'boolean') return value === 'true'
  return NUMBERS.has(type) ? Number(value) : value
}
