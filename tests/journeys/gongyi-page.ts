import { GONGYI_TABLE } from '../../engines/indicators/rules/plan-import/gongyi-table.fixture.ts'

export const GONGYI_TITLE = '巩义市健康城市建设五年规划(2021—2025年)'

/** The page of Gongyi as its city published it: title, broken table, numbered tasks (headings in words of ours). */
export function gongyiPage(title = GONGYI_TITLE): string {
  return [
    title,
    GONGYI_TABLE,
    '三、主要任务',
    '(一)改善健康环境',
    '1. 加强城乡环境综合治理',
    '2. 开展空气质量优化行动',
    '',
  ].join('\n')
}
