import { describe, expect, it } from 'vitest'
import { judgeDoubt } from './judge-doubt.ts'
import { settle } from './settle-doubts.ts'

const doubt = (changes: object = {}) => ({
  kind: 'separate' as const,
  state: 'open' as const,
  proposedBy: null,
  evidence: { conflicts: [] },
  ...changes,
})
const AGAINST = { evidence: { conflicts: ['two-people'] } }

describe('a doubt', () => {
  it('without anything against it is decided by one person', () => {
    expect(judgeDoubt(doubt(), 'link', ['li'])).toMatchObject({ value: { state: 'linked', act: 'join' } })
    expect(judgeDoubt(doubt(), 'apart', ['li'])).toMatchObject({ value: { state: 'apart', act: 'mark' } })
    expect(judgeDoubt(doubt(), 'later', ['li'])).toMatchObject({ value: { state: 'later', act: undefined } })
  })

  it('that something speaks against is proposed by one and agreed to by another, whoever they act for', () => {
    expect(judgeDoubt(doubt(AGAINST), 'link', ['li'])).toMatchObject({ value: { state: 'proposed', act: undefined } })
    const proposed = doubt({ ...AGAINST, state: 'proposed', proposedBy: 'li' })
    expect(judgeDoubt(proposed, 'link', ['wang', 'li'])).toMatchObject({
      refusal: { code: 'persons.second-person-needed' },
    })
    expect(judgeDoubt(proposed, 'link', ['wang'])).toMatchObject({ value: { state: 'linked', act: 'join' } })
    expect(judgeDoubt(proposed, 'apart', ['li'])).toMatchObject({ value: { state: 'apart', act: 'mark' } })
  })

  it('about a link says that it is right, or parts it', () => {
    expect(judgeDoubt(doubt({ kind: 'sample' }), 'link', ['li'])).toMatchObject({ value: { act: undefined } })
    expect(judgeDoubt(doubt({ kind: 'together' }), 'apart', ['li'])).toMatchObject({ value: { act: 'part' } })
  })

  it.each(['linked', 'apart', 'settled'])('that is %s is decided', (state) => {
    expect(judgeDoubt(doubt({ state }), 'link', ['li'])).toMatchObject({ refusal: { code: 'persons.doubt-decided' } })
  })
})

describe('what happens elsewhere', () => {
  const now = (areOne: boolean, isTakenBack = false) => ({ areOne, isTakenBack })

  it('makes a doubt moot, and undone makes it one again', () => {
    expect(settle(doubt(), now(true))).toBe('settled')
    expect(settle(doubt({ state: 'settled' }), now(false))).toBe('open')
    expect(settle(doubt({ kind: 'together' }), now(false))).toBe('settled')
    expect(settle(doubt(), now(false))).toBeUndefined()
  })

  it('that takes a decision back opens it again', () => {
    expect(settle(doubt({ state: 'linked' }), now(false))).toBe('open')
    expect(settle(doubt({ state: 'apart' }), now(false, true))).toBe('open')
    expect(settle(doubt({ state: 'apart' }), now(false))).toBeUndefined()
    expect(settle(doubt({ kind: 'sample', state: 'apart' }), now(true))).toBe('open')
  })
})
