import { headerField } from '../../rules/hl7v2/acknowledge.ts'
import { announcedCharset, decodeText } from '../../rules/hl7v2/charset.ts'
import { partOf } from '../../rules/hl7v2/field.ts'
import { type Message, readHeader, readMessage } from '../../rules/hl7v2/message.ts'
import type { CompiledMap } from '../../rules/mapping/compile-map.ts'
import { takesMessage } from '../../rules/mapping/fits-messages.ts'
import { fhirDateTime } from '../../rules/mapping/moments.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import type { MapBook } from '../maps/map-book.ts'
import { type Arrival, digestOf, type Understood } from './arrival.ts'
import { resourceIdOf } from './resource-ids.ts'

/** A message of HL7 version 2, in the charset it announces, else in that of its feed. */
export async function understandMessage(
  { maps }: { readonly maps: MapBook },
  feed: OpenFeed,
  { bytes, received, use, isKnown }: Arrival,
): Promise<Understood> {
  const { zone } = feed.settings
  const text = decodeText(bytes, announcedCharset(bytes) ?? feed.settings.charset)
  const plain = text.ok ? text.value : bytes.toString('latin1')
  const header = readHeader(plain)
  const start = {
    ...NOTHING,
    control: header ? controlOf(feed, header) : '',
    digest: digestOf(withoutMoment(plain, header)),
  }
  if (!text.ok) return { ...start, faults: [text.fault] }
  const read = readMessage(text.value)
  if (!read.ok) return { ...start, faults: [read.fault] }
  const message = read.value
  const kind = kindOf(message)
  const known = { ...start, kind, message, sent: sentAt(message, zone) }
  if (headerField(message, 10) === '') return { ...known, faults: [{ code: 'required', place: 'MSH-10' }] }
  const map = use ?? (await mapFor(maps, feed, kind))
  if (!map) return { ...known, faults: [{ code: 'unknown-type', place: 'MSH-9', value: kind }] }
  const { code, version } = map.map
  const facts = { received: received.toISOString(), control: headerField(message, 10), organisation: feed.organisation }
  const run = { source: { kind: 'hl7v2' as const, message }, zone, facts, idOf: resourceIdOf(feed.source) }
  const mapping = map.apply(isKnown ? { ...run, isKnown } : run)
  const used = { ...known, map: { code, version } }
  if (!mapping.ok) return { ...used, faults: mapping.faults }
  return { ...used, patient: mapping.patient ?? null, resources: mapping.resources }
}

const NOTHING = { kind: '', sent: null, map: null, patient: null, resources: [], faults: [] }

/** `ORU^R01`, from MSH-9. */
function kindOf(message: Message): string {
  const field = headerField(message, 9)
  const { component } = message.delimiters
  return [partOf(field, component, 1) ?? '', partOf(field, component, 2) ?? ''].filter((part) => part !== '').join('^')
}

/** MSH-10, and the day of MSH-7 before it where the sender begins anew each day. */
function controlOf({ settings }: OpenFeed, header: Message): string {
  const control = headerField(header, 10)
  const day = settings.controlIds === 'daily' && control !== '' ? `${headerField(header, 7).slice(0, 8)}/` : ''
  return day + control
}

/** A message that is sent again has another moment of sending. */
function withoutMoment(text: string, header: Message | undefined): string {
  const sent = header ? headerField(header, 7) : ''
  return sent === '' ? text : text.replace(sent, '')
}

async function mapFor(maps: MapBook, feed: OpenFeed, kind: string): Promise<CompiledMap | undefined> {
  const newest = await maps.newest()
  for (const code of feed.settings.maps) {
    const map = newest.get(code)
    if (map && takesMessage(map.map, kind)) return map
  }
  return undefined
}

function sentAt(message: Message, zone: string): number | null {
  const text = fhirDateTime(headerField(message, 7), zone)
  const time = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? null : time
}
