import { describe, expect, it } from 'vitest'
import { linesOf, tableOf } from './library.fixture.ts'
import { recognisePlan } from './recognise-plan.ts'

const EMPTY = { definitions: [], organisations: [] }

describe('hostile plans', () => {
  it.each([
    ['a table without end', `某市规划(2021—2025年)\n指标\n基期值\n目标值\n单位\n${'健康\n12\n'.repeat(20_000)}`],
    ['headers only', `某市规划(2021—2025年)\n${'指标\n基期值\n目标值\n单位\n一、甲\n'.repeat(5_000)}`],
    ['a sentence without end', `某市规划(2021—2025年)\n目前${'每万人达到3.5人 '.repeat(20_000)}\n`],
    ['brackets without end', `某市规划(2021—2025年)\n指标\n基期值\n目标值\n单位\n${'('.repeat(250)}\n`.repeat(200)],
  ])('%s take seconds at most', (_name, text) => {
    const start = performance.now()
    recognisePlan({ blocks: linesOf(text) }, EMPTY)
    expect(performance.now() - start).toBeLessThan(4_000)
  })

  it('read a thousand rows and report the rest', () => {
    const rows = Array.from({ length: 1_005 }, (_, index) => [`第${index}类覆盖率(%)`, '1', '2'])
    const outcome = recognisePlan({ blocks: [tableOf(['指标', '2020年', '2025年'], ...rows)] }, EMPTY)
    expect(outcome.ok && outcome.value.rows.length).toBe(1_000)
    expect(outcome.ok && outcome.value.findings.filter(({ kind }) => kind === 'unreadable')).toHaveLength(1)
  })
})
