/**
 * Whether a pattern of a role covers a permission. A star stands only at the end, after a dot, and for one part or more:
 * `indicators.*` covers `indicators.plan.read` but not `indicators` or `indicators-secret.read`.
 * What is not a well-formed pattern covers nothing.
 */
export function covers(pattern: string, permission: string): boolean {
  if (!PERMISSION.test(permission)) return false
  if (!pattern.endsWith('.*')) return pattern === permission
  const prefix = pattern.slice(0, -1)
  return PREFIX.test(prefix) && permission.startsWith(prefix)
}

export function anyCovers(patterns: readonly string[], permission: string): boolean {
  return patterns.some((pattern) => covers(pattern, permission))
}

const PERMISSION = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/
const PREFIX = /^([a-z][a-z0-9-]*\.)+$/
