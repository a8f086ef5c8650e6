import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { signIn } from '../clients.ts'
import { cpuTimes, postgresOf } from './processes.ts'

export interface Server {
  readonly address: string
  readonly folder: string
  readonly pid: number
  /** From the command to the first answer of the FHIR server, in milliseconds. */
  readonly readyAfter: number
  /** CPU that the server took until then, in milliseconds. */
  readonly readyCpu: number
  stop(): Promise<void>
  /** Ends the server as a failure does; with `database` its PostgreSQL too, as a failure of the power does. */
  kill(what: 'server' | 'server and database'): Promise<void>
}

const ROOT = join(import.meta.dirname, '../..')
const START_MILLISECONDS = 120_000
/** Demonstration accounts have one password, printed by the server. */
const ACCOUNT = 'data'
const PASSWORD = 'kangcheng-demo'
/** All that a token may do with records. */
const PERMISSIONS = [
  'records.resource.read',
  'records.resource.write',
  'records.resource.delete',
  'records.history.read',
  'records.bulk.import',
  'records.terminology.read',
]

/**
 * Starts the server as `npm start` does, on a free port and a folder of its own: embedded durable PostgreSQL, all of it.
 * `environment` is set besides.
 */
export async function startServer(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Server> {
  const begun = performance.now()
  const { PATH = '', HOME = '' } = process.env
  // With the settings that the launcher gave to us, since it gives the same to the server.
  const child = spawn(process.execPath, [...process.execArgv, join(ROOT, 'apps/server/main.ts')], {
    env: { PATH, HOME, PORT: '0', KANGCHENG_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const address = await printedAddress(child)
  await untilOk(`${address}/readyz`)
  await untilOk(`${address}/fhir/R4/metadata`)
  const readyAfter = performance.now() - begun
  const { pid = 0 } = child
  return {
    address,
    folder,
    pid,
    readyAfter,
    readyCpu: cpuTimes(pid, folder).server,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
    async kill(what) {
      const database = what === 'server' ? [] : postgresOf(folder)
      for (const one of [pid, ...database]) {
        try {
          process.kill(one, 'SIGKILL')
        } catch {
          // A worker ends with its postmaster.
        }
      }
      await ended
    },
  }
}

/**
 * Waits until nothing goes on that nobody asked for: the report of the demonstration, or what PostgreSQL looks over after a large
 * import. Ten minutes at most.
 */
export async function untilQuiet({ pid, folder }: Server): Promise<void> {
  const until = performance.now() + 600_000
  for (let busy = Number.POSITIVE_INFINITY; busy > 50 && performance.now() < until; ) {
    const before = cpuTimes(pid, folder)
    await pause(1000)
    const after = cpuTimes(pid, folder)
    busy = after.server + after.postgres - before.server - before.postgres
  }
}

/** A token of a system that may read and write records, as a hospital's would have. */
export async function makeToken({ address }: Pick<Server, 'address'>): Promise<string> {
  const session = await signIn(address, ACCOUNT, PASSWORD)
  const answer = await fetch(`${address}/api/v1/tokens`, {
    method: 'POST',
    headers: { ...session, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'benchmark',
      permissions: PERMISSIONS,
      region: '*',
      organisation: '*',
      expiresOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
      perMinute: 1_000_000,
    }),
  })
  const made = (await answer.json()) as { token?: string }
  if (made.token === undefined) throw new Error(`no token: ${answer.status} ${JSON.stringify(made)}`)
  return made.token
}

async function printedAddress(child: ChildProcess): Promise<string> {
  let out = ''
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (err = (err + piece).slice(-4000)))
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGTERM'), START_MILLISECONDS)
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      out = (out + piece).slice(-10_000)
      const address = /Kangcheng \S+ +(http:\S+)/.exec(out)?.[1]
      if (address === undefined) return
      clearTimeout(late)
      resolve(address)
    })
    child.on('exit', () => reject(new Error(`the server did not start: ${err}`)))
  })
}

async function untilOk(url: string): Promise<void> {
  const until = performance.now() + START_MILLISECONDS
  for (;;) {
    const status = await fetch(url, { method: 'HEAD' }).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return
    if (performance.now() > until) throw new Error(`${url} answers ${status}`)
    await pause(20)
  }
}
