import { addDays } from '@kangcheng/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RemindedReport, remindersOn, whereNobodyFillsIn } from './reminders.ts'

const DRAFT: RemindedReport = {
  status: 'draft',
  round: 0,
  opensOn: '2026-01-01',
  dueOn: '2026-03-31',
  closesOn: '2026-06-30',
}
const stagesOn = (today: string, report = DRAFT) => remindersOn(report, today).map(({ stage }) => stage)

describe('a report that has not come', () => {
  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['asked']],
    ['2026-03-27', ['asked']],
    ['2026-03-28', ['soon']],
    ['2026-03-30', ['soon']],
    ['2026-03-31', ['due']],
    ['2026-04-01', ['late-0']],
    ['2026-04-07', ['late-0']],
    ['2026-04-08', ['late-1']],
    ['2026-04-14', ['late-1', 'escalated-0']],
    ['2026-04-21', ['late-2', 'escalated-1']],
    ['2026-06-30', ['late-12', 'escalated-11']],
    ['2026-07-01', []],
  ])('is reminded of on %s by %j', (day, stages) => expect(stagesOn(day)).toEqual(stages))

  it('goes by the days of its form', () => {
    const own = { beforeDue: 10, everyDays: 2, escalateAfterDays: 1 }
    expect(remindersOn(DRAFT, '2026-03-21', own)).toMatchObject([{ stage: 'soon', days: 10 }])
    expect(remindersOn(DRAFT, '2026-04-01', own)).toMatchObject([
      { stage: 'late-0', to: 'respondent', days: 1 },
      { stage: 'escalated-0', to: 'reviewers', days: 1 },
    ])
  })
})

it('is told to its reviewers alone, and once, where nobody may fill it in', () => {
  const told = (day: string) => whereNobodyFillsIn(remindersOn(DRAFT, day))
  for (const day of ['2026-01-01', '2026-04-08', '2026-04-21']) {
    expect(told(day)).toMatchObject({ stage: 'unanswered', kind: 'indicators.report-unanswered', to: 'reviewers' })
  }
  expect(told('2026-07-01')).toBeUndefined()
  const waiting = { ...DRAFT, status: 'submitted', submittedOn: '2026-03-01' } as const
  expect(whereNobodyFillsIn(remindersOn(waiting, '2026-03-15'))).toBeUndefined()
})

describe('a report on its way', () => {
  it('waits for its reviewers and is named to them each week', () => {
    const waiting = { ...DRAFT, status: 'submitted', submittedOn: '2026-03-01' } as const
    expect(stagesOn('2026-03-07', waiting)).toEqual([])
    expect(remindersOn(waiting, '2026-03-15')).toEqual([
      { stage: 'waiting-2026-03-01-2', kind: 'indicators.report-waiting', to: 'reviewers', days: 14 },
    ])
  })

  it('that was returned or reopened is asked for again a week later, also after its day', () => {
    const returned = { ...DRAFT, status: 'returned', sentBackOn: '2026-08-01' } as const
    expect(stagesOn('2026-08-02', returned)).toEqual([])
    expect(stagesOn('2026-08-08', returned)).toEqual(['mend-2026-08-01-1'])
    expect(stagesOn('2026-08-15', { ...returned, status: 'draft', round: 1 })).toEqual(['mend-2026-08-01-2'])
  })

  it('is at rest when it is reviewed or published', () => {
    expect(stagesOn('2026-05-01', { ...DRAFT, status: 'reviewed' })).toEqual([])
    expect(stagesOn('2026-05-01', { ...DRAFT, status: 'published', round: 1 })).toEqual([])
  })
})

it('reminds a respondent no more often than the form says, whichever days the job runs on', () => {
  fc.assert(
    fc.property(fc.subarray(Array.from({ length: 180 }, (_, index) => index)), (days) => {
      const told = days.flatMap((day) =>
        stagesOn(addDays('2026-01-01', day)).filter((stage) => stage.startsWith('late')),
      )
      expect(new Set(told).size).toBeLessThanOrEqual(13)
    }),
  )
})
