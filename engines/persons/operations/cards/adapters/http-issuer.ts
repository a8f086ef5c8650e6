import { createHmac } from 'node:crypto'
import { type Clock, ok, refuse } from '@kangcheng/kernel'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Issuer } from '../deps.ts'

export interface IssuerSettings {
  /** Where a city's gateway to the issuer takes questions. */
  readonly url: string
  /** What questions are signed with. */
  readonly secret: string
}

const TIMEOUT = 5_000
const LONGEST_ANSWER = 10_000
const Answer = Type.Union([
  Type.Object({ valid: Type.Literal(true), identityNumber: Type.String({ maxLength: 20 }) }),
  Type.Object({ valid: Type.Literal(false) }),
])

/**
 * Asks an issuer over HTTP whose a card or voucher is. The question is `{ requestId, code }`, signed: header `x-kangcheng-signature` holds
 * `v1=` and the hexadecimal HMAC-SHA-256 of timestamp, full stop and body. The answer is `{ valid, identityNumber }`. This is an interface of
 * our own, which a city's gateway speaks on the one side and its issuer's on the other; it is no national interface, and claims none.
 */
export function createHttpIssuer({ url, secret }: IssuerSettings, clock: Clock, timeout = TIMEOUT): Issuer {
  return async (code, requestId) => {
    const body = JSON.stringify({ requestId, code })
    const timestamp = String(Math.floor(clock.now().getTime() / 1_000))
    const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
    let text: string | undefined
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-kangcheng-timestamp': timestamp,
          'x-kangcheng-signature': `v1=${signature}`,
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      })
      if (!answer.ok) {
        await answer.body?.cancel()
        return refuse('card.issuer-silent', { status: answer.status })
      }
      text = await readShort(answer)
    } catch {
      return refuse('card.issuer-silent')
    }
    const said = text === undefined ? undefined : parse(text)
    if (!Value.Check(Answer, said)) return refuse('card.issuer-garbled')
    return said.valid ? ok(said.identityNumber) : refuse('card.issuer-refuses')
  }
}

/** Undefined where it goes on for longer than an answer can be. */
async function readShort(answer: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body ?? []) {
    length += part.length
    if (length > LONGEST_ANSWER) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
