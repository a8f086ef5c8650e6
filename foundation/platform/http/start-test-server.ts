import { createLog } from '../log.ts'
import { createHttpServer, type HttpSettings } from './create-http-server.ts'
import type { HttpServer } from './http-server.ts'
import { listenHttp } from './listen-http.ts'

/** A real server on a free port, for tests: its address, and every line it logs. */
export async function startTestServer(
  addRoutes: (server: HttpServer) => void = () => {},
  settings: Partial<HttpSettings> = {},
) {
  const lines: string[] = []
  const log = createLog({ level: 'debug', destination: { write: (line) => lines.push(line) } })
  const server = await createHttpServer({ log, version: '1.2.3', refusals: [], ...settings })
  addRoutes(server)
  const address = await listenHttp(server, { host: '127.0.0.1', port: 0 })
  return { server, address, lines, [Symbol.asyncDispose]: () => server.close() }
}
