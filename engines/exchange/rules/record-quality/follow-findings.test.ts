import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUALITY_STATUSES } from '../../contract/record-quality/index.ts'
import type { Found } from './examine.ts'
import { followFindings, type Standing, stands } from './follow-findings.ts'

const found = (rule: string): Found => ({ rule, about: 'Encounter/x', isLate: false, values: {}, evidence: [] })
const was = (rule: string, status: Standing['status'], rulesVersion = 1): Standing => {
  return { rule, about: 'Encounter/x', status, rulesVersion }
}
const next = (one: Standing, again: boolean, version = 1) => {
  const [followed] = followFindings([one], again ? [found(one.rule)] : [], version).followed
  return { status: followed?.status, event: followed?.event }
}

describe('a finding at the next examination', () => {
  it.each([
    ['open', true, 'open', undefined],
    ['open', false, 'mended', 'verified'],
    ['claimed', true, 'open', 'still-found'],
    ['claimed', false, 'mended', 'verified'],
    ['awaiting', true, 'awaiting', undefined],
    ['awaiting', false, 'mended', 'verified'],
    ['justified', true, 'justified', undefined],
    ['justified', false, 'justified', undefined],
    ['false-alarm', true, 'false-alarm', undefined],
    ['mended', true, 'open', 'returned'],
    ['mended', false, 'mended', undefined],
    ['obsolete', true, 'open', 'returned'],
  ] as const)('that was %s and is there: %s', (status, again, then, event) => {
    expect(next(was('a', status), again)).toEqual({ status: then, event })
  })

  it('that only the rules took back is not called mended', () => {
    expect(next(was('a', 'open', 1), false, 2)).toEqual({ status: 'obsolete', event: 'rule-changed' })
  })

  it('stands exactly where it is found and nobody has decided; a second look says nothing new', () => {
    const rule = fc.constantFrom('a', 'b', 'c')
    const some = fc.uniqueArray(fc.record({ rule, status: fc.constantFrom(...QUALITY_STATUSES) }), {
      selector: (one) => one.rule,
    })
    fc.assert(
      fc.property(some, fc.uniqueArray(rule), (known, now) => {
        const list = known.map((one) => was(one.rule, one.status))
        const { opened, followed } = followFindings(list, now.map(found), 1)
        const next = [
          ...followed.map((one) => ({ ...one.before, status: one.status })),
          ...opened.map((one) => was(one.rule, 'open')),
        ]
        const decided = new Set(
          known.filter(({ status }) => status === 'justified' || status === 'false-alarm').map((one) => one.rule),
        )
        const standing = next.filter(({ status }) => stands(status)).map((one) => one.rule)
        expect(standing.sort()).toEqual(now.filter((one) => !decided.has(one)).sort())
        const again = followFindings(next, now.map(found), 1)
        expect([again.opened, again.followed.filter(({ event }) => event)]).toEqual([[], []])
      }),
    )
  })
})
