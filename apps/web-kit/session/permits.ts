/** Whether a list of permission patterns (`indicators.*`, `access.audit.read`) covers one. For hiding only; the server decides. */
export function permits(patterns: readonly string[], permission: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('.*') ? permission.startsWith(pattern.slice(0, -1)) : pattern === permission,
  )
}
