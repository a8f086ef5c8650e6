/** A value in a resource and its FHIRPath. */
export interface Place {
  readonly value: unknown
  readonly path: string
}

interface Step {
  readonly key: string
  /** Only extensions of this URL. */
  readonly url?: string
}

/** Reads a path of a profile rule: gives all places it leads to. Its grammar is that of `Path` in profile-definition.ts. */
export function compilePath(path: string): (resource: Place) => readonly Place[] {
  const steps = [...path.matchAll(/([A-Za-z_0-9]+)(?:\(([^()]+)\))?/g)].map(
    ([, key = '', url]): Step => (url === undefined ? { key } : { key, url }),
  )
  return (resource) =>
    steps.reduce<readonly Place[]>((places, step) => places.flatMap((one) => stepInto(one, step)), [resource])
}

function stepInto({ value, path }: Place, { key, url }: Step): readonly Place[] {
  const found = (value as Record<string, unknown> | null)?.[key]
  if (found === undefined) return []
  const below = `${path}.${elementName(key)}`
  const places = Array.isArray(found)
    ? found.map((one: unknown, at) => ({ value: one, path: `${below}[${at}]` }))
    : [{ value: found, path: below }]
  return url === undefined ? places : places.filter((one) => (one.value as { url?: unknown } | null)?.url === url)
}

/** The FHIRPath of a place that is not there: `Observation.value` for `valueCodeableConcept`. */
export function shownPath(type: string, path: string): string {
  const names = path
    .replace(/\([^()]+\)/g, '')
    .split('.')
    .map(elementName)
  return [type, ...names].join('.')
}

/** FHIRPath leaves out the type of a choice and knows no `_`. */
const elementName = (key: string) => key.replace(/^_/, '').replace(/^(value|onset|effective|deceased)[A-Z]\w*$/, '$1')
