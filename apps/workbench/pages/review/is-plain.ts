import type { WaitingReport } from '@kangcheng/indicators/contract'

/**
 * Whether a report may pass together with others: no figure of it is odd, and it was not sent back before, when somebody
 * wants to see what was mended. Nobody passes their own.
 */
export function isPlain({
  warnings,
  ownReport,
  changed,
}: Pick<WaitingReport, 'warnings' | 'ownReport' | 'changed'>): boolean {
  return warnings === 0 && !ownReport && changed === undefined
}
