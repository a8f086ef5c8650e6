import type { Issue } from '../rules/issue.ts'

/** An OperationOutcome as text. */
export function outcomeText(issues: readonly Issue[]): string {
  return JSON.stringify({ resourceType: 'OperationOutcome', issue: issues })
}

/** What one says who has nothing to object to. */
export const ALL_OK: readonly Issue[] = [{ severity: 'information', code: 'informational', diagnostics: 'All OK.' }]
