import { type MessageFault, sayFault } from '../../contract/faults.ts'
import type { MapExample } from '../../contract/maps.ts'
import { readMessage } from '../hl7v2/message.ts'
import type { CompiledMap, Mapping } from './compile-map.ts'
import type { Source } from './context.ts'

/** The same key gives the same id, so that references of examples can be told. */
export const exampleId = (_type: string, key: readonly string[]): string =>
  key
    .join('.')
    .replace(/[^A-Za-z0-9.-]/g, '-')
    .slice(0, 64)

/** What is wrong with the examples of a map, a line each; empty where all come out as they say. */
export function exampleFaults({ map, apply }: CompiledMap): string[] {
  return map.examples.flatMap((example) => {
    const source = sourceOf(example)
    if (!source.ok) return [`«${example.title}»: ${source.words}`]
    const facts = { received: '2026-01-05T08:00:00+08:00', control: 'EXAMPLE', organisation: 'example' }
    const mapping = apply({ source: source.source, zone: '+08:00', facts, idOf: exampleId })
    return differencesOf(example, mapping).map((difference) => `«${example.title}»: ${difference}`)
  })
}

/** More than anybody mends at once. */
const MOST_DIFFERENCES = 10

function sourceOf({ message, row }: MapExample): { ok: true; source: Source } | { ok: false; words: string } {
  if (row) return { ok: true, source: { kind: 'row', row } }
  const read = readMessage((message ?? '').trim().replaceAll('\n', '\r'))
  return read.ok
    ? { ok: true, source: { kind: 'hl7v2', message: read.value } }
    : { ok: false, words: sayFault(read.fault, 'en') }
}

function differencesOf({ expect, faults }: MapExample, mapping: Mapping): readonly string[] {
  if (faults) return mapping.ok ? ['it was to have faults'] : faultDifferences(faults, mapping.faults)
  if (!mapping.ok) return mapping.faults.map((fault) => sayFault(fault, 'en'))
  const made = mapping.resources
  if (!expect) return []
  if (made.length !== expect.length) return [`it makes ${made.length} resources, not ${expect.length}`]
  return expect
    .flatMap((wanted, index) => missing(wanted, made[index]?.resource, `resource ${index + 1}`))
    .slice(0, MOST_DIFFERENCES)
}

function faultDifferences(wanted: readonly MessageFault[], found: readonly MessageFault[]): string[] {
  return wanted
    .filter(
      ({ code, place }) => !found.some((one) => one.code === code && (place === undefined || one.place === place)),
    )
    .map(({ code, place }) => `the fault ${code}${place === undefined ? '' : ` at ${place}`} was expected`)
}

/** The places at which something that was wanted is not there. */
function missing(wanted: unknown, found: unknown, place: string): string[] {
  if (typeof wanted !== 'object' || wanted === null) {
    return Object.is(wanted, found) ? [] : [`${place} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`]
  }
  if (typeof found !== 'object' || found === null) return [`${place} is not there`]
  if (Array.isArray(wanted) && (!Array.isArray(found) || found.length !== wanted.length))
    return [`${place} has ${Array.isArray(found) ? found.length : 'no'} items, not ${wanted.length}`]
  return Object.entries(wanted).flatMap(([name, value]) =>
    missing(value, (found as Record<string, unknown>)[name], `${place}.${name}`),
  )
}
