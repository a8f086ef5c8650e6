import { CARD_REFUSALS, type CardReading } from '@kangcheng/persons/contract'
import { describe, expect, it } from 'vitest'
import { nextStep } from '../reading/next-step.ts'
import { OUTCOME_CODES, outcomeTone, outcomeWords, usedBy } from './outcomes.ts'

const refused = OUTCOME_CODES.filter((code) => code.startsWith('card.'))

describe('what came of a reading', () => {
  it('has words for every refusal of a reading, and each says what to do now', () => {
    expect(CARD_REFUSALS).toEqual(expect.arrayContaining(refused))
    expect(refused.filter((code) => nextStep(code) === undefined)).toEqual([])
  })
  it('is shown by its code where it is new', () => {
    expect(outcomeWords('card.something-new')).toEqual({ zh: 'card.something-new' })
    expect(outcomeWords('toString')).toEqual({ zh: 'toString' })
    expect(nextStep('access.forbidden')).toBeUndefined()
  })
  it('is doubtful where a code was read twice', () => {
    expect(['accepted', 'conflict', 'card.code-used', 'card.revoked'].map(outcomeTone)).toEqual([
      'accepted',
      'doubtful',
      'doubtful',
      'refused',
    ])
  })
  it('tells which reading used a code up', () => {
    const of = (id: string, reference: string, outcome: string) => ({ id, reference, outcome }) as CardReading
    const readings = [of('late', 'AAAA', 'card.code-used'), of('first', 'AAAA', 'accepted'), of('other', 'BBBB', 'x')]
    expect(usedBy(readings, 'AAAA')?.id).toBe('first')
    expect(usedBy(readings, 'BBBB')).toBeUndefined()
  })
})
