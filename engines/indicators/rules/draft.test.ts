import { describe, expect, it } from 'vitest'
import type { DraftCell, DraftRow, PlanDraft } from '../contract/index.ts'
import { changeDraft, countDoubts, planOfDraft } from './draft.ts'
import { parseTarget } from './target/parse-target.ts'
import { readBaseline } from './target/read-baseline.ts'

const sure = (text: string): DraftCell => ({ text, reading: text, sure: true })

const row: DraftRow = {
  ordinal: 1,
  place: 'line 10',
  domain: sure('健康服务'),
  name: sure('提供中医非药物疗法的比例'),
  unit: sure('%'),
  baseline: { text: '10070', reading: '100；70', sure: false, doubt: 'joined-numbers' },
  target: sure('100；85'),
  department: sure('市卫健委'),
  code: 'tcm',
  matched: true,
  direction: 'increase',
  parsed: { baseline: readBaseline('100；70', 2020), target: parseTarget('100；85') },
}
const draft: PlanDraft = {
  file: { name: 'plan.txt', bytes: 10, sha256: 'a'.repeat(64), format: 'text' },
  code: 'somewhere-2021-2025',
  title: '某市规划',
  period: { from: 2021, to: 2025 },
  baseYear: 2020,
  domains: [{ code: 'service', name: { zh: '健康服务' } }],
  rows: [row, { ...row, ordinal: 2, code: 'other', baseline: sure('70') }],
  tasks: [],
  findings: [],
}
const organisationOf = (name: string) => (name === '市卫健委' ? 'health' : undefined)

function changed(change: Parameters<typeof changeDraft>[1], from = draft): PlanDraft {
  const result = changeDraft(from, change)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

describe('a draft', () => {
  it('keeps saying in the plan what the document was too long for', () => {
    const accepted = changed({ kind: 'accept', ordinal: 1, column: 'baseline' })
    const plan = planOfDraft(
      { ...accepted, leftOut: { rows: 0, lines: 0, tasks: 12, findings: 3 } },
      '990100',
      organisationOf,
    )
    const unread = plan.ok ? plan.value.findings.filter(({ kind }) => kind === 'unreadable') : []
    expect(unread.map(({ message }) => message)).toEqual([
      { zh: '文件过长，另有 12 项任务未列入', en: 'The document is too long: 12 more tasks were left out' },
      { zh: '文件过长，另有 3 处疑点未列入', en: 'The document is too long: 3 more findings were left out' },
    ])
  })

  it('cannot become a plan while a cell is in doubt', () => {
    expect(countDoubts(draft)).toBe(1)
    expect(planOfDraft(draft, '990100', organisationOf)).toEqual({
      ok: false,
      refusal: { code: 'plan.row-doubtful', details: { row: 1, column: 'baseline' } },
    })
  })

  it('takes a suggestion when a person accepts it', () => {
    const accepted = changed({ kind: 'accept', ordinal: 1, column: 'baseline' })
    const plan = planOfDraft(accepted, '990100', organisationOf)
    expect(plan.ok && plan.value.indicators[0]?.baseline.parts).toEqual([100, 70])
    expect(plan.ok && plan.value.indicators[0]?.organisation).toBe('health')
  })

  it('reads a correction anew', () => {
    const corrected = changed({ kind: 'correct', ordinal: 1, column: 'target', reading: '≥９０' })
    expect(corrected.rows[0]?.parsed.target).toMatchObject({ kind: 'threshold', comparator: '>=', value: 90 })
    expect(draft.rows[0]?.target.reading).toBe('100；85')
  })

  it('forgets the doubts of a row that is removed, and has them again when it comes back', () => {
    const removed = changed({ kind: 'remove', ordinal: 1, removed: true })
    expect(countDoubts(removed)).toBe(0)
    const plan = planOfDraft(removed, '990100', organisationOf)
    expect(plan.ok && plan.value.indicators.map((one) => one.code)).toEqual(['other'])
    expect(countDoubts(changed({ kind: 'remove', ordinal: 1, removed: false }, removed))).toBe(1)
  })

  it.each([
    [{ kind: 'correct', ordinal: 9, column: 'name', reading: 'x' }],
    [{ kind: 'correct', ordinal: 1, column: 'name', reading: '  ' }],
    [{ kind: 'correct', ordinal: 1, column: 'domain', reading: '无此领域' }],
  ] as const)('refuses %j', (change) => {
    expect(changeDraft(draft, change).ok).toBe(false)
  })

  it('refuses two rows of one code and a period that ends before it begins', () => {
    const accepted = changed({ kind: 'accept', ordinal: 1, column: 'baseline' })
    const twins = { ...accepted, rows: accepted.rows.map((one) => ({ ...one, code: 'tcm' })) }
    expect(planOfDraft(twins, '990100', organisationOf)).toEqual({
      ok: false,
      refusal: {
        code: 'plan.indicator-twice',
        details: { row: 2, other: 1, indicator: 'tcm', name: row.name.reading },
      },
    })
    const backwards = changed({ kind: 'head', head: { period: { from: 2025, to: 2021 } } }, accepted)
    expect(planOfDraft(backwards, '990100', organisationOf)).toMatchObject({ refusal: { code: 'plan.period-missing' } })
  })
})
