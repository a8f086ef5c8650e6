import { wordBook } from '@kangcheng/web-kit/plain'

export const findingWords = wordBook(
  'findings',
  {
    title: '规划文本中的矛盾',
    lead: '同一份规划中前后不一致、无法识读或重复之处。系统只列出，不代为取舍。',
    contradiction: '前后不一致',
    'target-worse-than-baseline': '目标劣于基期',
    unreadable: '无法识读',
    duplicate: '重复',
    none: '没有发现矛盾。',
    kind: '类型',
    count: '{{count}} 处',
    open: '查看指标',
  },
  {
    title: 'Contradictions in the text of the plan',
    lead: 'Places of one plan that disagree, cannot be read or repeat each other. They are listed, never decided here.',
    contradiction: 'Contradiction',
    'target-worse-than-baseline': 'Target worse than base',
    unreadable: 'Unreadable',
    duplicate: 'Duplicate',
    none: 'No contradiction was found.',
    kind: 'Kind',
    count: '{{count}} found',
    open: 'Open the indicator',
  },
)
