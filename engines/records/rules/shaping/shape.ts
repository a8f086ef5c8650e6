import { fault, type Issue } from '../issue.ts'

/** What of a resource is asked for. */
export type Shape =
  | { readonly kind: 'summary' | 'text' | 'data' }
  /** Names of elements at the root, by the type they are asked of; `*` is any. */
  | { readonly kind: 'elements'; readonly names: ReadonlyMap<string, ReadonlySet<string>> }

export type ReadShape =
  /** No shape: whole resources. */
  | { readonly ok: true; readonly shape?: Shape; readonly isCount: boolean }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const SUMMARIES: ReadonlyMap<string, ReadShape> = new Map<string, ReadShape>([
  ['true', { ok: true, shape: { kind: 'summary' }, isCount: false }],
  ['text', { ok: true, shape: { kind: 'text' }, isCount: false }],
  ['data', { ok: true, shape: { kind: 'data' }, isCount: false }],
  ['count', { ok: true, isCount: true }],
  ['false', { ok: true, isCount: false }],
])

/** Reads `_summary` and `_elements` (http://hl7.org/fhir/R4/search.html#summary); `_elements=name,Patient.birthDate`. */
export function readShape(summary: string | undefined, elements: string | undefined): ReadShape {
  const read = SUMMARIES.get(summary ?? 'false')
  if (read?.ok !== true) return refused('_summary must be true, text, data, count or false')
  if (elements === undefined || read.isCount) return read
  if (read.shape !== undefined) return refused('_summary and _elements cannot be asked for together')
  const names = new Map<string, Set<string>>()
  for (const written of elements.split(',')) {
    const [, type = '*', name] = /^(?:([A-Z][A-Za-z]*)\.)?([a-z][A-Za-z]*)$/.exec(written.trim()) ?? []
    if (name === undefined) return refused('_elements must name elements at the root of a resource: name,birthDate')
    const ofType = names.get(type) ?? new Set()
    names.set(type, ofType.add(name))
  }
  return { ok: true, shape: { kind: 'elements', names }, isCount: false }
}

function refused(diagnostics: string): ReadShape {
  return { ok: false, issues: [fault('value', diagnostics)] }
}
