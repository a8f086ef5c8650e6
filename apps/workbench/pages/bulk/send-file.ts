import { answerOf, type Upload } from '@kangcheng/web-kit'
import { FHIR } from '../../fhir/ask-fhir.ts'
import { refusalOf } from '../../fhir/refusal.ts'
import { importName, type Taken } from './import-rules.ts'

/**
 * Sends the lines of a file as they are. XMLHttpRequest, since fetch cannot tell how much has been sent: `onShare` receives
 * it, 0–1. Rejects with Problem.
 */
export function sendFile(
  file: File,
  headers: Readonly<Record<string, string>>,
  onShare: (share: number) => void,
): Upload<Taken> {
  const request = new XMLHttpRequest()
  request.open('POST', `${FHIR}/$import?name=${encodeURIComponent(importName(file))}`)
  for (const [header, value] of Object.entries(headers)) request.setRequestHeader(header, value)
  request.setRequestHeader('content-type', 'application/fhir+ndjson')
  request.responseType = 'json'
  request.upload.onprogress = ({ lengthComputable, loaded, total }) => onShare(lengthComputable ? loaded / total : 0)
  const answer = new Promise<{ data?: Taken; error?: unknown; response: Response }>((resolve, reject) => {
    request.onerror = () => reject(new Error('nothing answered'))
    request.onabort = () => reject(new Error('stopped'))
    request.onload = () => {
      const body: unknown = request.response
      const response = new Response(null, { status: request.status })
      resolve(response.ok ? { data: body as Taken, response } : { error: refusalOf(request.status, body), response })
    }
  })
  request.send(file)
  return { done: answerOf(answer), stop: () => request.abort() }
}
