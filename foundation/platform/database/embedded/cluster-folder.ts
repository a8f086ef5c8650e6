import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, StartFailure } from '../start-failure.ts'
import { PACKAGED_MAJOR } from './binaries.ts'
import { diskFull } from './failure-of-output.ts'

/** The files of one embedded PostgreSQL. */
export interface ClusterFolder {
  readonly folder: string
  /** The data directory of PostgreSQL. */
  readonly cluster: string
  /** Where initdb works; renamed to `cluster` when it is done, so that a crash in between leaves no half a cluster. */
  readonly unfinished: string
  readonly passwordFile: string
}

export function clusterFolder(folder: string): ClusterFolder {
  return {
    folder,
    cluster: join(folder, 'cluster'),
    unfinished: join(folder, 'cluster.unfinished'),
    passwordFile: join(folder, 'password'),
  }
}

/** Makes the folder if needed and answers with its real path. As root others may pass it, but not list it. */
export function openFolder(folder: string, asRoot: boolean): string {
  return onDisk(folder, () => {
    if (!existsSync(folder)) {
      makeFolders(dirname(folder))
      mkdirSync(folder)
      chmodSync(folder, asRoot ? 0o711 : 0o700)
    }
    accessSync(folder, constants.W_OK | constants.X_OK)
    return realpathSync(folder)
  })
}

/** One by one, since `recursive` of Node never returns under /proc. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder)
}

/** Whether there is a cluster already. Throws {@link StartFailure} when this PostgreSQL cannot use it. */
export function hasCluster({ cluster, passwordFile }: ClusterFolder): boolean {
  if (!existsSync(cluster)) return false
  const version = existsSync(join(cluster, 'PG_VERSION'))
    ? readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
    : ''
  if (version === '') {
    throw new StartFailure(
      'data-folder.damaged',
      `${cluster} is not a PostgreSQL data folder (no PG_VERSION): restore it from a backup, or move it away to begin anew`,
    )
  }
  if (version !== PACKAGED_MAJOR) {
    throw new StartFailure(
      'data-folder.other-version',
      `${cluster} was written by PostgreSQL ${version}, this program brings ${PACKAGED_MAJOR}: move the data over with pg_upgrade, or serve it with PostgreSQL ${version} and set DATABASE_URL`,
    )
  }
  if (!existsSync(passwordFile)) {
    throw new StartFailure('data-folder.damaged', `${passwordFile} is missing: restore it from a backup of the folder`)
  }
  return true
}

/** Writes a new random password, readable by us only. */
export function makePassword({ passwordFile, unfinished }: ClusterFolder): void {
  rmSync(unfinished, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
}

/** Runs work on files of the folder; what the disk refuses becomes one clear line. */
export function onDisk<Value>(folder: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOSPC' || code === 'EDQUOT') throw diskFull(folder)
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)) {
      throw new StartFailure(
        'data-folder.not-writable',
        `the data folder ${folder} cannot be written (${code}): mend its owner and mode, or set KANGCHENG_DATA to another folder`,
        { cause: error },
      )
    }
    throw error
  }
}
