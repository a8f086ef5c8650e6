import type { HttpServer } from './http-server.ts'

/**
 * One thing that must hold before requests are welcome (database, migrations, outbox lag).
 * Answers nothing when it holds, otherwise a short sentence; anybody can read it, so it names no place and no person.
 * A check that throws or takes too long counts as failing.
 */
export type ReadyCheck = () => Promise<string | undefined>

interface CheckResult {
  readonly ok: boolean
  readonly problem?: string
}

/** Adds `/healthz` (the process is alive) and `/readyz` (every check holds and the server is not stopping). */
export function addProbes(
  server: HttpServer,
  settings: { version: string; ready: Readonly<Record<string, ReadyCheck>>; isStopping: () => boolean },
): void {
  const { version, ready, isStopping } = settings

  server.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'alive', version }))

  server.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const names = Object.keys(ready)
    const results = await Promise.all(names.map((name) => runCheck(server, name, ready[name])))
    const checks = Object.fromEntries(names.map((name, index) => [name, results[index]]))
    const isReady = !isStopping() && results.every((result) => result.ok)
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not-ready', version, checks })
  })
}

async function runCheck(server: HttpServer, name: string, check: ReadyCheck | undefined): Promise<CheckResult> {
  const { promise: late, resolve } = Promise.withResolvers<string>()
  const timer = setTimeout(() => resolve('takes too long'), server.limits.checkMilliseconds)
  try {
    const problem = await Promise.race([check?.(), late])
    return problem === undefined ? { ok: true } : { ok: false, problem }
  } catch (error) {
    server.events.warn('ready check failed', { check: name, error })
    return { ok: false, problem: 'fails' }
  } finally {
    clearTimeout(timer)
  }
}
