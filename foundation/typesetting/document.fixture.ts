import type { DocumentModel } from './document.ts'

/** A document with one of everything, and a table over several pages. */
export const SAMPLE: DocumentModel = {
  language: 'zh',
  title: '示例市年度监测报告（2023年）',
  titleLines: ['依据《示例规划》', '数据截至2024-05-01'],
  warnings: ['含演示用虚构数据'],
  header: '示例市年度监测报告',
  day: '2024-05-01',
  author: '示例市健康办',
  blocks: [
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'paragraph', text: '共有56项指标。', mark: { label: '自动生成', origin: 'generated' } },
    { kind: 'paragraph', text: '本办认为：\n另起一行。', mark: { label: '撰写', origin: 'written' } },
    { kind: 'list', items: ['第一条', '第二条'] },
    {
      kind: 'chart',
      chart: 'bar',
      stacked: true,
      title: '评价结论',
      unit: '项',
      source: '本平台',
      asOf: '2024-05-01',
      categories: ['人群', '环境'],
      series: [
        { name: '已达标', values: [3, 4] },
        { name: '滞后', values: [1, null] },
      ],
    },
    { kind: 'heading', level: 1, text: '二、各领域' },
    { kind: 'heading', level: 2, text: '（一）人群' },
    {
      kind: 'table',
      caption: '人群指标',
      columns: [
        { title: '指标（单位）', width: 40 },
        { title: '2023年\n（95%区间）', width: 30, align: 'end' },
        { title: '评价', width: 20, align: 'centre' },
      ],
      rows: Array.from({ length: 90 }, (_, index) => [`指标${index}（‰）`, '4.70\n（3.9–5.5）', '进度正常']),
      notes: ['* 初步数。'],
    },
    {
      kind: 'chart',
      chart: 'line',
      title: '婴儿死亡率',
      unit: '‰',
      source: '示例',
      asOf: '2024-05-01',
      categories: ['2021', '2022', '2023'],
      series: [
        { name: '数值', values: [5.2, null, 4.7], limits: [{ lower: 4.5, upper: 6 }, null, { lower: 4, upper: 5.4 }] },
      ],
    },
    { kind: 'heading', level: 3, text: '1. 说明' },
    { kind: 'paragraph', text: '完。' },
  ],
}
