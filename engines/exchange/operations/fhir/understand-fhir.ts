import { entriesOf } from '../../rules/fhir/entries.ts'
import { isObject, type JsonObject, readJson } from '../../rules/fhir/read-json.ts'
import { takeEntries } from '../../rules/fhir/take-entries.ts'
import { decodeText } from '../../rules/hl7v2/charset.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { type Arrival, digestOf, type Understood } from '../receiving/arrival.ts'
import { resourceIdOf } from '../receiving/resource-ids.ts'
import { isNdjson } from './each-line.ts'

/** A bundle, a resource alone, or a file of NDJSON, whose lines are messages of their own. */
export async function understandFhir(
  { control }: { readonly control?: string },
  feed: OpenFeed,
  { bytes }: Arrival,
): Promise<Understood> {
  const digest = digestOf(bytes)
  const name = digest.toString('hex')
  const start = { ...NOTHING, control: control ?? name, digest }
  if (isNdjson(bytes)) return { ...start, kind: 'file' }
  const text = decodeText(bytes, 'utf-8')
  if (!text.ok) return { ...start, faults: [text.fault] }
  const read = readJson(text.value)
  if (!read.ok) return { ...start, faults: [read.fault] }
  const content = read.value
  const known = {
    ...start,
    kind: kindOf(content),
    control: control ?? [calledBy(content), name].filter((part) => part !== '').join('/'),
    sent: momentOf(content.timestamp),
  }
  const { entries, faults } = entriesOf(content, name)
  if (faults.length > 0) return { ...known, faults: faults.slice(0, MOST_FAULTS) }
  const taken = takeEntries(entries, resourceIdOf(feed.source))
  if (taken.faults.length > 0) return { ...known, faults: taken.faults }
  return { ...known, patient: taken.patient ?? null, resources: taken.resources }
}

const MOST_FAULTS = 20
const NOTHING = { kind: '', sent: null, map: null, patient: null, resources: [], faults: [] }

/** `Patient`, `Bundle/transaction`. */
function kindOf({ resourceType, type }: JsonObject): string {
  const name = typeof resourceType === 'string' ? resourceType : ''
  return name === 'Bundle' && typeof type === 'string' ? `${name}/${type}` : name
}

/** The identifier of a bundle, else its id or that of the resource. */
function calledBy({ resourceType, identifier, id }: JsonObject): string {
  const named = resourceType === 'Bundle' && isObject(identifier) ? identifier.value : undefined
  const name = [named, id].find((one) => typeof one === 'string')
  return typeof name === 'string' ? name.slice(0, 100) : ''
}

function momentOf(timestamp: unknown): number | null {
  const time = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN
  return Number.isNaN(time) ? null : time
}
