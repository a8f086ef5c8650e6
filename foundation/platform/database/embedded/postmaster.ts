import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Log } from '../../log.ts'
import { codeOf, StartFailure } from '../start-failure.ts'
import type { Binaries } from './binaries.ts'
import { failureOfOutput, rootRefused } from './failure-of-output.ts'
import { programSettings } from './program-settings.ts'
import { asLesserUser, type LesserUser } from './unprivileged.ts'

const STOP_MILLISECONDS = 60_000

export interface Postmaster {
  readonly port: number
  /** Settles when the server has ended, for whatever reason. */
  readonly exited: Promise<void>
  /** Ends open transactions, writes everything out, and waits for the end. */
  stop(): Promise<void>
}

export interface PostmasterSettings {
  readonly cluster: string
  readonly binaries: Binaries
  readonly user: LesserUser | undefined
  readonly durable: boolean
  readonly log: Log
}

/** Starts postgres on 127.0.0.1 at a free port and waits until it takes connections. */
export async function startPostmaster(settings: PostmasterSettings): Promise<Postmaster> {
  const port = await freePort()
  const { cluster, binaries, user, log } = settings
  const invocation = asLesserUser(binaries.postgres, serverParameters(cluster, port, settings.durable), user, [
    binaries.postgres,
    cluster,
  ])
  const child = spawn(invocation.command, invocation.parameters, programSettings(invocation.user))
  // An uncaught error or a process.exit of ours must not leave the server behind.
  const stopWithUs = () => child.kill('SIGINT')
  process.once('exit', stopWithUs)
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve())).finally(() =>
    process.off('exit', stopWithUs),
  )
  await untilReady(child, cluster, log)
  let stopping = false
  void exited.then(() => {
    if (!stopping) log.error('the embedded database has ended by itself')
  })
  return {
    port,
    exited,
    stop: async () => {
      stopping = true
      child.kill('SIGINT')
      const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_MILLISECONDS)
      await exited
      clearTimeout(impatience)
    },
  }
}

/** The files of a test run share one server, whose 100 connections several cities at once have used up. */
const ONE_FOR_ALL_TESTS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 400 }

function serverParameters(cluster: string, port: number, durable: boolean): string[] {
  const options: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    // Beside the port: what goes through a socket of the machine costs both ends less than what goes through its network.
    unix_socket_directories: isSocketFolder(cluster) ? cluster : '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // Twice the default: what the system keeps of its files is taken away by whoever needs memory, these pages are not. As much
    // as a process may hold and still be counted under 400 MB, since each counts what it has touched of it.
    shared_buffers: '256MB',
    // Each page is written whole into the log the first time after a checkpoint: with the default of 1 GB a busy hour has a
    // checkpoint every seven seconds, and most of the log is such pages. A start after a failure reads up to so much.
    max_wal_size: '2GB',
    // Where pages are is the same to what they lie on: with the default of rotating disks a thousand keys would be looked up by
    // reading the whole table.
    random_page_cost: 1.1,
    log_line_prefix: '',
    log_checkpoints: 'off',
    // Above ERROR, and without details: statements and values of the city's data must not reach a log.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : ONE_FOR_ALL_TESTS),
  }
  return ['-D', cluster, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** The path of a socket may have 107 bytes only, and a clone can lie deep; a comma would part two folders. */
function isSocketFolder(cluster: string): boolean {
  return process.platform !== 'win32' && Buffer.byteLength(socketPath(cluster, 65_535)) <= 107 && !/[,"]/.test(cluster)
}

/** Where the server listens beside its port, if it does. */
export function socketPath(cluster: string, port: number): string {
  return join(cluster, `.s.PGSQL.${port}`)
}

function untilReady(child: ChildProcess, cluster: string, log: Log): Promise<void> {
  const lines: string[] = []
  let ready = false
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(codeOf(error) === 'ENOENT' ? rootRefused('setpriv is not installed') : error))
    child.once('close', () => reject(failureOfOutput(lines, cluster)))
    const read = (line: string) => {
      if (!ready) lines.push(line)
      else if (/^(FATAL|PANIC)/.test(line)) log.warn('the embedded database complains', { error: new Error(line) })
      if (line.includes('database system is ready to accept connections')) {
        ready = true
        resolve()
      }
    }
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on('line', read)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new StartFailure('postgres.failed', 'no free port on 127.0.0.1')),
      )
    })
  })
}
