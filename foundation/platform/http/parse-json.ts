import { type Refusal, refuse } from '@kangcheng/kernel'
import { fieldOf } from '../schema/find-faults.ts'
import { escapeStep } from '../schema/problem-words.ts'
import { ThrownRefusal } from './handle-error.ts'
import type { HttpServer } from './http-server.ts'
import { locateJsonFault, placeOf } from './locate-json-fault.ts'
import type { PlatformRefusal } from './platform-refusals.ts'

/** A number big enough to overflow a double has a three-digit exponent or more than 300 digits. */
const MAYBE_INFINITE = /[eE]\+?0*[1-9]\d{2}|\d{300}/

/** Fastify's safe parser (no `__proto__`, no `constructor.prototype`), with places, and without numbers that overflow. */
export function addJsonParser(server: HttpServer): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.removeContentTypeParser('application/json')
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    void parse(request, text, (error, value) => {
      const refusal = error ? whyRefused(text) : overflow(text, value)
      if (refusal) done(new ThrownRefusal(refusal))
      else done(null, value)
    })
  })
}

/** Text that is JSON and yet refused holds a key that could reach a prototype. */
function whyRefused(text: string): Refusal<PlatformRefusal> {
  const offset = locateJsonFault(text)
  if (offset === undefined) return { code: 'request.forbidden-key' }
  return refuse('request.not-json', placeOf(text, offset)).refusal
}

function overflow(text: string, value: unknown): Refusal<PlatformRefusal> | undefined {
  const field = MAYBE_INFINITE.test(text) ? findInfinity(value) : undefined
  return field === undefined ? undefined : refuse('request.number-too-large', { field }).refusal
}

/** The field of the first number that JSON wrote too large for a double (1e400), if there is one. */
function findInfinity(root: unknown): string | undefined {
  // Not recursive: a body may be nested deeper than the stack.
  const open: Array<readonly [pointer: string, value: unknown]> = [['', root]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [pointer, value] = next
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return fieldOf(pointer)
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) open.push([`${pointer}/${escapeStep(name)}`, inner])
  }
  return undefined
}
