import type { FigureQuestion } from '@kangcheng/exchange/contract'

/** The address of one table of the figures as a file. */
export function exportQuery(
  question: FigureQuestion,
  table: 'figures' | 'ages' | 'causes' | 'life-table',
): Record<string, string> {
  const named = Object.entries({ ...question, table })
  return Object.fromEntries(named.map(([name, value]) => [name, String(value)]))
}
