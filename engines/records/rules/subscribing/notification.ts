import { BACKPORT, type PayloadContent } from './channel.ts'

export type SubscriptionStatus = 'requested' | 'active' | 'error' | 'off'
export type NotificationType = 'handshake' | 'heartbeat' | 'event-notification' | 'query-status' | 'query-event'

export interface StatusFacts {
  /** Where FHIR begins, as the subscriber knows it. */
  readonly base: string
  readonly subscription: string
  readonly topic: string | undefined
  readonly status: SubscriptionStatus
  readonly type: NotificationType
  /** Events since the subscription began. */
  readonly total: number
  readonly error?: string | undefined
}

/** One event as it is told. Without `url` its resource is no longer open to whoever is told. */
export interface ToldEvent {
  readonly number: number
  /** Milliseconds. */
  readonly occurredAt: number
  readonly method: 'POST' | 'PUT' | 'DELETE'
  /** `Observation/1` */
  readonly url?: string | undefined
  readonly version: number
  /** The resource in that version; none of a deletion. */
  readonly contentText?: string | undefined
}

/** SubscriptionStatus as Parameters: profile backport-subscription-status-r4 (1.1). */
export function statusResource(facts: StatusFacts, events: readonly ToldEvent[], content: PayloadContent) {
  const { base, subscription, topic, status, type, total, error } = facts
  return {
    resourceType: 'Parameters',
    meta: { profile: [`${BACKPORT}/backport-subscription-status-r4`] },
    parameter: [
      { name: 'subscription', valueReference: { reference: `${base}/Subscription/${subscription}` } },
      ...(topic === undefined || content === 'empty' ? [] : [{ name: 'topic', valueCanonical: topic }]),
      { name: 'status', valueCode: status },
      { name: 'type', valueCode: type },
      { name: 'events-since-subscription-start', valueString: String(total) },
      ...events.map(({ number, occurredAt, url }) => ({
        name: 'notification-event',
        part: [
          { name: 'event-number', valueString: String(number) },
          { name: 'timestamp', valueInstant: new Date(occurredAt).toISOString() },
          ...(url === undefined || content === 'empty'
            ? []
            : [{ name: 'focus', valueReference: { reference: `${base}/${url}` } }]),
        ],
      })),
      ...(error === undefined ? [] : [{ name: 'error', valueCodeableConcept: { text: error } }]),
    ],
  }
}

/**
 * A notification as text: a history Bundle whose first entry is the status. Resources go in as they are stored.
 * @param ids a UUID for the status, and the moment of sending in milliseconds
 */
export function notificationText(
  facts: StatusFacts,
  events: readonly ToldEvent[],
  content: PayloadContent,
  { uuid, now }: { uuid: string; now: number },
): string {
  const status = {
    fullUrl: `urn:uuid:${uuid}`,
    resource: { ...statusResource(facts, events, content), id: uuid },
    request: { method: 'GET', url: `${facts.base}/Subscription/${facts.subscription}/$status` },
    response: { status: '200' },
  }
  const entries = content === 'full-resource' ? events.flatMap((event) => entryText(facts.base, event)) : []
  const timestamp = new Date(now).toISOString()
  return `{"resourceType":"Bundle","type":"history","timestamp":"${timestamp}","entry":[${[JSON.stringify(status), ...entries].join(',')}]}`
}

function entryText(base: string, { method, url, version, contentText }: ToldEvent): string[] {
  if (url === undefined) return []
  const resource = contentText === undefined ? '' : `"resource":${contentText},`
  const request = JSON.stringify({ method, url: method === 'POST' ? url.split('/', 1)[0] : url })
  const response = JSON.stringify({ status: STATUS[method], etag: `W/"${version}"` })
  return [`{"fullUrl":${JSON.stringify(`${base}/${url}`)},${resource}"request":${request},"response":${response}}`]
}

const STATUS = { POST: '201', PUT: '200', DELETE: '204' } as const
