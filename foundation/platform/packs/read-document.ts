import { Compile } from 'typebox/compile'
import { closeSchema } from '../schema/close-schema.ts'
import { type AnyValidator, fieldOf, findFaults } from '../schema/find-faults.ts'
import type { PackBodies, PackDocument, PackFault, PackKind, PackKinds, PackProblem } from './pack.ts'
import type { YamlDocument } from './read-yaml.ts'

/** A kind made ready: definitions are shut, so that a misspelt name is a fault and not a silent loss. */
interface ReadyKind {
  readonly validator: AnyValidator
  readonly check: PackKind['check']
  readonly checkAmong: PackKind['checkAmong']
}
export type ReadyKinds = ReadonlyMap<string, ReadyKind>

export function readyKinds(kinds: PackKinds): ReadyKinds {
  return new Map(
    Object.entries(kinds).map(([kind, { schema, check, checkAmong }]) => [
      kind,
      { validator: Compile(closeSchema(schema)) as AnyValidator, check, checkAmong },
    ]),
  )
}

/** One part of a document that is a definition of its own: the whole, or an item of its list. */
interface Part {
  readonly body: Record<string, unknown>
  readonly base: string
}

/**
 * The definitions of one YAML document: `{ kind, …body }`, or `{ kind, defaults?, items: [body, …] }`
 * where each item takes what it does not say itself from `defaults` (whole properties, not parts of them).
 */
export function readPackDocument(
  document: YamlDocument,
  place: { pack: string; file: string },
  kinds: ReadyKinds,
): { documents: PackDocument[]; faults: PackFault[]; later: LaterCheck[] } {
  const documents: PackDocument[] = []
  const faults: PackFault[] = []
  const later: LaterCheck[] = []
  const fault = (pointer: string, message: string) =>
    faults.push({ file: place.file, ...document.placeOf(pointer), message })

  const { value } = document
  if (!isRecord(value) || typeof value.kind !== 'string') {
    fault('', 'a document begins with its kind: `kind: …`')
    return { documents, faults, later }
  }
  const { kind } = value
  const ready = kinds.get(kind)
  if (!ready) {
    fault('/kind', `the kind ${kind} is not known here; known are ${[...kinds.keys()].toSorted().join(', ')}`)
    return { documents, faults, later }
  }
  for (const { body, base } of partsOf(value, fault)) {
    const found = findFaults(ready.validator, body, 1000)
    for (const { pointer, problem } of found) {
      fault(whereOf(document, base, pointer), `${fieldOf(pointer)} ${problem.en}`.trim())
    }
    if (found.length > 0) continue
    const { line } = document.placeOf(base)
    const placed = (problem: PackProblem): PackFault =>
      typeof problem === 'string'
        ? { file: place.file, ...document.placeOf(base), message: problem }
        : { file: place.file, ...document.placeOf(whereOf(document, base, problem.pointer)), message: problem.message }
    for (const problem of ready.check?.(body as never, { ...place, line }) ?? []) faults.push(placed(problem))
    documents.push({ ...place, line, kind, body })
    const { checkAmong } = ready
    if (checkAmong) later.push((among) => checkAmong(body as never, among).map(placed))
  }
  return { documents, faults: withoutRepeats(faults), later }
}

/** A check that waits until the documents of all packs are there. */
export type LaterCheck = (among: PackBodies) => PackFault[]

function partsOf(value: Record<string, unknown>, fault: (pointer: string, message: string) => void): Part[] {
  const { kind: _kind, items, defaults = {}, ...rest } = value
  const isList = Array.isArray(items) && Object.keys(rest).length === 0
  if (!isList) {
    const { kind: _own, ...body } = value
    return [{ body, base: '' }]
  }
  if (!isRecord(defaults)) {
    fault('/defaults', 'defaults must be an object')
    return []
  }
  return items.flatMap((item: unknown, index): Part[] => {
    const base = `/items/${index}`
    if (isRecord(item)) return [{ body: { ...defaults, ...item }, base }]
    fault(base, 'must be an object')
    return []
  })
}

/** What an item did not say itself stands in the defaults; what is missing in both is missed in the item. */
function whereOf(document: YamlDocument, base: string, pointer: string): string {
  const own = `${base}${pointer}`
  const first = `/${pointer.split('/')[1] ?? ''}`
  const isDefault = base !== '' && !document.has(`${base}${first}`) && document.has(`/defaults${first}`)
  return isDefault ? `/defaults${pointer}` : own
}

/** A fault of the defaults is found again in every item. */
function withoutRepeats(faults: readonly PackFault[]): PackFault[] {
  const unique = new Map(faults.map((fault) => [`${fault.line}:${fault.column} ${fault.message}`, fault]))
  return [...unique.values()]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
