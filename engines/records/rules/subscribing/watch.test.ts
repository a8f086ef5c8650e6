import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { pathsFor, type TypePaths } from '../../definitions/paths.ts'
import type { Resource } from '../resource.ts'
import { INTERACTIONS, type SubscriptionTopic } from './topic.ts'
import { interactionOf, isWatched } from './watch.ts'
import { watchesOfSearch, watchesOfTopic } from './watches-of.ts'

let paths: TypePaths

beforeAll(async () => {
  const found = await pathsFor('Encounter')
  if (!found) throw new Error('no paths')
  paths = found
})

type Trigger = SubscriptionTopic['resourceTrigger'][number]

function topicOf(trigger: Partial<Trigger>): SubscriptionTopic {
  return {
    ...{ code: 'topic', url: 'urn:test:topic', title: { zh: '主题', en: 'Topic' }, examples: [] },
    resourceTrigger: [{ resource: ['Encounter'], supportedInteraction: [...INTERACTIONS], ...trigger }],
    canFilterBy: [{ filterParameter: 'patient' }, { filterParameter: 'status' }],
  }
}
function watchesIn(read: ReturnType<typeof watchesOfTopic>) {
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.watches
}
const encounter = (status: string | undefined, patient = 'p1') =>
  status === undefined
    ? undefined
    : ({ resourceType: 'Encounter', status, subject: { reference: `Patient/${patient}` } } as Resource)
const told = (
  trigger: Partial<Trigger>,
  before: string | undefined,
  after: string | undefined,
  filters: string[] = [],
) =>
  watchesIn(watchesOfTopic(topicOf(trigger), filters)).some((watch) =>
    isWatched(watch, { previous: encounter(before), current: encounter(after) }, paths),
  )

const STATUSES = ['planned', 'in-progress', 'finished', undefined]

describe('a trigger', () => {
  it('without criteria fires for its interactions and no others', () => {
    const status = fc.constantFrom(...STATUSES)
    fc.assert(
      fc.property(status, status, fc.subarray([...INTERACTIONS], { minLength: 1 }), (before, after, wanted) => {
        fc.pre(before !== undefined || after !== undefined)
        const interaction = interactionOf({ previous: encounter(before), current: encounter(after) })
        expect(told({ supportedInteraction: wanted }, before, after)).toBe(wanted.includes(interaction))
      }),
    )
  })

  it('needs both tests or one of them, as R5 says', () => {
    const finished = { previous: 'status:not=finished', current: 'status=finished' }
    const both = { queryCriteria: { ...finished, requireBoth: true } }
    const either = { queryCriteria: { ...finished, requireBoth: false } }
    expect(told(both, 'planned', 'finished')).toBe(true)
    expect(told(both, 'finished', 'finished')).toBe(false)
    expect(told(both, 'planned', 'in-progress')).toBe(false)
    expect(told(either, 'finished', 'finished')).toBe(true)
    expect(told(either, 'planned', 'in-progress')).toBe(true)
    expect(told(either, 'finished', 'in-progress')).toBe(false)
  })

  it('takes a test without a version for what it says', () => {
    const criteria = { previous: 'status=planned', current: 'status=finished', requireBoth: true }
    const fails = { ...criteria, resultForCreate: 'test-fails' as const, resultForDelete: 'test-fails' as const }
    expect(told({ queryCriteria: criteria }, undefined, 'finished')).toBe(true)
    expect(told({ queryCriteria: fails }, undefined, 'finished')).toBe(false)
    expect(told({ queryCriteria: criteria }, 'planned', undefined)).toBe(true)
    expect(told({ queryCriteria: fails }, 'planned', undefined)).toBe(false)
  })
})

describe('filters', () => {
  it('must all hold, of what the resource is now; of a deleted one, of what it was', () => {
    expect(told({}, 'planned', 'finished', ['status=finished', 'patient=Patient/p1'])).toBe(true)
    expect(told({}, 'finished', 'planned', ['status=finished'])).toBe(false)
    expect(told({}, 'finished', undefined, ['status=finished'])).toBe(true)
    expect(told({}, 'planned', 'finished', ['status=finished', 'patient=Patient/p2'])).toBe(false)
    expect(told({}, 'planned', 'finished', ['patient=p2,p1', 'Encounter?patient=p1,p3'])).toBe(true)
    expect(told({}, 'planned', 'finished', ['patient=p1', 'patient=p2'])).toBe(false)
  })

  it.each([
    ['class=EMER', /canFilterBy/],
    ['Patient?status=x', /does not tell of/],
    ['status=a&_sort=date', /canFilterBy/],
    ['status:in=http://example.org/ValueSet/x', /:in/],
    ['patient.name=x', /canFilterBy/],
  ])('%s is refused', (filter, words) => {
    const read = watchesOfTopic(topicOf({}), [filter])
    expect(read.ok ? '' : JSON.stringify(read.issues)).toMatch(words)
  })

  it('never throw, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (text) => {
        watchesOfTopic(topicOf({}), [text])
        watchesOfSearch(text)
        watchesOfTopic(topicOf({ queryCriteria: { current: text } }), [`status=${text}`])
      }),
    )
  })
})

describe('a search as criteria', () => {
  it('watches what is created and updated, and nothing that is deleted', () => {
    const read = watchesIn(watchesOfSearch('Encounter?status=finished'))
    const [watch] = read
    if (!watch) throw new Error('no watch')
    expect(isWatched(watch, { current: encounter('finished') }, paths)).toBe(true)
    expect(isWatched(watch, { previous: encounter('planned'), current: encounter('finished') }, paths)).toBe(true)
    expect(isWatched(watch, { previous: encounter('finished') }, paths)).toBe(false)
    expect(isWatched(watch, { current: encounter('planned') }, paths)).toBe(false)
    expect(watchesOfSearch('Encounter').ok).toBe(true)
    expect(watchesOfSearch('Encounter?_count=1').ok).toBe(false)
    expect(watchesOfSearch('Meeting?status=x').ok).toBe(false)
  })
})
