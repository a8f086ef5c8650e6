import swagger from '@fastify/swagger'
import type { HttpServer } from './http-server.ts'
import { RefusalBody } from './send-result.ts'

const ADDRESS = '/api/openapi.json'

/**
 * Serves OpenAPI 3.1 of every route below `/api/`, from the same schemas that check its requests.
 * Such a route must carry an operationId of its own and a tag, since the web's client is named after them;
 * the refusal answer is added to each.
 */
export async function addOpenApi(
  server: HttpServer,
  settings: { version: string; sessionCookie: string },
): Promise<void> {
  const operations = new Map<string, string>()

  server.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/') || route.schema?.hide === true || route.method === 'HEAD') return
    const place = `${String(route.method)} ${route.url}`
    const { operationId, tags } = route.schema ?? {}
    if (!operationId || !tags?.length) throw new Error(`${place} needs an operationId and a tag`)
    const other = operations.get(operationId)
    if (other !== undefined) throw new Error(`${place} and ${other} have the same operationId ${operationId}`)
    operations.set(operationId, place)
    const given = (route.schema?.response ?? {}) as Record<string, unknown>
    route.schema = { ...route.schema, response: { '4xx': RefusalBody, '5xx': RefusalBody, ...given } }
  })

  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Kangcheng 康城', version: settings.version },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: settings.sessionCookie },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { token: [] }],
    },
  })

  let description: string | undefined
  server.get(ADDRESS, { schema: { hide: true } }, async (_request, reply) => {
    // Routes cannot be added to a running server, so the first answer holds.
    description ??= JSON.stringify(server.swagger())
    return reply.type('application/json; charset=utf-8').send(description)
  })
}
