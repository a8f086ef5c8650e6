import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { Registry } from 'prom-client'
import type { Log } from '../log.ts'
import type { HttpLimits } from './http-limits.ts'
import type { RefusalTable } from './refusal-table.ts'

/** Fastify with TypeBox types: a route's `schema` gives its handler the types of body, query and params. */
export type HttpServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

declare module 'fastify' {
  interface FastifyInstance {
    /** Prometheus registry of this server; others add their metrics to it. */
    metrics: Registry
    refusals: RefusalTable
    limits: HttpLimits
    /** Named apart from Fastify's own `log`, which is off: its messages carry addresses and query strings. */
    events: Log
  }
  interface FastifyReply {
    /** Code of the refusal sent, for the log. */
    refusalCode: string
  }
}
