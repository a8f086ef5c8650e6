import { describe, expect, it } from 'vitest'
import { checkSignature, type Signer, slotsWaitingFor } from './check-signature.ts'
import { CONCLUDED, CONTENT, had, PEOPLE, type Said, SERVICE, signed } from './sign-off.fixture.ts'

/** Holds one role: everywhere, or for an organisation and those under it. */
const signer = (account: string, role: string, organisation: string, within = '/'): Signer => ({
  accounts: [account],
  organisation: { code: organisation, path: `/city/${organisation}/` },
  signsAs: (asked, path) => asked === role && (path === undefined || path.startsWith(within)),
})
const LEAD = signer('li', 'lead', 'health')
const OFFICE = signer('wang', 'office', 'office')

function afterEvents(...said: Said[]) {
  const { state, slots } = had(...said)
  return {
    state,
    slots,
    sign: (step: string, domain: string | undefined, signer: Signer, cover?: string) =>
      checkSignature(CONTENT, state, slots, { step, domain, signer, ...(cover !== undefined && { cover }) }),
    waiting: (signer: Signer) =>
      slotsWaitingFor(CONTENT, state, slots, signer).map(({ step, domain }) => domain ?? step),
  }
}

describe('a signature', () => {
  const refused = (code: string) => ({ ok: false, refusal: { code } })

  it('is for the role and the organisation that are asked', () => {
    const { sign } = afterEvents(...CONCLUDED)
    expect(sign('departments', 'people', LEAD)).toMatchObject({ ok: true })
    expect(sign('departments', 'people', OFFICE)).toMatchObject(refused('snapshot.not-the-signer'))
    const other = signer('li', 'lead', 'sports')
    expect(sign('departments', 'people', other)).toMatchObject(refused('snapshot.not-the-signer'))
    // Of the organisation, and with the role for another only.
    const elsewhere = signer('li', 'lead', 'health', '/city/sports/')
    expect(sign('departments', 'people', elsewhere)).toMatchObject(refused('snapshot.not-the-signer'))
    expect(sign('departments', 'people', signer('li', 'lead', 'health', '/city/health/'))).toMatchObject({ ok: true })
    expect(sign('departments', 'culture', LEAD)).toMatchObject(refused('snapshot.slot-not-found'))
    expect(sign('nothing', undefined, LEAD)).toMatchObject(refused('snapshot.slot-not-found'))
  })

  it('waits for its turn, and for the conclusions it stands for', () => {
    expect(afterEvents(...CONCLUDED).sign('office', undefined, OFFICE)).toMatchObject(refused('snapshot.not-its-turn'))
    expect(afterEvents(...CONCLUDED.slice(1)).sign('departments', 'people', LEAD)).toMatchObject({
      refusal: { code: 'snapshot.conclusion-missing', details: { zh: '健康人群', en: 'People' } },
    })
    const early = CONCLUDED.slice(0, 3)
    const leads = [signed(early, 'departments', 'people', 'li'), signed(early, 'departments', 'service', 'li')]
    expect(afterEvents(...early, ...leads).sign('office', undefined, OFFICE)).toMatchObject({
      refusal: { details: { zh: '总体' } },
    })
  })

  it('is given once, and by nobody for two steps, also not under delegated rights', () => {
    const { sign } = afterEvents(...CONCLUDED, PEOPLE, SERVICE)
    expect(sign('departments', 'people', LEAD)).toMatchObject(refused('snapshot.slot-signed'))
    const both = { ...OFFICE, accounts: ['li'] }
    expect(sign('office', undefined, both)).toMatchObject(refused('snapshot.signed-another-step'))
    expect(sign('office', undefined, { ...OFFICE, accounts: ['zhao', 'li'] })).toMatchObject(
      refused('snapshot.signed-another-step'),
    )
    expect(sign('office', undefined, OFFICE)).toMatchObject({ ok: true })
  })

  it('is for what was seen', () => {
    const { sign, slots } = afterEvents(...CONCLUDED)
    expect(sign('departments', 'people', LEAD, 'another')).toMatchObject(refused('snapshot.changed-meanwhile'))
    expect(sign('departments', 'people', LEAD, slots[0]?.cover)).toMatchObject({ ok: true })
  })

  it('can be refused without a conclusion, and given later', () => {
    const { state, slots } = afterEvents()
    const wish = { step: 'departments', domain: 'people', signer: LEAD }
    expect(checkSignature(CONTENT, state, slots, { ...wish, declines: true })).toMatchObject({ ok: true })
    const declined: Said = { kind: 'declined', step: 'departments', domain: 'people', text: '数据有误', by: 'li' }
    const later = afterEvents(...CONCLUDED, declined)
    expect(later.slots[0]).toMatchObject({ state: 'declined', next: true, signature: { reason: '数据有误' } })
    expect(later.sign('departments', 'people', LEAD)).toMatchObject({ ok: true })
  })
})

describe('what waits for somebody', () => {
  it('is what they could sign now', () => {
    expect(afterEvents(...CONCLUDED).waiting(LEAD)).toEqual(['people', 'service'])
    expect(afterEvents(...CONCLUDED).waiting(OFFICE)).toEqual([])
    expect(afterEvents(...CONCLUDED, PEOPLE, SERVICE).waiting(OFFICE)).toEqual(['office'])
    expect(afterEvents(...CONCLUDED, PEOPLE, SERVICE).waiting({ ...OFFICE, accounts: ['zhao', 'li'] })).toEqual([])
    // A domain whose conclusion is still to be written waits for the office.
    expect(afterEvents(...CONCLUDED.slice(1)).waiting(LEAD)).toEqual(['service'])
  })

  it('is not what was refused, until it reads otherwise', () => {
    const declined: Said = { ...PEOPLE, kind: 'declined', text: '数据有误' }
    expect(afterEvents(...CONCLUDED, declined).waiting(LEAD)).toEqual(['service'])
    const changed: Said = { kind: 'concluded', domain: 'people', text: '改了' }
    expect(afterEvents(...CONCLUDED, declined, changed).waiting(LEAD)).toEqual(['people', 'service'])
  })
})
