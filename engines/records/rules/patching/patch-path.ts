import type { Resource } from '../resource.ts'
import { readPlain } from './plain-fhirpath.ts'

/** One element on the way from the resource to what a path selects. */
export interface Step {
  /** As FHIRPath names it: `value`, where JSON has `valueQuantity`. */
  readonly name: string
  /** Its place in a list. */
  readonly index?: number
  readonly type?: string
}

/** Where a path leads to: no steps is the resource itself. */
export interface Selected {
  readonly steps: readonly Step[]
  /** Where its content is defined: `Patient.contact`, `HumanName`, `date`. */
  readonly definedAt: string
}

export type Selection =
  | { readonly ok: true; readonly places: readonly Selected[] }
  | { readonly ok: false; readonly wrong: string }

export type Select = (resource: Resource) => Selection

interface Node {
  readonly parentResNode: Node | null
  readonly path: string | null
  readonly propName: string | null
  readonly index: number | null
  readonly fhirNodeDataType: string | null
}

/** Reads the path of an operation of FHIRPath Patch. */
export function readPath(text: string): Select {
  // To the grammar, `div` is an operator; who patches a narrative means the element.
  const plain = readPlain(text.replace(/\.text\.div$/, '.text.`div`'))
  if (!plain.ok) return () => ({ ok: false, wrong: `has a path ${plain.wrong}` })
  return (resource) => {
    const nodes = plain.evaluate(resource)
    if (nodes === undefined) return { ok: false, wrong: 'has a path that cannot be evaluated' }
    const places = nodes.flatMap((node) => selectedBy(node as Node) ?? [])
    return places.length === nodes.length
      ? { ok: true, places }
      : { ok: false, wrong: 'has a path that gives a value, not a place' }
  }
}

function selectedBy(node: Node): Selected | undefined {
  const steps: Step[] = []
  if (typeof node !== 'object' || node.path == null) return undefined
  let one: Node = node
  for (; one.parentResNode != null; one = one.parentResNode) {
    if (one.propName == null) return undefined
    steps.unshift({
      name: one.propName,
      ...(one.index == null ? {} : { index: one.index }),
      ...(one.fhirNodeDataType == null ? {} : { type: one.fhirNodeDataType }),
    })
  }
  return { steps, definedAt: node.path }
}
