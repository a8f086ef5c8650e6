export interface ExportWish {
  readonly of: 'system' | 'patients'
  readonly types: readonly string[]
  /** Day, or empty. */
  readonly since: string
}

/** The address that begins an export. A day begins in the city's time zone. */
export function exportAddress({ of, types, since }: ExportWish): string {
  const search = new URLSearchParams()
  if (types.length > 0) search.set('_type', types.join(','))
  if (since !== '') search.set('_since', `${since}T00:00:00+08:00`)
  const query = search.toString()
  return `${of === 'patients' ? '/Patient' : ''}/$export${query === '' ? '' : `?${query}`}`
}
