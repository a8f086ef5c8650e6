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
    const fault = differenceOf(example, mapping)
    return fault === undefined ? [] : [`«${example.title}»: ${fault}`]
  })
}

function sourceOf({ message, row }: MapExample): { ok: true; source: Source } | { ok: false; words: string } {
  if (row) return { ok: true, source: { kind: 'row', row } }
  const read = readMessage((message ?? '').trim().replaceAll('\n', '\r'))
  return read.ok
    ? { ok: true, source: { kind: 'hl7v2', message: read.value } }
    : { ok: false, words: sayFault(read.fault, 'en') }
}

function differenceOf({ expect, faults }: MapExample, mapping: Mapping): string | undefined {
  if (faults) return mapping.ok ? 'it was to have faults' : faultDifference(faults, mapping.faults)
  if (!mapping.ok) return mapping.faults.map((fault) => sayFault(fault, 'en')).join('; ')
  const made = mapping.resources
  if (!expect) return undefined
  if (made.length !== expect.length) return `it makes ${made.length} resources, not ${expect.length}`
  for (const [index, wanted] of expect.entries()) {
    const place = missing(wanted, made[index]?.resource, `resource ${index + 1}`)
    if (place !== undefined) return place
  }
  return undefined
}

function faultDifference(wanted: readonly MessageFault[], found: readonly MessageFault[]): string | undefined {
  const lost = wanted.find(
    ({ code, place }) => !found.some((one) => one.code === code && (place === undefined || one.place === place)),
  )
  return lost && `the fault ${lost.code}${lost.place === undefined ? '' : ` at ${lost.place}`} was expected`
}

/** The first place at which something that was wanted is not there; undefined where all of it is. */
function missing(wanted: unknown, found: unknown, place: string): string | undefined {
  if (typeof wanted !== 'object' || wanted === null) {
    return Object.is(wanted, found) ? undefined : `${place} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`
  }
  if (typeof found !== 'object' || found === null) return `${place} is not there`
  if (Array.isArray(wanted) && (!Array.isArray(found) || found.length !== wanted.length))
    return `${place} has ${Array.isArray(found) ? found.length : 'no'} items, not ${wanted.length}`
  for (const [name, value] of Object.entries(wanted)) {
    const inner = missing(value, (found as Record<string, unknown>)[name], `${place}.${name}`)
    if (inner !== undefined) return inner
  }
  return undefined
}
