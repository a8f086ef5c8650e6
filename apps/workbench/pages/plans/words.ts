import { wordBook } from '@kangcheng/web-kit/plain'

export const plansWords = wordBook(
  'plans',
  {
    title: '规划',
    lead: '选择一个规划，查看它的指标是否按期推进。',
    indicators: '指标',
    tasks: '任务',
    findings: '文本矛盾',
    period: '规划期',
    region: '地区',
    version: '第 {{version}} 版',
    none: '还没有规划。可以从“导入规划”上传第一份。',
    noneForYou: '没有您可以查看的规划。',
    import: '导入规划',
  },
  {
    title: 'Plans',
    lead: 'Choose a plan to see whether its indicators are moving in time.',
    indicators: 'Indicators',
    tasks: 'Tasks',
    findings: 'Contradictions',
    period: 'Period',
    region: 'Region',
    version: 'Version {{version}}',
    none: 'There is no plan yet. Upload the first one under “Import a plan”.',
    noneForYou: 'There is no plan that is open to you.',
    import: 'Import a plan',
  },
)
