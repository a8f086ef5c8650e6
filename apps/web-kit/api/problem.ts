import type { Words } from '../language/language.ts'

/** Why a call did not succeed: the server's refusal, or `network.unreachable` when nothing answered. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly words: Words | undefined
  readonly details: Readonly<Record<string, string | number | boolean | null>>
  readonly requestId: string | undefined

  constructor(status: number, body: unknown) {
    const refusal = isRecord(body) ? body : {}
    const code = typeof refusal.code === 'string' ? refusal.code : `http.${status}`
    super(code)
    this.name = 'Problem'
    this.status = status
    this.code = status === 0 ? 'network.unreachable' : code
    this.words = readWords(refusal.words)
    this.details = isRecord(refusal.details) ? (refusal.details as Problem['details']) : {}
    this.requestId = typeof refusal.requestId === 'string' ? refusal.requestId : undefined
  }
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem
}

function readWords(words: unknown): Words | undefined {
  if (!isRecord(words) || typeof words.zh !== 'string') return undefined
  return typeof words.en === 'string' ? { zh: words.zh, en: words.en } : { zh: words.zh }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
