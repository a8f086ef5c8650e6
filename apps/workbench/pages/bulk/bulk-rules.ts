/** Milliseconds after which an import whose lines have not moved waits for its sender. */
const STILL = 20_000

/** Whether lines of an import were written a moment ago. */
export function isMoving(
  { finishedAt, movedAt }: { readonly finishedAt?: string | undefined; readonly movedAt: string },
  now: number,
): boolean {
  return finishedAt === undefined && now - Date.parse(movedAt) < STILL
}

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
