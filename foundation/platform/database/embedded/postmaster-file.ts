import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartFailure } from '../start-failure.ts'
import { commandLine, isAlive } from './process-identity.ts'

const FAST_STOP_MILLISECONDS = 30_000
const LOOK_EVERY_MILLISECONDS = 20

/** What postgres writes in its data folder while it runs: process, port, and whether it takes connections. */
export function readPostmasterFile(cluster: string): { pid: number; port: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/**
 * After a crash of ours: stops a postgres that still runs on the cluster, so that we can start our own.
 * (Adopting it would leave a server without a parent, whose end nobody would notice.)
 * The caller holds the folder's lock, hence the postgres found is nobody else's.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const left = readPostmasterFile(cluster)
  if (!left || !isAlive(left.pid)) return
  if (!commandLine(left.pid).includes(cluster)) {
    disownPid(cluster)
    return
  }
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(left.pid, signal)
    } catch {
      break
    }
    if (await isGone(left.pid)) return
  }
  throw new StartFailure(
    'postgres.failed',
    `a PostgreSQL left over on ${cluster} does not stop: end process ${left.pid} by hand`,
  )
}

/**
 * The process id in a left-over file has since been given to another program. postgres would take that for a
 * running server; with our own id in its place it sees that the file is stale, yet still checks the shared
 * memory named further down, which would show left-over workers. Deleting the file would lose that check.
 */
function disownPid(cluster: string): void {
  const file = join(cluster, 'postmaster.pid')
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  if (rest.length < 2) rmSync(file)
  else writeFileSync(file, [process.pid, ...rest].join('\n'))
}

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < FAST_STOP_MILLISECONDS; waited += LOOK_EVERY_MILLISECONDS) {
    if (!isAlive(pid) || isZombie(pid)) return true
    await pause(LOOK_EVERY_MILLISECONDS)
  }
  return false
}

/** An ended process whose parent has not asked for it has no command line any more. */
function isZombie(pid: number): boolean {
  return commandLine(pid).join('') === ''
}
