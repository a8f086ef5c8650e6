import { describe, expect, it } from 'vitest'
import { QUALITY_ANSWERS, QUALITY_STATUSES, type QualityStatus } from '../../contract/record-quality/index.ts'
import { type Answered, answerFinding } from './answer-finding.ts'

const said = (finding: Partial<Answered>, kind: (typeof QUALITY_ANSWERS)[number], accounts = ['li']) =>
  answerFinding({ status: 'open', severity: 'heavy', ...finding }, { kind, reason: '理由' }, accounts)
const proposal = { status: 'justified', by: ['li', 'wang'] } as const

describe('an answer to a finding', () => {
  it('of a veto waits for somebody else than who proposed it or stands behind them', () => {
    expect(said({ severity: 'veto' }, 'justify')).toEqual({
      ok: true,
      value: { status: 'awaiting', proposes: 'justified' },
    })
    const awaiting = { status: 'awaiting', severity: 'veto', proposal } as const
    for (const own of [['li'], ['wang'], ['zhao', 'wang']])
      expect(said(awaiting, 'approve', own)).toMatchObject({ refusal: { code: 'quality.own-approval' } })
    expect(said(awaiting, 'approve', ['zhao'])).toEqual({ ok: true, value: { status: 'justified' } })
    expect(said(awaiting, 'decline', ['zhao'])).toEqual({ ok: true, value: { status: 'open' } })
    expect(said(awaiting, 'assign')).toEqual({ ok: true, value: { status: 'awaiting', proposes: 'justified' } })
  })

  it('is given only where it fits', () => {
    const fits: Record<string, QualityStatus[]> = {}
    for (const kind of QUALITY_ANSWERS)
      fits[kind] = QUALITY_STATUSES.filter((status) => said({ status, proposal }, kind, ['zhao']).ok)
    expect(fits).toEqual({
      assign: ['open', 'claimed', 'awaiting'],
      mend: ['open'],
      justify: ['open', 'claimed'],
      'false-alarm': ['open', 'claimed'],
      approve: ['awaiting'],
      decline: ['awaiting'],
      reopen: ['claimed', 'justified', 'false-alarm'],
    })
  })
})
