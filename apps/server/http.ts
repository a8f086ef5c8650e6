import { accessRefusals, accessRoutes, guardRoutes } from '@kangcheng/access'
import { indicatorRefusals, indicatorRoutes } from '@kangcheng/indicators'
import { createHttpServer, type HttpServer, type WebApp } from '@kangcheng/platform'
import { DOCUMENT_REFUSAL_WORDS } from '@kangcheng/platform/documents'
import type { Platform } from './compose.ts'

export const VERSION = '0.1.0'

/** Every engine's words for its refusals; the command line says the same as the API. */
export const REFUSALS = [accessRefusals, indicatorRefusals, DOCUMENT_REFUSAL_WORDS]

/** The whole HTTP surface: guards first, so that no route can be registered without saying who may use it. */
export async function createServer(platform: Platform, webApps: readonly WebApp[]): Promise<HttpServer> {
  const server = await createHttpServer({
    log: platform.log,
    version: VERSION,
    refusals: REFUSALS,
    ready: {
      database: async () => {
        await platform.database.kysely.selectNoFrom((select) => select.lit(1).as('one')).execute()
        return undefined
      },
    },
    webApps,
  })
  guardRoutes(server, platform.access)
  accessRoutes(server, platform.access)
  indicatorRoutes(server, platform.indicators)
  return server
}
