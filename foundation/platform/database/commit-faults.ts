/** Unique violation, serialization failure, deadlock: somebody else was there at the same moment. */
const CONFLICTS: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01'])

/** Whether work failed only because somebody else was there at the same moment; it may be tried again. */
export function isConflict(error: unknown): boolean {
  return CONFLICTS.has(sqlState(error))
}

/** Whether it is sure that nothing was committed. Lost connections and a server that goes down (08, 57P) say nothing of a commit under way. */
export function wasRolledBack(error: unknown): boolean {
  const state = sqlState(error)
  return state !== undefined && !/^(?:08|57P)/.test(state)
}

/** What PostgreSQL itself said; undefined for an error from anywhere else. */
function sqlState(error: unknown): string | undefined {
  return error instanceof Error && 'severity' in error && 'code' in error ? String(error.code) : undefined
}
