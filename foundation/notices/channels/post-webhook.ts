import { lookup as lookUp } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { DeliveryFault, DeliveryOutcome } from '../contract/index.ts'
import { hostOf, mayConnect, type WebhookReach } from './webhook-address.ts'

const LIMIT_MILLISECONDS = 10_000
const JSON_TYPE = 'application/json'

export interface WebhookPost {
  readonly url: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Left out, application/json. */
  readonly contentType?: string
  /** Left out, ten seconds. */
  readonly limitMilliseconds?: number
}

/** How names are looked up; tests point them where they like. */
export type LookUp = typeof lookUp

/**
 * Posts to an address that a person entered. The connection goes to the very addresses that were looked up and found
 * allowed, so a name cannot lead elsewhere in between. A redirect is an error, no answer is read, ten seconds are all unless
 * the post says otherwise.
 */
export function postWebhook(
  post: WebhookPost,
  reach: WebhookReach,
  lookUpName: LookUp = lookUp,
): Promise<DeliveryOutcome> {
  const url = new URL(post.url)
  const host = hostOf(url)
  if (isIP(host) !== 0 && !mayConnect(host, url.protocol, reach))
    return Promise.resolve(failed('address-refused', true))
  if (url.protocol !== 'https:' && !reach.loopback) return Promise.resolve(failed('not-https', true))
  const start = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve) => {
    const request = start(url, {
      method: 'POST',
      // A connection of its own each time: one kept open would have been looked up another day.
      agent: false,
      lookup: checkedLookUp(url.protocol, reach, lookUpName),
      headers: {
        ...post.headers,
        'content-type': post.contentType ?? JSON_TYPE,
        'content-length': Buffer.byteLength(post.body),
        'user-agent': 'kangcheng',
      },
    })
    const limit = setTimeout(
      () => request.destroy(new Failure('timed-out')),
      post.limitMilliseconds ?? LIMIT_MILLISECONDS,
    )
    const settle = (outcome: DeliveryOutcome) => {
      clearTimeout(limit)
      resolve(outcome)
      request.destroy()
    }
    request.on('response', ({ statusCode: status = 0 }) => {
      if (status >= 200 && status < 300) settle({ sent: true })
      else settle(failed(status >= 300 && status < 400 ? 'redirected' : 'answered-with-error', false, status))
    })
    request.on('error', (error) => settle(outcomeOf(error)))
    request.end(post.body)
  })
}

/** Stands where Node looks a name up before it connects: the only addresses it hears of are those allowed. */
function checkedLookUp(protocol: string, reach: WebhookReach, lookUpName: LookUp): LookupFunction {
  return (hostname, options, answer) => {
    lookUpName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(new Failure('name-unknown'), '', 0)
      // One that leads inside is enough: which of them is taken is for the other side to choose.
      const [first] = addresses
      if (!first || addresses.some(({ address }) => !mayConnect(address, protocol, reach))) {
        return answer(new Failure('address-refused'), '', 0)
      }
      return options.all ? answer(null, addresses) : answer(null, first.address, first.family)
    })
  }
}

class Failure extends Error {
  readonly fault: DeliveryFault['code']
  constructor(fault: DeliveryFault['code']) {
    super(fault)
    this.fault = fault
  }
}

function outcomeOf(error: Error & { code?: string }): DeliveryOutcome {
  if (error instanceof Failure) return failed(error.fault, error.fault === 'address-refused')
  return failed(
    /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(error.code ?? '') ? 'certificate-invalid' : 'connection-failed',
    false,
  )
}

function failed(code: DeliveryFault['code'], final: boolean, status?: number): DeliveryOutcome {
  return { sent: false, final, fault: { code, ...(status === undefined ? {} : { status }) } }
}
