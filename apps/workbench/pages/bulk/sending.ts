/** A file on its way; it goes on while other pages are looked at, and stops when the tab is closed. */
export interface Sending {
  readonly name: string
  readonly bytes: number
  /** 0–1. */
  readonly share: number
  readonly state: 'sending' | 'done' | 'failed' | 'stopped'
  /** Of a refusal. */
  readonly status?: number
}

let current: Sending | undefined
let request: XMLHttpRequest | undefined
const listeners = new Set<() => void>()

export function watchSending(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function sendingNow(): Sending | undefined {
  return current
}

/** Name of an import: the same file chosen again has the same, and goes on where it stopped. */
export function importName(file: { readonly name: string; readonly size: number }): string {
  return `${file.name.slice(0, 150)} (${file.size})`
}

/** Sends lines of NDJSON as they are. XMLHttpRequest, since fetch cannot tell how much has been sent. */
export function sendLines(file: File, headers: Readonly<Record<string, string>>): void {
  if (current?.state === 'sending') return
  const name = importName(file)
  const said = { name, bytes: file.size }
  const sending = new XMLHttpRequest()
  request = sending
  sending.upload.onprogress = ({ lengthComputable, loaded, total }) =>
    tell({ ...said, share: lengthComputable ? loaded / total : 0, state: 'sending' })
  sending.onload = () =>
    tell({ ...said, share: 1, state: sending.status === 200 ? 'done' : 'failed', status: sending.status })
  sending.onerror = () => tell({ ...said, share: current?.share ?? 0, state: 'failed', status: 0 })
  sending.onabort = () => tell({ ...said, share: current?.share ?? 0, state: 'stopped' })
  sending.open('POST', `/fhir/R4/$import?name=${encodeURIComponent(name)}`)
  for (const [header, value] of Object.entries(headers)) sending.setRequestHeader(header, value)
  sending.setRequestHeader('content-type', 'application/fhir+ndjson')
  tell({ ...said, share: 0, state: 'sending' })
  sending.send(file)
}

export function stopSending(): void {
  request?.abort()
}

function tell(next: Sending): void {
  current = next
  for (const listener of listeners) listener()
}
