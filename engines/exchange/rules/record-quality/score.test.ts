import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { QualityRules } from '../../contract/record-quality/index.ts'
import { nationalRules } from '../../testing/national-quality-rules.ts'
import { precisionOf } from './precision.ts'
import { rulesFaults } from './rules-faults.ts'
import { scoreOf } from './score.ts'

let rules: QualityRules
beforeAll(async () => {
  rules = await nationalRules()
})
const of = (...codes: string[]) =>
  scoreOf(
    rules,
    codes.map((rule) => ({ rule })),
  )

describe('a score', () => {
  it('loses the points of each finding, at most what its rule says', () => {
    expect(of()).toEqual({ score: 100, grade: 'a', vetoes: 0 })
    expect(of('first-course-note-8h', 'attending-round-48h')).toEqual({ score: 90, grade: 'a', vetoes: 0 })
    expect(of('first-course-note-8h', 'attending-round-48h', 'note-before-admission')).toMatchObject({
      score: 89,
      grade: 'b',
    })
    expect(of(...Array.from({ length: 30 }, () => 'signature-missing'))).toMatchObject({ score: 90 })
  })

  it('is the worst grade with a veto, whatever its points', () => {
    expect(of('operation-consent')).toEqual({ score: 80, grade: 'c', vetoes: 1 })
  })

  it('never grows by another finding, and stays between 0 and 100', () => {
    const codes = () => fc.constantFrom(...rules.rules.map(({ code }) => code))
    const rank = (grade: string) => rules.grades.findIndex(({ code }) => code === grade)
    fc.assert(
      fc.property(fc.array(codes(), { maxLength: 40 }), codes(), (some, more) => {
        const [one, two] = [of(...some), of(...some, more)]
        expect(two.score).toBeLessThanOrEqual(one.score)
        expect(rank(two.grade)).toBeGreaterThanOrEqual(rank(one.grade))
        expect(two.score).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the precision of a rule', () => {
  it('is not known before anything is decided', () => {
    expect(precisionOf({ mended: 0, justified: 0, falseAlarms: 0 })).toBeUndefined()
    expect(precisionOf({ mended: 2, justified: 1, falseAlarms: 1 })).toBe(0.75)
  })
})

describe('rules that cannot be taken', () => {
  const changed = (change: Partial<QualityRules['rules'][number]>) => {
    const [first, ...rest] = rules.rules
    return rulesFaults({ ...rules, rules: [{ ...(first as QualityRules['rules'][number]), ...change }, ...rest] })
  }
  it('keep what says who somebody is', () => {
    for (const path of ['%patient.name.text', 'subject.display', 'section.text.`div`', '%patient.birthDate'])
      expect(changed({ values: { who: path } })).toMatchObject([{ pointer: '/rules/0/values/who' }])
    expect(changed({ values: { sex: '%patient.gender' } })).toEqual([])
  })

  it('have places without values, fields without names, no finding among the examples, or a code twice', () => {
    expect(changed({ message: { zh: '缺{what}' } })).toMatchObject([{ pointer: '/rules/0/message' }])
    expect(changed({ evidence: [{ fields: ['maritalStatus'] }] })).toMatchObject([{ pointer: '/rules/0/evidence/0' }])
    expect(changed({ examples: [{ title: 'x', expect: [] }] })).toMatchObject([{ pointer: '/rules/0/examples' }])
    expect(changed({ code: 'copied-course-note' })).toHaveLength(1)
  })

  it('have grades that do not go down to 0, or a veto grade that is none', () => {
    expect(rulesFaults({ ...rules, vetoGrade: 'x' })).toMatchObject([{ pointer: '/vetoGrade' }])
    expect(rulesFaults({ ...rules, grades: [...rules.grades].reverse() })).toMatchObject([{ pointer: '/grades' }])
  })
})
