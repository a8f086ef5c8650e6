import { describe, expect, it } from 'vitest'
import { linesOf } from './library.fixture.ts'
import { readTasks } from './read-tasks.ts'

const tasksOf = (text: string) => readTasks(linesOf(text)).map(({ code, title }) => `${code} ${title}`)

const QUZHOU_ACTIONS =
  '健康知识普及 合理膳食 全民健身 控烟限酒 心理健康促进 重点人群健康促进 慢性病防治 传染病及地方病防控 公共卫生服务体系提升 医疗服务体系优化 基层健康服务促进 中医药促进健康 健康保障完善 健康环境促进 健康产业发展 智慧健康管理 健康合作拓展 未来社区健康场景建设'.split(
    ' ',
  )
const NUMBERS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八'.split(' ')

describe('readTasks', () => {
  it('reads the eighteen actions of Quzhou (2020) and their items', () => {
    const sections = QUZHOU_ACTIONS.map((name, index) => `(${NUMBERS[index]})实施${name}行动。`)
    sections.splice(6, 0, '1.加强妇幼健康。提供评估和指导。', '2.加强老年健康。')
    const tasks = tasksOf(['一、总体目标', '到2022年有成效。', '二、行动内容', ...sections, '三、保障措施'].join('\n'))
    expect(tasks).toHaveLength(22)
    expect(tasks[0]).toBe('2 行动内容')
    expect(tasks.slice(6, 10)).toEqual([
      '2.6 实施重点人群健康促进行动',
      '2.6.1 加强妇幼健康',
      '2.6.2 加强老年健康',
      '2.7 实施慢性病防治行动',
    ])
    expect(tasks.slice(-2)).toEqual(['2.18 实施未来社区健康场景建设行动', '3 保障措施'])
  })

  it('counts on where numbers are lost, and keeps a place for a section whose heading is gone', () => {
    expect(
      tasksOf('三、主要任务 (一)推进行动\n1.甲工作。\n2.乙工作。\n1.丙工作。\n)丁工作\n1. 戊工作\n(1)己工作'),
    ).toEqual([
      '3 主要任务',
      '3.1 推进行动',
      '3.1.1 甲工作',
      '3.1.2 乙工作',
      '3.2 (原文缺标题)',
      '3.2.1 丙工作',
      '3.3 丁工作',
      '3.3.1 戊工作',
      '3.3.1.1 己工作',
    ])
  })

  it('takes no paragraphs, no figures and no background for tasks', () => {
    expect(
      tasksOf(`一、发展基础\n(一)主要成效\n二、重点任务\n1.86平方米\n(一)${'很长的一段话'.repeat(12)}\n3、`),
    ).toEqual(['2 重点任务'])
  })

  it('reads numbers of several parts that count on, and takes no figure for one', () => {
    expect(
      tasksOf(
        '1. 总体目标\n1.1 指导思想\n2. 主要任务\n2.1 改善环境\n2.1.1 治水\n2.1.2治气\n1.86平方米的绿地\n2.2 优化服务\n2.4 少一节\n(1)基层\n3. 保障措施',
      ),
    ).toEqual(['2 主要任务', '2.1 改善环境', '2.1.1 治水', '2.1.2 治气', '2.2 优化服务', '2.2.1 基层', '3 保障措施'])
    expect(tasksOf('二、重点任务\n2.1 改善环境\n2.2 优化服务\n3.5万人受益')).toEqual([
      '2 重点任务',
      '2.1 改善环境',
      '2.2 优化服务',
    ])
  })

  it('starts from sections where a plan has no chapters', () => {
    expect(tasksOf('(一)改善环境\n1. 治水\n(二)优化服务')).toEqual(['1 改善环境', '1.1 治水', '2 优化服务'])
  })

  it('gives each code once and every parent before its children', () => {
    const tasks = readTasks(linesOf('三、任务\n(二)甲甲\n(一)乙乙\n(二)丙丙\n5. 丁丁\n2. 戊戊\n2. 己己\n三、任务'))
    const codes = tasks.map((task) => task.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const [index, task] of tasks.entries()) {
      expect(task.parent === undefined || codes.slice(0, index).includes(task.parent)).toBe(true)
    }
  })
})
