/** A short invented plan as the importer reads it and a spreadsheet opens it: CSV with the columns of a plan's table. */
export const PLAN_SAMPLE = `\ufeff${[
  ['示例市健康城市建设规划（2026—2030年）', '', '', '', ''],
  ['领域', '指标', '2025年基期值', '2030年目标值', '责任单位'],
  ['健康人群', '婴儿死亡率（‰）', '4.2', '≤3.5', '市卫健委'],
  ['健康人群', '居民健康素养水平（%）', '25', '≥35', '市卫健委'],
  ['健康社会', '养老机构护理型床位占比（%）', '52', '≥60', '市民政局'],
  ['健康环境', '病媒生物密度控制水平', 'C级', 'B级', '市卫健委'],
]
  .map((cells) => cells.join(','))
  .join('\r\n')}\r\n`
