import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { HttpServer } from './http-server.ts'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** A registry of its own, so that two servers in one process (tests) do not share figures, with the figures of the process. */
export function createMetrics(): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}

/** Adds `/metrics` and the duration of each request by method, route pattern and status. Addresses are never labels. */
export function addMetrics(server: HttpServer): void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [server.metrics],
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched'
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  server.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(server.metrics.contentType).send(await server.metrics.metrics()),
  )
}
