import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REPORT_STATUSES, REPORT_STEPS, type ReportStatus } from '../../contract/collecting/index.ts'
import { authorsOf, stepReport, stepsFrom, type WantedStep } from './report-step.ts'

function walk(kinds: WantedStep['kind'][]): ReportStatus | string {
  let status: ReportStatus = 'draft'
  for (const kind of kinds) {
    const by = kind === 'submitted' ? 'reporter' : 'office'
    const stepped = stepReport({ status, authors: ['reporter'] }, { kind, by: [by], reason: 'because' })
    if (!stepped.ok) return stepped.refusal.code
    status = stepped.value
  }
  return status
}

describe('the way of a report', () => {
  it.each<[WantedStep['kind'][], string]>([
    [['submitted', 'reviewed', 'published'], 'published'],
    [['submitted', 'returned', 'submitted', 'reviewed'], 'reviewed'],
    [['submitted', 'reviewed', 'returned'], 'returned'],
    [['submitted', 'withdrawn'], 'draft'],
    [['submitted', 'reviewed', 'published', 'reopened', 'submitted'], 'submitted'],
    [['published'], 'report.wrong-status'],
    [['submitted', 'published'], 'report.wrong-status'],
    [['submitted', 'reviewed', 'published', 'returned'], 'report.wrong-status'],
    [['submitted', 'reviewed', 'withdrawn'], 'report.wrong-status'],
    [['submitted', 'submitted'], 'report.wrong-status'],
  ])('%j → %s', (kinds, end) => expect(walk(kinds)).toBe(end))

  it.each(['returned', 'withdrawn', 'reopened'] as const)('%s wants a reason', (kind) => {
    const status = kind === 'reopened' ? 'published' : 'submitted'
    expect(stepReport({ status, authors: [] }, { kind, by: ['office'], reason: '  ' })).toMatchObject({
      refusal: { code: 'report.reason-missing' },
    })
  })

  it.each([
    ['submitted', 'reviewed'],
    ['reviewed', 'published'],
  ] as const)('nobody takes their own report from %s to %s', (status, kind) => {
    for (const [authors, by] of [
      [['a'], ['a']],
      [['a'], ['b', 'a']],
      [['a', 'b'], ['b']],
      [['a', 'b'], ['a']],
    ]) {
      expect(stepReport({ status, authors: authors ?? [] }, { kind, by: by ?? [] })).toMatchObject({
        refusal: { code: 'report.own-review' },
      })
    }
    expect(stepReport({ status, authors: ['a', 'b'] }, { kind, by: ['c', 'd'] }).ok).toBe(true)
  })

  it('comes from the account it was submitted for and from who submitted it, last time only', () => {
    const events = [
      { kind: 'submitted', by: 'earlier' },
      { kind: 'returned', by: 'office' },
      { kind: 'submitted', by: 'stand-in' },
      { kind: 'reviewed', by: 'office' },
    ] as const
    expect(authorsOf({ submittedBy: 'on-leave' }, events)).toEqual(['on-leave', 'stand-in'])
    expect(authorsOf({}, [])).toEqual([])
  })

  it('never publishes what nobody has reviewed, and offers exactly the steps it takes', () => {
    const kinds = fc.constantFrom(...REPORT_STEPS)
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 12 }), (wanted) => {
        let status: ReportStatus = 'draft'
        for (const kind of wanted) {
          const stepped = stepReport({ status, authors: ['a'] }, { kind, by: ['b'], reason: 'because' })
          if (stepped.ok && stepped.value === 'published' && status !== 'published') expect(status).toBe('reviewed')
          if (stepped.ok) status = stepped.value
        }
      }),
    )
    for (const status of REPORT_STATUSES) {
      for (const kind of stepsFrom(status)) {
        expect(stepReport({ status, authors: ['a'] }, { kind, by: ['b'], reason: 'because' }).ok).toBe(true)
      }
    }
  })
})
