import { describe, expect, it } from 'vitest'
import { linesOf } from './library.fixture.ts'
import { readPlanHead } from './plan-head.ts'

const EMPTY = { definitions: [], organisations: [] }

describe('readPlanHead', () => {
  it('reads labels of a page', () => {
    const head = readPlanHead(
      linesOf(
        '索引号: 1 成文日期: 2020-04-13\n文件编号: 衢政发〔2020〕10号 统一编号:\n衢州市人民政府关于推进健康衢州行动的实施意见\n发布日期:2020-04-17',
      ),
      '',
      EMPTY,
    )
    expect(head).toEqual({
      title: '衢州市人民政府关于推进健康衢州行动的实施意见',
      issuer: '衢州市人民政府',
      documentNumber: '衢政发〔2020〕10号',
      issued: '2020-04-13',
    })
  })

  it('takes the title out of the notice that issues it, the day from the signature and the years of a numbered plan', () => {
    const head = readPlanHead(
      linesOf(
        '新乡市人民政府办公室 关于印发《新乡市“十四五”医疗卫生健康 服务体系发展规划》的通知\n发布时间: 2024-01-23\n新乡市人民政府办公室\n2022年11月25日',
      ),
      '',
      { ...EMPTY, cities: [{ name: '新乡市', slug: 'xinxiang', region: '4107' }] },
    )
    expect(head).toMatchObject({
      title: '新乡市“十四五”医疗卫生健康服务体系发展规划',
      issuer: '新乡市人民政府办公室',
      issued: '2022-11-25',
      period: { from: 2021, to: 2025 },
      city: { slug: 'xinxiang' },
    })
  })

  it('falls back to the name of the file and to a stated base year', () => {
    expect(readPlanHead(linesOf('本规划以2019年为基期。'), '健康县规划2021-2025年.docx', EMPTY)).toEqual({
      title: '健康县规划2021-2025年',
      period: { from: 2021, to: 2025 },
      baseYear: 2019,
    })
  })

  it('makes up nothing', () => {
    expect(readPlanHead(linesOf('2022年13月40日\n2025—2021年'), '', EMPTY)).toEqual({ title: '' })
  })
})
