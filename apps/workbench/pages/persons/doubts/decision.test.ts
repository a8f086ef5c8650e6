import { expect, it } from 'vitest'
import { dayAfterRest, decisionOf, isParting } from './decision.ts'

const PAIR = { one: 'Patient/a', other: 'Patient/b' }
const said = { reason: ' 窗口核对 ', lookAgain: '2026-12-01', leaving: ['Patient/b'] }

it('sends the day with what is put off, and the charts that leave with a parting', () => {
  expect(decisionOf(PAIR, { ...said, decision: 'link' })).toEqual({ ...PAIR, decision: 'link', reason: '窗口核对' })
  expect(decisionOf(PAIR, { ...said, decision: 'later' })).toMatchObject({ lookAgain: '2026-12-01T00:00:00+08:00' })
  expect(decisionOf(PAIR, { ...said, decision: 'apart' })).toMatchObject({ leaving: ['Patient/b'] })
  expect(decisionOf(PAIR, { ...said, decision: 'apart', leaving: undefined })).not.toHaveProperty('leaving')
})

it('puts off for a week, over the end of a month', () => {
  expect(dayAfterRest('2026-11-27')).toBe('2026-12-04')
})

it('parts where some leave and some stay', () => {
  const all = ['a', 'b']
  expect([[], ['a'], all].map((leaving) => isParting(leaving, all))).toEqual([false, true, false])
})
