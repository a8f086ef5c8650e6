import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CauseOfDeath, DeathCertificate } from '../../../contract/vital-events.ts'
import { isShorter } from './chain.ts'
import { findUnderlying, lacksReason } from './find-underlying.ts'
import { isIcd, isIn } from './icd.ts'

const chainOf = (causes: readonly CauseOfDeath[]): DeathCertificate => ({
  chain: Object.fromEntries(causes.map((cause, at) => ['abcd'[at], cause])),
})
const codes = fc.constantFrom('I21.0', 'J18.9', 'E11.9', 'K74.6', 'C22.0', 'V03.1')

describe('the underlying cause', () => {
  it('is the lowest line whatever it is, where nothing is improbable', () => {
    fc.assert(
      fc.property(fc.array(codes, { minLength: 1, maxLength: 4 }), (all) => {
        const found = findUnderlying(chainOf(all.map((code) => ({ code }))), [])
        expect(found.line).toBe('abcd'[all.length - 1])
        expect(found.code).toBe(all.at(-1))
      }),
    )
  })

  it('is never chosen without being asked for a reason, unless it is what the principle gives', () => {
    fc.assert(
      fc.property(fc.array(codes, { minLength: 1, maxLength: 4 }), fc.constantFrom('a', 'b', 'c', 'd'), (all, line) => {
        const certificate = { ...chainOf(all.map((code) => ({ code }))), underlying: { line: line as 'a' } }
        const found = findUnderlying(certificate, [])
        expect(lacksReason(certificate, found)).toBe(found.way === 'chosen')
        const reasoned = { ...certificate, underlying: { line: line as 'a', reason: '已核实' } }
        expect(lacksReason(reasoned, found)).toBe(false)
      }),
    )
  })

  it('of a line that is empty is nobody’s choice', () => {
    const certificate: DeathCertificate = { chain: { a: { code: 'I21.0' } }, underlying: { line: 'd', reason: '误选' } }
    expect(findUnderlying(certificate, [])).toMatchObject({ way: 'only', line: 'a' })
  })
})

describe('codes and intervals', () => {
  it('are read as sources write them', () => {
    expect(['I21.9', 'I219', ' i21.900x001'].map((code) => isIn(code, [['I20', 'I25']]))).toEqual([true, true, true])
    expect([isIcd('心梗'), isIcd('21.9'), isIn(undefined, [['A00', 'Z99']])]).toEqual([false, false, false])
  })

  it('compare across units, and say nothing of what is not known', () => {
    const of = (value: number, unit: 'days' | 'weeks' | 'months' | 'years') => ({ value, unit })
    expect(isShorter(of(6, 'days'), of(1, 'weeks'))).toBe(true)
    expect(isShorter(of(7, 'days'), of(1, 'weeks'))).toBe(false)
    expect(isShorter(of(12, 'months'), of(1, 'years'))).toBe(false)
    expect(isShorter({ unit: 'unknown' }, of(1, 'years'))).toBe(false)
    expect(isShorter(undefined, of(1, 'years'))).toBe(false)
  })
})
