/** What the server's reader tells apart (foundation/platform/documents); the picker offers these, and nothing else is sent. */
export const ACCEPTED = ['.txt', '.html', '.htm', '.docx', '.xlsx', '.csv'] as const

/** Whether a file has one of the endings that can be read, whatever the case. */
export function isReadable({ name }: { readonly name: string }): boolean {
  return ACCEPTED.some((ending) => name.toLowerCase().endsWith(ending))
}
