/** What the server's reader accepts (foundation/platform/documents); checked here first, so that nobody waits for a refusal. */
export const LIMIT_MB = 20
export const ACCEPTED = ['.txt', '.html', '.htm', '.docx', '.xlsx', '.csv'] as const

const BYTES_A_MB = 1024 * 1024

export type FileFault = { readonly fault: 'wrong-format' } | { readonly fault: 'too-large'; readonly megabytes: number }

/** Why a file cannot be sent; undefined when it can. */
export function checkFile(file: { readonly name: string; readonly size: number }): FileFault | undefined {
  const name = file.name.toLowerCase()
  if (!ACCEPTED.some((ending) => name.endsWith(ending))) return { fault: 'wrong-format' }
  if (file.size > LIMIT_MB * BYTES_A_MB) return { fault: 'too-large', megabytes: Math.ceil(file.size / BYTES_A_MB) }
  return undefined
}
