import { fault, type Issue } from '../issue.ts'
import { isObject, type Resource } from '../resource.ts'

/** Where the extensions of the guide (Subscriptions R5 Backport) are defined. */
export const BACKPORT = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition'
/** The code that asks for server-sent events, in the extension `backport-channel-type`. */
export const STREAM_CHANNEL = { system: 'urn:kangcheng:subscription-channel', code: 'server-sent-events' } as const

export const PAYLOAD_CONTENTS = ['empty', 'id-only', 'full-resource'] as const
export type PayloadContent = (typeof PAYLOAD_CONTENTS)[number]

export interface Channel {
  readonly kind: 'rest-hook' | 'server-sent-events'
  /** Empty for server-sent events. */
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly contentType: string
  readonly content: PayloadContent
  readonly heartbeatSeconds?: number | undefined
  readonly timeoutSeconds: number
  /** Most events of one notification. */
  readonly maxCount: number
}

const TIMEOUT = { usual: 10, most: 60 }
const COUNT = { usual: 100, most: 1_000 }
const MOST_HEARTBEAT = 7 * 86_400
const MOST_HEADERS = 20
const HEADER = /^([A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}):[ \t]{0,8}([\t\x20-\x7e]{0,4000})$/
/** What the connection says of itself is not for a subscriber to say. */
const OWN_HEADERS = new Set(
  'host connection content-length content-type transfer-encoding te upgrade trailer expect keep-alive user-agent'.split(
    ' ',
  ),
)
const MIME_TYPES = new Set(['application/fhir+json', 'application/json'])

/**
 * Reads `Subscription.channel`. `classic`: the criteria is a search and no topic, and what is left out means what it means in R4:
 * no payload an empty notification, a payload the whole resource.
 */
export function readChannel(
  subscription: Resource,
  classic: boolean,
): { ok: true; channel: Channel } | { ok: false; issues: readonly Issue[] } {
  const channel = isObject(subscription.channel) ? subscription.channel : {}
  const isStream = isStreamType(channel._type)
  if (!isStream && channel.type !== 'rest-hook') {
    const said = typeof channel.type === 'string' ? channel.type : 'none'
    const words = `The channel ${said} is not served: rest-hook and server-sent events are.`
    return refused(fault('not-supported', words, 'Subscription.channel.type'))
  }
  if (!isStream && typeof channel.endpoint !== 'string') {
    return refused(fault('required', 'A rest-hook has an endpoint.', 'Subscription.channel.endpoint'))
  }
  const contentType = typeof channel.payload === 'string' ? channel.payload : 'application/fhir+json'
  if (!MIME_TYPES.has(contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '')) {
    const words = 'Notifications are application/fhir+json or application/json.'
    return refused(fault('not-supported', words, 'Subscription.channel.payload'))
  }
  const content = contentOf(channel, classic)
  if (content === undefined) {
    const words = 'The payload says by backport-payload-content: empty, id-only or full-resource.'
    return refused(fault('required', words, 'Subscription.channel.payload'))
  }
  const headers = headersOf(channel.header)
  if (headers === undefined) {
    const words = 'A header is «Name: value» in ASCII, and none that belongs to the connection.'
    return refused(fault('value', words, 'Subscription.channel.header'))
  }
  const heartbeat = numberIn(channel, 'backport-heartbeat-period')
  return {
    ok: true,
    channel: {
      kind: isStream ? 'server-sent-events' : 'rest-hook',
      endpoint: isStream ? '' : String(channel.endpoint),
      headers,
      contentType,
      content,
      heartbeatSeconds: heartbeat === undefined ? undefined : Math.min(heartbeat, MOST_HEARTBEAT),
      timeoutSeconds: Math.min(numberIn(channel, 'backport-timeout') ?? TIMEOUT.usual, TIMEOUT.most),
      maxCount: Math.min(numberIn(channel, 'backport-max-count') ?? COUNT.usual, COUNT.most),
    },
  }
}

function contentOf(channel: Record<string, unknown>, classic: boolean): PayloadContent | undefined {
  const said = extensionsOf(channel._payload, 'backport-payload-content')[0]?.valueCode
  const known = PAYLOAD_CONTENTS.find((content) => content === said)
  if (known !== undefined || said !== undefined || !classic) return known
  return channel.payload === undefined ? 'empty' : 'full-resource'
}

function isStreamType(typeElement: unknown): boolean {
  const coding = extensionsOf(typeElement, 'backport-channel-type')[0]?.valueCoding
  return isObject(coding) && coding.system === STREAM_CHANNEL.system && coding.code === STREAM_CHANNEL.code
}

function headersOf(said: unknown): Record<string, string> | undefined {
  if (said === undefined) return {}
  if (!Array.isArray(said) || said.length > MOST_HEADERS) return undefined
  const headers: [string, string][] = []
  for (const line of said) {
    const [, name = '', value = ''] = HEADER.exec(String(line)) ?? []
    if (name === '' || OWN_HEADERS.has(name.toLowerCase())) return undefined
    headers.push([name.toLowerCase(), value.trim()])
  }
  return Object.fromEntries(headers)
}

/** A whole number above 0; anything else counts as not said. */
function numberIn(channel: Record<string, unknown>, name: string): number | undefined {
  const [found] = extensionsOf(channel, name)
  const value = found?.valueUnsignedInt ?? found?.valuePositiveInt
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/** Extensions of the guide in an element. */
export function extensionsOf(element: unknown, name: string): Record<string, unknown>[] {
  const list = isObject(element) && Array.isArray(element.extension) ? element.extension : []
  return list.filter((one): one is Record<string, unknown> => isObject(one) && one.url === `${BACKPORT}/${name}`)
}

function refused(issue: Issue): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [issue] }
}
