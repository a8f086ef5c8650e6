import { describe, expect, it } from 'vitest'
import type { DraftRow, PlanDraft } from '../contract/index.ts'
import { changeDraft, planOfDraft } from './draft.ts'
import { definition, LIBRARY, linesOf, tableOf } from './plan-import/library.fixture.ts'
import { recognisePlan } from './plan-import/recognise-plan.ts'

const FEWER = definition('neonatal-mortality', '新生儿死亡率', '‰', {
  direction: 'decrease',
  plausible: { low: 0, high: 4 },
})
const SHARE = definition('screened-share', '新生儿疾病筛查率', '%', { plausible: { low: 0, high: 100 } })

function draftOf(...rows: readonly (readonly string[])[]): PlanDraft {
  const title = linesOf('巩义市健康规划(2021—2025年)\n目前婴儿死亡率为5.1‰。')
  const table = tableOf(['领域', '指标', '基期值', '目标值', '责任单位'], ...rows)
  const read = recognisePlan({ blocks: [...title, table] }, LIBRARY)
  if (!read.ok) throw new Error(read.refusal.code)
  return { ...read.value, file: { name: 'plan.txt', bytes: 1, sha256: '', format: 'text' } }
}

const NAMED = draftOf(['健康人群', '婴儿死亡率(‰)', '5.6', '≤4.1', '市卫健委'])
const SIMILAR = draftOf(['健康人群', '15岁及以上人群吸烟率', '25', '≤20', '市卫健委'])

function matched(draft: PlanDraft, to: typeof FEWER | undefined, ordinal = 1): PlanDraft {
  const outcome = changeDraft(draft, { kind: 'match', ordinal, definition: to })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}
const first = (draft: PlanDraft) => draft.rows[0] as DraftRow

describe('a row taken for another indicator', () => {
  it('keeps its printed name and figures, and is judged by the other definition', () => {
    expect(first(NAMED)).toMatchObject({ code: 'infant-mortality', baseline: { sure: true } })
    expect(first(matched(NAMED, FEWER))).toMatchObject({
      code: 'neonatal-mortality',
      matched: true,
      direction: 'decrease',
      name: { reading: '婴儿死亡率', sure: true },
      unit: { reading: '‰', sure: true },
      baseline: { reading: '5.6', sure: false, doubt: 'implausible' },
      parsed: { baseline: { value: 5.6 }, target: { kind: 'threshold', value: 4.1 } },
    })
    expect(first(matched(NAMED, SHARE))).toMatchObject({ unit: { sure: false, doubt: 'unit-differs' } })
  })

  it('is as it was when it is pointed back', () => {
    const [own] = LIBRARY.definitions.filter(({ code }) => code === 'infant-mortality')
    expect(matched(matched(NAMED, FEWER), own)).toEqual(NAMED)
  })

  it('settles whether a name is alike, with the unit of the one pointed at', () => {
    expect(first(SIMILAR)).toMatchObject({
      code: 'smoking-15-plus',
      name: { doubt: 'similar-name' },
      unit: { reading: '%', doubt: 'missing-unit' },
    })
    expect(first(matched(SIMILAR, FEWER))).toMatchObject({
      name: { confirmed: true },
      unit: { reading: '‰', doubt: 'missing-unit' },
    })
  })

  it('becomes a new one of this plan, with no unit that is not printed', () => {
    expect(first(matched(SIMILAR, undefined))).toMatchObject({
      code: 'gongyi-2021-2025-row-1',
      matched: false,
      direction: 'decrease',
      name: { confirmed: true },
      unit: { text: '', reading: '', sure: true },
    })
  })

  it('leaves alone what a person has settled', () => {
    const settled = changeDraft(SIMILAR, { kind: 'correct', ordinal: 1, column: 'unit', reading: '人' })
    if (!settled.ok) throw new Error(settled.refusal.code)
    expect(first(matched(settled.value, FEWER)).unit).toMatchObject({ reading: '人', confirmed: true })
  })

  it('takes the findings about it along, and finds anew what the table says against itself', () => {
    expect(NAMED.findings).toMatchObject([{ kind: 'contradiction', indicator: 'infant-mortality' }])
    const more = definition('more-is-better', '别的', '‰')
    const worse = matched(NAMED, more).findings
    expect(worse.map(({ kind, indicator }) => [kind, indicator])).toEqual([
      ['contradiction', 'more-is-better'],
      ['target-worse-than-baseline', 'more-is-better'],
    ])
    expect(matched(matched(NAMED, more), FEWER).findings).toMatchObject([
      { kind: 'contradiction', indicator: 'neonatal-mortality' },
    ])
    const twins = draftOf(
      ['健康人群', '婴儿死亡率(‰)', '5.6', '≤4.1', '市卫健委'],
      ['健康人群', '新生儿死亡率(‰)', '3', '≤2', '市卫健委'],
    )
    const [own] = LIBRARY.definitions.filter(({ code }) => code === 'infant-mortality')
    const both = matched(twins, own, 2)
    expect(both.findings.map(({ kind }) => kind)).toEqual(['contradiction', 'duplicate'])
    expect(planOfDraft(both, '410181', () => undefined)).toMatchObject({ refusal: { code: 'plan.indicator-twice' } })
    expect(matched(both, undefined, 2).findings.map(({ kind }) => kind)).toEqual(['contradiction'])
  })

  it('gives a new one a code that is short enough', () => {
    const long = { ...NAMED, code: `a${'-long'.repeat(15)}-code` }
    expect(first(matched(long, undefined)).code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(first(matched(long, undefined)).code.length).toBeLessThanOrEqual(80)
  })

  it('is refused for a row that is not there', () => {
    expect(changeDraft(NAMED, { kind: 'match', ordinal: 7, definition: FEWER })).toMatchObject({
      refusal: { code: 'plan.row-invalid' },
    })
  })
})
