import { API, csrfHeader } from './client.ts'
import { Problem } from './problem.ts'
import type { UploadLimit } from './requests.ts'

export interface Upload<Answer> {
  readonly done: Promise<Answer>
  stop(): void
}

/** Why a file cannot be sent, in the server's own words, before a byte of it is; undefined when it is small enough. */
export function tooLargeToSend(file: { readonly size: number }, { bytes, refusal }: UploadLimit): Problem | undefined {
  return file.size > bytes ? new Problem(413, refusal) : undefined
}

/**
 * Sends one file as the multipart field `file`. XMLHttpRequest, since fetch cannot tell how much has been sent.
 * `onShare` receives the share sent, 0–1. Rejects with {@link Problem}.
 */
export function uploadFile<Answer>(path: string, file: File, onShare: (share: number) => void): Upload<Answer> {
  const request = new XMLHttpRequest()
  const done = new Promise<Answer>((resolve, reject) => {
    request.upload.onprogress = (event) => onShare(event.lengthComputable ? event.loaded / event.total : 0)
    request.onerror = () => reject(new Problem(0, undefined))
    request.onabort = () => reject(new Problem(0, { code: 'upload.stopped' }))
    request.onload = () => {
      const body = readJson(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(body as Answer)
      else reject(new Problem(request.status, body))
    }
    request.open('POST', `${API}${path}`)
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value)
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
  return { done, stop: () => request.abort() }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
