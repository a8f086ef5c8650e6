import { expect, it } from 'vitest'
import { progressFaults, progressOf, type TypedProgress, withStatus } from './typed-progress.ts'

const typed: TypedProgress = {
  day: '2024-03-31',
  status: 'under-way',
  percent: '40',
  milestones: {},
  text: ' 按计划推进 ',
  nextStep: ' ',
}
const STEPS = [{ code: 'm1' }]
const faults = (part: Partial<TypedProgress>) => [...progressFaults({ ...typed, ...part }, STEPS)]

it('tells what keeps a report back', () => {
  expect(faults({})).toEqual([])
  expect(faults({ percent: '' })).toEqual(['percent'])
  expect(faults({ percent: '4.5' })).toEqual(['percent'])
  expect(faults({ percent: '100' })).toEqual(['percent'])
  expect(faults({ status: 'done', percent: '100' })).toEqual(['milestones'])
  expect(faults({ status: 'done', percent: '100', milestones: { m1: '2024-03-01' } })).toEqual([])
  expect(faults({ text: '\n' })).toEqual(['text'])
})

it('brings the per cent along with the status, and sends words without white space', () => {
  expect([withStatus(typed, 'done').percent, withStatus(typed, 'not-started').percent]).toEqual(['100', '0'])
  expect(withStatus(typed, 'blocked').percent).toBe('40')
  expect(progressOf(typed)).toEqual({
    day: '2024-03-31',
    status: 'under-way',
    percent: 40,
    milestones: {},
    text: '按计划推进',
  })
})
