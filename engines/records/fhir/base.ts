import type { FastifyRequest } from 'fastify'

/** Where FHIR begins. */
export const FHIR_BASE = '/fhir/R4'

/** The base as the sender knows it, without a slash at the end: what stands before `Patient/1` in a fullUrl. */
export function baseOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}${FHIR_BASE}`
}

/** A header that may be said more than once, as one text. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(',') : value
}
