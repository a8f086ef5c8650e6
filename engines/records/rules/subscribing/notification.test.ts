import { beforeAll, describe, expect, it } from 'vitest'
import { validatorFor } from '../../definitions/validator.ts'
import type { Resource } from '../resource.ts'
import { secondsToNextTry } from './next-try.ts'
import { notificationText, type ToldEvent } from './notification.ts'

let validate: (resource: Resource) => readonly unknown[]

beforeAll(async () => {
  const found = await validatorFor('Bundle')
  if (!found) throw new Error('no validator')
  validate = found
})

const FACTS = {
  base: 'https://example.org/fhir/R4',
  subscription: 's1',
  topic: 'urn:test:topic',
  status: 'active',
  type: 'event-notification',
  total: 3,
} as const
const EVENTS: readonly ToldEvent[] = [
  {
    ...{ number: 1, occurredAt: 0, method: 'POST', url: 'Patient/p1', version: 1 },
    contentText: '{"resourceType":"Patient","id":"p1"}',
  },
  { number: 2, occurredAt: 0, method: 'DELETE', url: 'Patient/p2', version: 4 },
  { number: 3, occurredAt: 0, method: 'PUT', version: 2 },
]
const text = (content: 'empty' | 'id-only' | 'full-resource') =>
  notificationText(FACTS, EVENTS, content, { uuid: '0192a7f0-0000-7000-8000-000000000001', now: 0 })

describe('a notification', () => {
  it.each(['empty', 'id-only', 'full-resource'] as const)('is a valid Bundle with %s', (content) => {
    expect(validate(JSON.parse(text(content)) as Resource)).toEqual([])
  })

  it('tells no more than it is asked to', () => {
    expect(text('empty')).not.toContain('Patient/')
    expect(text('empty')).not.toContain('urn:test:topic')
    expect(text('id-only')).toContain('"focus"')
    expect(text('id-only')).not.toContain('"id":"p1"')
    expect(text('full-resource')).toContain('{"resourceType":"Patient","id":"p1"}')
  })

  it('counts an event whose resource is not open, and says nothing of it', () => {
    const bundle = JSON.parse(text('full-resource')) as {
      entry: { resource?: { parameter: { name: string; part?: object[] }[] } }[]
    }
    const told = bundle.entry[0]?.resource?.parameter.filter(({ name }) => name === 'notification-event')
    expect(told?.map(({ part }) => part?.length)).toEqual([3, 3, 2])
    expect(bundle.entry).toHaveLength(3)
  })
})

describe('the next try', () => {
  it('comes later each time, and not after the tenth', () => {
    expect(Array.from({ length: 10 }, (_, index) => secondsToNextTry(index + 1))).toEqual([
      2,
      8,
      32,
      128,
      512,
      2_048,
      8_192,
      21_600,
      21_600,
      undefined,
    ])
  })
})
