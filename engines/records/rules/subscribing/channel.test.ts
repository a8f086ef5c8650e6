import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { BACKPORT, readChannel, STREAM_CHANNEL } from './channel.ts'

const read = (channel: object, classic = false) =>
  readChannel({ resourceType: 'Subscription', channel } as unknown as Resource, classic)
const hook = { type: 'rest-hook', endpoint: 'https://example.com/hook', payload: 'application/fhir+json' }
const content = (valueCode: string) => ({
  _payload: { extension: [{ url: `${BACKPORT}/backport-payload-content`, valueCode }] },
})
const says = (answer: ReturnType<typeof read>) => (answer.ok ? answer.channel : answer.issues[0]?.expression?.[0])

describe('a channel', () => {
  it('is read with what was said of it, within bounds', () => {
    const extension = [
      { url: `${BACKPORT}/backport-heartbeat-period`, valueUnsignedInt: 60 },
      { url: `${BACKPORT}/backport-timeout`, valueUnsignedInt: 3_600 },
      { url: `${BACKPORT}/backport-max-count`, valuePositiveInt: 1_000_000 },
    ]
    const header = ['Authorization: Bearer x', 'X-Ward:  4 ']
    expect(says(read({ ...hook, ...content('id-only'), extension, header }))).toEqual({
      kind: 'rest-hook',
      endpoint: 'https://example.com/hook',
      headers: { authorization: 'Bearer x', 'x-ward': '4' },
      contentType: 'application/fhir+json',
      content: 'id-only',
      heartbeatSeconds: 60,
      timeoutSeconds: 60,
      maxCount: 1_000,
    })
  })

  it('means what R4 means where the criteria is a search', () => {
    expect(says(read(hook, true))).toMatchObject({ content: 'full-resource' })
    expect(says(read({ ...hook, payload: undefined }, true))).toMatchObject({ content: 'empty' })
    expect(says(read({ ...hook, ...content('id-only') }, true))).toMatchObject({ content: 'id-only' })
    expect(says(read(hook))).toBe('Subscription.channel.payload')
  })

  it('may be a stream, which has no endpoint', () => {
    const _type = { extension: [{ url: `${BACKPORT}/backport-channel-type`, valueCoding: STREAM_CHANNEL }] }
    expect(says(read({ type: 'rest-hook', _type, ...content('empty') }))).toMatchObject({ kind: 'server-sent-events' })
    expect(says(read({ type: 'rest-hook', ...content('empty') }))).toBe('Subscription.channel.endpoint')
  })

  it.each([
    ['Subscription.channel.type', { ...hook, type: 'websocket' }],
    ['Subscription.channel.type', { ...hook, type: 'email' }],
    ['Subscription.channel.payload', { ...hook, payload: 'application/fhir+xml' }],
    ['Subscription.channel.payload', { ...hook, ...content('all') }],
    ['Subscription.channel.header', { ...hook, ...content('empty'), header: ['Content-Length: 0'] }],
    ['Subscription.channel.header', { ...hook, ...content('empty'), header: ['no colon'] }],
    ['Subscription.channel.header', { ...hook, ...content('empty'), header: ['X-A: b\r\nX-C: d'] }],
    ['Subscription.channel.header', { ...hook, ...content('empty'), header: Array(21).fill('X-A: b') }],
  ])('is refused at %s', (place, channel) => {
    expect(says(read(channel))).toBe(place)
  })

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.object({
          key: fc.constantFrom('type', '_type', 'header', 'payload', '_payload', 'extension', 'url', 'endpoint'),
        }),
        (channel) => void read(channel),
      ),
    )
  })
})
