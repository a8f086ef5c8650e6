import type { AddressInfo } from 'node:net'
import { codeOf, StartFailure } from '../database/start-failure.ts'
import type { HttpServer } from './http-server.ts'

/**
 * Starts to listen; port 0 takes any free one. Answers the address, `http://127.0.0.1:8080`.
 * Throws {@link StartFailure} `port.taken` with one line when the address cannot be had.
 */
export async function listenHttp(server: HttpServer, place: { host: string; port: number }): Promise<string> {
  try {
    await server.listen(place)
  } catch (error) {
    const words = WORDS[codeOf(error)]
    if (!words) throw error
    throw new StartFailure('port.taken', words(place.host, place.port), { cause: error })
  }
  const { port } = server.server.address() as AddressInfo
  server.events.info('the server listens', { address: place.host, port })
  return `http://${place.host.includes(':') ? `[${place.host}]` : place.host}:${port}`
}

const WORDS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `port ${port} on ${host} is taken: is another instance running? Stop it, or choose another with PORT=…`,
  EACCES: (_host, port) => `port ${port} may not be used by this user: choose one above 1023 with PORT=…`,
  EADDRNOTAVAIL: (host) => `this machine has no address ${host}: mend HOST`,
  ENOTFOUND: (host) => `this machine has no address ${host}: mend HOST`,
}
