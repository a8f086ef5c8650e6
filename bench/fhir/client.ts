import type { Resource } from './generate/record.ts'

/** What is read of an answer: a resource, a Bundle, an OperationOutcome or how far an import is. */
export interface AnswerBody {
  readonly resourceType?: string
  readonly id?: string
  readonly identifier?: unknown
  readonly total?: number
  /** Of an import: lines read, and those that were not taken. */
  readonly lines?: number
  readonly refused?: number
  readonly entry?: readonly {
    readonly resource: Resource & { readonly id?: string }
    readonly response?: { readonly status: string; readonly location?: string }
  }[]
}

export interface Answer {
  readonly status: number
  readonly body: AnswerBody
}

export type FhirClient = ReturnType<typeof fhirClient>

/** As plain as FHIR is: what a program without a library does. Paths are below /fhir/R4. */
export function fhirClient(address: string, token: string) {
  const ask = async (path: string, wish: RequestInit & { duplex?: 'half' } = {}): Promise<Answer> => {
    const separator = path === '' ? '' : '/'
    const answer = await fetch(`${address}/fhir/R4${separator}${path}`, {
      ...wish,
      headers: { authorization: `Bearer ${token}`, accept: 'application/fhir+json', ...wish.headers },
    })
    return { status: answer.status, body: (await answer.json()) as AnswerBody }
  }
  const json = { 'content-type': 'application/fhir+json' }
  return {
    get: (path: string) => ask(path),
    post: (path: string, resource: Resource) =>
      ask(path, { method: 'POST', headers: json, body: JSON.stringify(resource) }),
    /** Sends lines of NDJSON as they are made; under the same name again, what was taken is not taken twice. */
    importLines: (name: string, lines: Iterable<Buffer>) =>
      ask(`$import?name=${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/fhir+ndjson' },
        body: ReadableStream.from(lines),
        duplex: 'half',
      }),
    /** How many a search finds. */
    async count(search: string): Promise<number> {
      const { status, body } = await ask(`${search}${search.includes('?') ? '&' : '?'}_summary=count`)
      if (status !== 200 || body.total === undefined) throw new Error(`${search}: ${status} ${JSON.stringify(body)}`)
      return body.total
    },
  }
}
