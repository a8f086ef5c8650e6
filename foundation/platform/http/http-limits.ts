/** What one request may take. Sizes in bytes, times in milliseconds. */
export interface HttpLimits {
  /** A JSON body. */
  readonly bodyBytes: number
  /** The file in a multipart body. */
  readonly uploadBytes: number
  /** Until all headers are in; a slow sender holds a socket no longer. */
  readonly headersMilliseconds: number
  /** Until the whole request is in: 20 MB over a slow village line takes minutes. */
  readonly requestMilliseconds: number
  /** On a connection with a request under way, until a byte comes or goes. */
  readonly silenceMilliseconds: number
  /** From the last byte in to the first byte out. */
  readonly handlerMilliseconds: number
  /** For running requests to finish when the server stops. */
  readonly closeMilliseconds: number
  /** For each check of /readyz. */
  readonly checkMilliseconds: number
}

export const HTTP_LIMITS: HttpLimits = {
  bodyBytes: 1024 * 1024,
  uploadBytes: 20 * 1024 * 1024,
  headersMilliseconds: 15_000,
  requestMilliseconds: 300_000,
  silenceMilliseconds: 300_000,
  handlerMilliseconds: 60_000,
  closeMilliseconds: 10_000,
  checkMilliseconds: 2_000,
}

/** Bytes as people read them: `20 MB`, `512 KB`. */
export function sayBytes(bytes: number): string {
  const [unit, size] = bytes >= 1024 * 1024 ? ['MB', bytes / 1024 / 1024] : ['KB', bytes / 1024]
  return `${Math.round(size * 10) / 10} ${unit}`
}
