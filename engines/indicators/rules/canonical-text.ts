/** JSON with the keys of every object in order: two statements that say the same have the same text. */
export function canonicalText(stated: unknown): string {
  return JSON.stringify(stated, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
