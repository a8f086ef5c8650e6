import { type Element, evaluate } from '../../../engines/records/rules/fhirpath/evaluate.ts'
import { type Fields, fieldsIn, isFields, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

/** A moment for now(): the suite asks for nothing that depends on it. */
const ENVIRONMENT = { now: '2026-03-01T08:00:00.000+08:00' }

/** `params.expression` over `inputs.resource`: its results with their types, or that it was refused. */
export function fhirPath({ inputs, params, expected }: Vector): Fields {
  const resource = fieldsIn(inputs, 'resource')
  const found = evaluate(textIn(params, 'expression') ?? '', resource, {
    ...ENVIRONMENT,
    variables: { ...('resourceType' in resource ? { resource } : {}) },
  })
  if (!('length' in found)) return { refused: true, results: [found.code] }
  const wanted = Array.isArray(expected.results) ? expected.results : []
  if (params.predicate === true) return { results: [{ type: 'boolean', value: String(found.length > 0) }] }
  return { results: found.map((element, at) => resultOf(element, wanted[at])) }
}

/** In the words of the suite where it means the same; where it names no type, none is compared. */
function resultOf({ value, type }: Element, wanted: unknown): Fields {
  const { type: asked, value: text } = isFields(wanted) ? wanted : {}
  const name = type.replace(/^.*\./, '')
  const isAskedType = name.toLowerCase() === String(asked ?? name).toLowerCase()
  const seen = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return {
    type: isAskedType ? (asked ?? null) : name,
    value: typeof text === 'string' && isSame(seen, text, name) ? text : seen,
  }
}

/** Numbers and moments are the same however they are written: `1.50`, `10:00+08:00`. */
function isSame(seen: string, wanted: string, type: string): boolean {
  if (/^decimal$/i.test(type)) return Number(seen) === Number(wanted)
  const bare = wanted.replace(/^@T?/, '')
  if (!/^(?:date|dateTime|instant|time)$/i.test(type)) return seen === wanted
  const [one, other] = [Date.parse(seen), Date.parse(bare)]
  return seen === bare || (/(?:Z|[+-]\d\d:\d\d)$/.test(seen) && /(?:Z|[+-]\d\d:\d\d)$/.test(bare) && one === other)
}
