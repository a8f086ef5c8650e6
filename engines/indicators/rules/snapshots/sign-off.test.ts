import { describe, expect, it } from 'vitest'
import type { SnapshotEvent } from '../../contract/index.ts'
import { foldEvents } from './fold-events.ts'
import { checkSignature, closedSince, coverText, slotsOf } from './sign-off.ts'

const CONTENT = {
  steps: [
    { code: 'departments', name: { zh: '部门确认' }, role: 'lead', each: 'domain' as const },
    { code: 'office', name: { zh: '健康办' }, role: 'office' },
  ],
  domains: [
    { code: 'people', name: { zh: '健康人群', en: 'People' }, lead: 'health', indicators: 2, counts: {} },
    { code: 'service', name: { zh: '健康服务' }, lead: 'health', indicators: 1, counts: {} },
    { code: 'culture', name: { zh: '健康文化' }, indicators: 1, counts: {} },
  ],
}
const LEAD = { accounts: ['li'], roles: ['lead'], organisation: { code: 'health' } }
const OFFICE = { accounts: ['wang'], roles: ['office'], organisation: { code: 'office' } }

type Said = Partial<SnapshotEvent> & Pick<SnapshotEvent, 'kind'>
function had(...said: Said[]) {
  const events = said.map((one, index) => ({
    ...{ seq: index + 1, at: `2024-01-0${index + 1}T00:00:00.000Z`, by: 'wang', organisation: 'office' },
    ...one,
  }))
  const state = foldEvents(events)
  const slots = slotsOf(CONTENT, state, (slot) => coverText('hash', state, slot))
  const sign = (step: string, domain: string | undefined, signer: typeof LEAD, cover?: string) =>
    checkSignature(CONTENT, state, slots, { step, domain, signer, ...(cover !== undefined && { cover }) })
  return { state, slots, sign, states: slots.map((slot) => slot.state), next: slots.map((slot) => slot.next) }
}

const CONCLUDED: Said[] = ['people', 'service', 'culture', undefined].map((domain) => ({
  kind: 'concluded',
  text: `关于${domain}`,
  ...(domain !== undefined && { domain }),
}))
/** A signature as it would have been given after these events. */
function signed(before: Said[], step: string, domain: string | undefined, by: string): Said {
  const cover = coverText(
    'hash',
    foldEvents(before.map((one, seq) => ({ seq, at: '', by: '', organisation: '', ...one }))),
    { domain },
  )
  return { kind: 'signed', step, ...(domain !== undefined && { domain }), cover, by, organisation: 'health' }
}
const PEOPLE = signed(CONCLUDED, 'departments', 'people', 'li')
const SERVICE = signed(CONCLUDED, 'departments', 'service', 'li')
const LAST = signed(CONCLUDED, 'office', undefined, 'wang')

describe('who signs next', () => {
  it('are the leads first, of the domains that have one, and nobody after them yet', () => {
    const { slots, next } = had(...CONCLUDED)
    expect(slots.map(({ step, domain }) => [step, domain])).toEqual([
      ['departments', 'people'],
      ['departments', 'service'],
      ['office', undefined],
    ])
    expect(next).toEqual([true, true, false])
  })

  it('is the office once every lead has signed, and nobody when all is signed', () => {
    expect(had(...CONCLUDED, PEOPLE).next).toEqual([false, true, false])
    expect(had(...CONCLUDED, PEOPLE, SERVICE).next).toEqual([false, false, true])
    const done = had(...CONCLUDED, PEOPLE, SERVICE, LAST)
    expect(done.next).toEqual([false, false, false])
    expect(closedSince(done.slots)).toBe('2024-01-07T00:00:00.000Z')
  })

  it('are those whose conclusion was changed, and whoever signed for all of them', () => {
    const changed: Said = { kind: 'concluded', domain: 'people', text: '改了' }
    const { states, next, slots } = had(...CONCLUDED, PEOPLE, SERVICE, LAST, changed)
    expect(states).toEqual(['outdated', 'signed', 'outdated'])
    expect(next).toEqual([true, false, false])
    expect(closedSince(slots)).toBeUndefined()
  })

  it('are all of them again after a reopening', () => {
    const reopened: Said = { kind: 'reopened', text: '数据更正' }
    const { states, state } = had(...CONCLUDED, PEOPLE, SERVICE, LAST, reopened)
    expect([state.round, states]).toEqual([2, ['waiting', 'waiting', 'waiting']])
    // What was signed in the first round stands for nothing in the second.
    expect(had(...CONCLUDED, PEOPLE, SERVICE, LAST, reopened, PEOPLE).states[0]).toBe('outdated')
  })

  it('is nobody where nobody is asked, and that closes nothing', () => {
    expect(closedSince([])).toBeUndefined()
  })
})

describe('a signature', () => {
  const refused = (code: string) => ({ ok: false, refusal: { code } })

  it('is for the role and the organisation that are asked', () => {
    const { sign } = had(...CONCLUDED)
    expect(sign('departments', 'people', LEAD)).toMatchObject({ ok: true })
    expect(sign('departments', 'people', OFFICE)).toMatchObject(refused('snapshot.not-the-signer'))
    const other = { ...LEAD, organisation: { code: 'sports' } }
    expect(sign('departments', 'people', other)).toMatchObject(refused('snapshot.not-the-signer'))
    expect(sign('departments', 'culture', LEAD)).toMatchObject(refused('snapshot.slot-not-found'))
    expect(sign('nothing', undefined, LEAD)).toMatchObject(refused('snapshot.slot-not-found'))
  })

  it('waits for its turn, and for the conclusions it stands for', () => {
    expect(had(...CONCLUDED).sign('office', undefined, OFFICE)).toMatchObject(refused('snapshot.not-its-turn'))
    expect(had(...CONCLUDED.slice(1)).sign('departments', 'people', LEAD)).toMatchObject({
      refusal: { code: 'snapshot.conclusion-missing', details: { zh: '健康人群', en: 'People' } },
    })
    const early = CONCLUDED.slice(0, 3)
    const leads = [signed(early, 'departments', 'people', 'li'), signed(early, 'departments', 'service', 'li')]
    expect(had(...early, ...leads).sign('office', undefined, OFFICE)).toMatchObject({
      refusal: { details: { zh: '总体' } },
    })
  })

  it('is given once, and by nobody for two steps, also not under delegated rights', () => {
    const { sign } = had(...CONCLUDED, PEOPLE, SERVICE)
    expect(sign('departments', 'people', LEAD)).toMatchObject(refused('snapshot.slot-signed'))
    const both = { ...OFFICE, accounts: ['li'] }
    expect(sign('office', undefined, both)).toMatchObject(refused('snapshot.signed-another-step'))
    expect(sign('office', undefined, { ...OFFICE, accounts: ['zhao', 'li'] })).toMatchObject(
      refused('snapshot.signed-another-step'),
    )
    expect(sign('office', undefined, OFFICE)).toMatchObject({ ok: true })
  })

  it('is for what was seen', () => {
    const { sign, slots } = had(...CONCLUDED)
    expect(sign('departments', 'people', LEAD, 'another')).toMatchObject(refused('snapshot.changed-meanwhile'))
    expect(sign('departments', 'people', LEAD, slots[0]?.cover)).toMatchObject({ ok: true })
  })

  it('can be refused without a conclusion, and given later', () => {
    const { state, slots } = had()
    const wish = { step: 'departments', domain: 'people', signer: LEAD }
    expect(checkSignature(CONTENT, state, slots, { ...wish, declines: true })).toMatchObject({ ok: true })
    const declined: Said = { kind: 'declined', step: 'departments', domain: 'people', text: '数据有误', by: 'li' }
    const later = had(...CONCLUDED, declined)
    expect(later.slots[0]).toMatchObject({ state: 'declined', next: true, signature: { reason: '数据有误' } })
    expect(later.sign('departments', 'people', LEAD)).toMatchObject({ ok: true })
  })
})

describe('comments', () => {
  it('keep their revisions, and are resolved and taken up again', () => {
    const { comments } = foldEvents([
      { seq: 1, kind: 'commented', at: '1', by: 'li', organisation: 'health', domain: 'people', text: '一' },
      { seq: 2, kind: 'commented', at: '2', by: 'li', organisation: 'health', text: '二' },
      { seq: 3, kind: 'revised', at: '3', by: 'li', organisation: 'health', comment: 1, text: '一改' },
      { seq: 4, kind: 'resolved', at: '4', by: 'wang', organisation: 'office', comment: 1 },
      { seq: 5, kind: 'resolved', at: '5', by: 'wang', organisation: 'office', comment: 2 },
      { seq: 6, kind: 'taken-up', at: '6', by: 'li', organisation: 'health', comment: 2 },
      { seq: 7, kind: 'resolved', at: '7', by: 'wang', organisation: 'office', comment: 99 },
    ])
    expect(comments).toMatchObject([
      { id: 1, domain: 'people', revisions: [{ text: '一' }, { text: '一改' }], resolved: { by: 'wang' } },
      { id: 2, revisions: [{ text: '二' }] },
    ])
    expect(comments[1]).not.toHaveProperty('resolved')
  })
})
