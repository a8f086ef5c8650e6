import type { Finding, LeftOut } from '../contract/index.ts'

/** What a plan must keep saying of a document that was too long to be taken whole: one finding for each kind. */
export function leftOutFindings(leftOut: LeftOut | undefined): Finding[] {
  if (!leftOut) return []
  return KINDS.filter(([kind]) => leftOut[kind] > 0).map(([kind, zh, en]) => ({
    kind: 'unreadable',
    statements: [],
    message: {
      zh: `文件过长，另有 ${leftOut[kind]} ${zh}未列入`,
      en: `The document is too long: ${leftOut[kind]} more ${en} were left out`,
    },
  }))
}

const KINDS = [
  ['rows', '行指标', 'rows of indicators'],
  ['lines', '行表格文字', 'lines of the table'],
  ['tasks', '项任务', 'tasks'],
  ['findings', '处疑点', 'findings'],
] as const
