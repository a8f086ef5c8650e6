/**
 * Whether a list of permission patterns (`indicators.*`, `access.audit.read`) covers a permission, or one of several. For hiding
 * only; the server decides.
 */
export function permits(patterns: readonly string[], permission: string | readonly string[]): boolean {
  if (typeof permission !== 'string') return permission.some((one) => permits(patterns, one))
  return patterns.some((pattern) =>
    pattern.endsWith('.*') ? permission.startsWith(pattern.slice(0, -1)) : pattern === permission,
  )
}
