import { describe, expect, it } from 'vitest'
import { foldApplication } from './fold-application.ts'
import { approvalsNeeded, foldExtract } from './fold-extract.ts'
import { mayApprove } from './may-approve.ts'
import { DATA_SET, EXTRACT, event, TERMS } from './sharing.fixture.ts'

const DAY = '2026-06-01'
const fold = (events: Parameters<typeof foldApplication>[1], today = DAY) => foldApplication(DATA_SET, events, today)
const asked = event(1, 'asked', { terms: TERMS, by: 'wang', onBehalfOf: 'zhao' })
const narrow = { ...TERMS, until: '2026-07-01' }
const phone = { ...TERMS, columns: [{ name: 'phone', masked: true }] }

describe('an application', () => {
  it('waits, is granted, and is over after its last day', () => {
    expect(fold([asked])).toMatchObject({ state: 'waiting', askers: ['wang', 'zhao'], approvers: [] })
    const granted = [asked, event(2, 'approved', { terms: narrow })]
    expect(fold(granted)).toMatchObject({ state: 'granted', granted: narrow })
    expect(fold(granted, '2026-07-01')?.granted).toEqual(narrow)
    expect(fold(granted, '2026-07-02')).toMatchObject({ state: 'expired' })
    expect(fold(granted, '2026-07-02')?.granted).toBeUndefined()
  })
  it('with a column above L3 waits for a second one, who approves what the first has granted', () => {
    const events = [event(1, 'asked', { terms: phone, by: 'wang' }), event(2, 'approved', { terms: phone, by: 'li' })]
    const half = fold(events)
    expect(half).toMatchObject({ state: 'second', proposed: phone, approvers: ['li'] })
    expect(half?.granted).toBeUndefined()
    expect(fold([...events, event(3, 'approved', { by: 'chen' })])).toMatchObject({ state: 'granted', granted: phone })
  })
  it('goes on while its renewal waits or after it was refused, and not after it was revoked', () => {
    const granted = [asked, event(2, 'approved', { terms: narrow })]
    const renewal = [...granted, event(3, 'asked', { terms: TERMS, by: 'sun' })]
    expect(fold(renewal)).toMatchObject({
      state: 'waiting',
      granted: narrow,
      askers: ['wang', 'zhao', 'sun'],
      approvers: [],
    })
    expect(fold(renewal, '2026-07-02')?.granted).toBeUndefined()
    expect(fold([...renewal, event(4, 'refused')])).toMatchObject({ state: 'granted', granted: narrow })
    expect(fold([...renewal, event(4, 'refused')], '2026-07-02')).toMatchObject({ state: 'expired' })
    const revoked = fold([...renewal, event(4, 'revoked')])
    expect(revoked?.state).toBe('revoked')
    expect(revoked?.granted).toBeUndefined()
  })
  it('is refused or withdrawn for good where nothing was granted', () => {
    expect(fold([asked, event(2, 'refused')])?.state).toBe('refused')
    expect(fold([asked, event(2, 'withdrawn')])?.state).toBe('withdrawn')
    expect(fold([])).toBeUndefined()
  })
})

it('is decided on by neither who asked nor for whom, nor twice by one', () => {
  const standing = { askers: ['wang', 'zhao'], approvers: ['li'] }
  expect(mayApprove(['chen', 'zhao'], standing)).toMatchObject({ refusal: { code: 'sharing.own-application' } })
  expect(mayApprove(['li'], standing)).toMatchObject({ refusal: { code: 'sharing.same-approver' } })
  expect(mayApprove(['chen', 'sun'], standing).ok).toBe(true)
})

describe('an extract', () => {
  const state = (
    build: Parameters<typeof foldExtract>[2],
    events: Parameters<typeof foldExtract>[3],
    today = '2026-03-02',
  ) => foldExtract(DATA_SET, EXTRACT, build, [event(1, 'asked'), ...events], today)
  it('can be fetched from its approval to its last day', () => {
    expect(state('waiting', []).state).toBe('waiting')
    expect(state('built', []).state).toBe('built')
    expect(state('built', [event(2, 'approved')])).toMatchObject({ state: 'approved', until: '2026-03-08' })
    expect(state('built', [event(2, 'approved')], '2026-03-08').state).toBe('approved')
    expect(state('built', [event(2, 'approved')], '2026-03-09').state).toBe('deleted')
    expect(state('built', [event(2, 'approved'), event(3, 'refused')]).state).toBe('refused')
    expect(state('unsafe', []).state).toBe('unsafe')
  })
  it('counts the day of the city in which it was approved', () => {
    expect(state('built', [event(2, 'approved', { at: '2026-03-01T17:00:00.000Z' })]).until).toBe('2026-03-09')
  })
  it('takes two only where something above L3 leaves otherwise than as a pseudonym', () => {
    expect(approvalsNeeded(DATA_SET, EXTRACT)).toBe(1)
    const columns = DATA_SET.columns.map((one) => (one.name === 'diagnosis' ? { ...one, level: 'L5' as const } : one))
    const strict = { ...DATA_SET, columns }
    expect(approvalsNeeded(strict, EXTRACT)).toBe(2)
    const events = [event(1, 'asked'), event(2, 'approved')]
    expect(foldExtract(strict, EXTRACT, 'built', events, '2026-03-02').state).toBe('second')
  })
})
