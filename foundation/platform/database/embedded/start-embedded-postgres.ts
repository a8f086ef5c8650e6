import { existsSync, readFileSync } from 'node:fs'
import { resolve as absolute } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../../log.ts'
import { codeOf } from '../start-failure.ts'
import { findBinaries } from './binaries.ts'
import { type ClusterFolder, clusterFolder, hasCluster, onDisk, openFolder } from './cluster-folder.ts'
import { initCluster, SUPERUSER } from './init-cluster.ts'
import { lockFolder, ownerOf } from './owner-lock.ts'
import { type Postmaster, type PostmasterSettings, socketPath, startPostmaster } from './postmaster.ts'
import { readPostmasterFile, stopOrphan } from './postmaster-file.ts'
import { handOver, lesserUser } from './unprivileged.ts'

const DATABASE = 'kangcheng'
const START_AGAIN = /could not bind|pre-existing shared memory|lock file .* already exists/
const STARTS = 10
const BETWEEN_STARTS_MILLISECONDS = 300

export interface EmbeddedPostgres {
  /** Holds the password: never print it. */
  readonly url: string
  /** Settles when the server has ended, also by itself; a server without its database should end too. */
  readonly exited: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the packaged PostgreSQL on a folder of its own (made if needed), also as root.
 *
 * @param settings.folder holds the data, the password and the lock; one process at a time
 * @param settings.durable `false` for tests: nothing is synced to the disk
 * @param settings.lends whether {@link runningPostgres} tells others of it; `false` for one that may end at any moment
 * @throws {@link StartFailure} with one line: in use, not writable, full, of another version, damaged, …
 */
export async function startEmbeddedPostgres(settings: {
  folder: string
  log: Log
  durable?: boolean
  lends?: boolean
}): Promise<EmbeddedPostgres> {
  const { log, durable = true, lends = true } = settings
  const begun = performance.now()
  const binaries = findBinaries()
  const user = lesserUser()
  const place = clusterFolder(openFolder(absolute(settings.folder), user !== undefined))
  const lock = onDisk(place.folder, () => lockFolder(place.folder, lends))
  try {
    if (hasCluster(place)) await stopOrphan(place.cluster)
    else await initCluster(place, { binaries, user, durable })
    if (user) onDisk(place.folder, () => handOver(place.cluster, user))
    const postmaster = await startPatiently({ cluster: place.cluster, binaries, user, durable, log })
    try {
      const url = await ensureDatabase(place, postmaster.port)
      log.info('the embedded database is ready', { milliseconds: Math.round(performance.now() - begun) })
      return { url, exited: postmaster.exited, stop: () => postmaster.stop().finally(lock.release) }
    } catch (error) {
      await postmaster.stop()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * The URL of the instance that a process of this machine runs on the folder and lends; `undefined` when there is none.
 * So the command line works beside a running server. The URL holds the password: never print it.
 */
export function runningPostgres(folder: string): string | undefined {
  const place = clusterFolder(absolute(folder))
  if (ownerOf(place.folder)?.lends !== true) return undefined
  const server = readPostmasterFile(place.cluster)
  return server?.ready ? urlOf(place, server.port) : undefined
}

/** A free port can be taken before we use it, and workers of a killed server need a moment to end. */
async function startPatiently(settings: PostmasterSettings): Promise<Postmaster> {
  for (let start = 1; ; start++) {
    try {
      return await startPostmaster(settings)
    } catch (error) {
      if (start === STARTS || !(error instanceof Error) || !START_AGAIN.test(error.message)) throw error
      await pause(BETWEEN_STARTS_MILLISECONDS)
    }
  }
}

async function ensureDatabase(place: ClusterFolder, port: number): Promise<string> {
  const client = new pg.Client({ connectionString: urlOf(place, port, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } catch (error) {
    // 53100: the disk filled up between initdb and here.
    onDisk(place.folder, () => {
      throw codeOf(error) === '53100' ? Object.assign(new Error('no space'), { code: 'ENOSPC' }) : error
    })
  } finally {
    await client.end()
  }
  return urlOf(place, port)
}

function urlOf(place: ClusterFolder, port: number, database = DATABASE): string {
  const password = readFileSync(place.passwordFile, 'utf8').trim()
  const socket = existsSync(socketPath(place.cluster, port)) ? `?host=${encodeURIComponent(place.cluster)}` : ''
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}${socket}`
}
