import { expect, it } from 'vitest'
import { possibleAnswers } from './possible-answers.ts'

const answers = (status: Parameters<typeof possibleAnswers>[0]['status'], ...held: string[]) =>
  possibleAnswers({ status }, (permission) => held.includes(permission))
const ANSWER = 'exchange.record-quality.answer'
const APPROVE = 'exchange.record-quality.approve'

it('offers what fits the finding and the rights', () => {
  expect(answers('open', ANSWER)).toEqual(['mend', 'justify', 'false-alarm', 'assign'])
  expect(answers('awaiting', ANSWER)).toEqual(['assign'])
  expect(answers('awaiting', ANSWER, APPROVE)).toEqual(['approve', 'decline', 'assign'])
  expect(answers('mended', ANSWER, APPROVE)).toEqual([])
  expect(answers('open')).toEqual([])
})
