import type { CellProblem } from '@kangcheng/indicators/contract'

/** Keeps a report from being submitted: an error, or a warning that nobody has answered. */
export function isOpen({ severity, answered }: CellProblem): boolean {
  return severity === 'error' || !answered
}
