import { describe, expect, it } from 'vitest'
import { tableOf } from './library.fixture.ts'
import { recognisePlan } from './recognise-plan.ts'

const EMPTY = { definitions: [], organisations: [] }

function rowsOf(...rows: readonly (readonly string[])[]) {
  const outcome = recognisePlan({ blocks: [tableOf(...rows)], fileName: '某县健康规划2021-2025.xlsx' }, EMPTY)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value.rows
}

describe('a table that is a table', () => {
  it('is read with its columns in any order, and a unit column of its own', () => {
    const rows = rowsOf(
      ['表1', '表1', '表1', '表1', '表1', '表1'],
      ['指标', '单位', '责任单位', '2020年', '2025年', '领域'],
      ['人均预期\n寿命', '岁', '县统计局', '76.1', '78', '健康\n人群'],
      ['吸烟率(%)', '', '县卫健局', '24.6', '≤20', '健康\n人群'],
    )
    expect(
      rows.map((row) => [
        row.name.reading,
        row.unit.reading,
        row.baseline.reading,
        row.target.reading,
        row.domain.reading,
      ]),
    ).toEqual([
      ['人均预期寿命', '岁', '76.1', '78', '健康人群'],
      ['吸烟率', '%', '24.6', '≤20', '健康人群'],
    ])
    expect(rows[0]?.place).toBe('table 1 row 3 cell 1')
  })

  it('reads a header of two rows, figures in two lines, and full-width digits', () => {
    const rows = rowsOf(
      ['领域', '指标', '基期值', '目标值', '目标值', '责任单位'],
      ['领域', '指标', '基期值', '2022年', '2025年', '责任单位'],
      ['健康服务', '开展比例(%),覆盖比例(%)', '100\n70', '100\n75', '100\n85', '县卫健局'],
      ['健康服务', '产前筛查率(%)', '１２．５', '60', '≥76', '县卫健局'],
    )
    expect(rows[0]).toMatchObject({
      baseline: { reading: '100；70', sure: true },
      target: { reading: '100；85', sure: true },
    })
    expect(rows[0]?.path).toBeUndefined()
    expect(rows[1]).toMatchObject({ path: [{ year: 2022, value: 60 }], parsed: { baseline: { value: 12.5 } } })
  })

  it('takes merged rows as domains, a word over two columns as groups and indicators, and leaves out notes', () => {
    const rows = rowsOf(
      ['指标', '指标', '2020年', '2025年', '备注'],
      ['资源', '每千人口床位数(张)', '5', '6', ''],
      ['资源', '每千人口护士数(人)', '2', '3', ''],
      ['注:', '', '', '', ''],
    )
    expect(rows.map((row) => [row.domain.reading, row.name.reading])).toEqual([
      ['资源', '每千人口床位数'],
      ['资源', '每千人口护士数'],
    ])
    const sections = rowsOf(
      ['指标', '2020年', '2025年'],
      ['(一)健康水平', '(一)健康水平', '(一)健康水平'],
      ['婴儿死亡率(‰)', '3', '≤2.8'],
    )
    expect(sections[0]?.domain).toMatchObject({ reading: '健康水平', sure: true })
  })
})

describe('what is no plan', () => {
  it('is refused with a place and a remedy', () => {
    expect(recognisePlan({ blocks: [] }, EMPTY)).toMatchObject({
      ok: false,
      refusal: { code: 'plan.no-indicator-table', details: { place: 'document', remedy: 'check-table-header' } },
    })
    const undated = tableOf(['指标', '现状值', '目标值', '责任单位'], ['吸烟率(%)', '25', '20', '县卫健局'])
    expect(recognisePlan({ blocks: [undated] }, EMPTY)).toMatchObject({
      ok: false,
      refusal: { code: 'plan.period-missing', details: { place: 'title' } },
    })
  })

  it('takes the period from the years of the table where no title has one', () => {
    const dated = tableOf(['指标', '2022年', '2027年'], ['吸烟率(%)', '25', '20'])
    const outcome = recognisePlan({ blocks: [dated] }, EMPTY)
    expect(outcome.ok && outcome.value).toMatchObject({
      period: { from: 2023, to: 2027 },
      baseYear: 2022,
      code: 'plan-2023-2027',
    })
  })
})
