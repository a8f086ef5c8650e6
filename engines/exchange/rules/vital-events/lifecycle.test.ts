import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VITAL_STATUSES } from '../../contract/vital-events.ts'
import { completedYears } from './ages.ts'
import { judgeSave, judgeStep, possibleSteps } from './lifecycle.ts'

const statuses = fc.constantFrom(...VITAL_STATUSES)
const steps = fc.constantFrom('accept', 'return', 'code', 'void')

describe('the way of a certificate', () => {
  it('never leads back to a draft, never lowers the version, and out of a void nowhere', () => {
    fc.assert(
      fc.property(statuses, fc.nat(9), steps, fc.boolean(), (status, version, step, hasCause) => {
        const wish = { step: step as 'accept', reason: '理由', by: ['checker'], hasCause }
        const taken = judgeStep({ status, version, submittedBy: ['doctor'] }, wish)
        if (status === 'voided') expect(taken.ok).toBe(false)
        if (!taken.ok) return
        expect(taken.value.status).not.toBe('draft')
        expect(taken.value.version).toBeGreaterThanOrEqual(version)
        expect(possibleSteps(status)).toContain(step)
      }),
    )
  })

  it('lets nothing with errors be submitted, and nothing submitted be changed without a reason', () => {
    fc.assert(
      fc.property(statuses, fc.nat(9), fc.nat(3), fc.constantFrom('', '理由'), (status, version, errors, reason) => {
        const taken = judgeSave({ status, version }, { submit: true, errors, reason })
        if (errors > 0) expect(taken.ok).toBe(false)
        if ((status === 'submitted' || status === 'accepted') && reason === '') expect(taken.ok).toBe(false)
        if (taken.ok) expect(taken.value).toMatchObject({ status: 'submitted', version: version + 1 })
      }),
    )
  })

  it('asks no reason for a draft that is thrown away', () => {
    const draft = { status: 'draft' as const, version: 0, submittedBy: [] }
    expect(judgeStep(draft, { step: 'void', reason: '', by: ['doctor'], hasCause: false }).ok).toBe(true)
  })
})

describe('age', () => {
  it.each([
    ['2024-02-29', '2025-02-28', 0],
    ['2024-02-29', '2025-03-01', 1],
    ['1950-03-07', '2025-03-06', 74],
    ['1950-03-07', '2025-03-07', 75],
  ])('of %s on %s is %i', (born, on, years) => {
    expect(completedYears(born, on)).toBe(years)
  })
})
