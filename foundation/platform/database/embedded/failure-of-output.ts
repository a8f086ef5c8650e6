import { StartFailure } from '../start-failure.ts'

const NO_SPACE = /No space left on device|Disk quota exceeded/
const NOT_PERMITTED = /Permission denied|Read-only file system|Operation not permitted/

/** What initdb, postgres or setpriv said before it gave up, as one line for a person. */
export function failureOfOutput(lines: readonly string[], cluster: string): StartFailure {
  const text = lines.join('\n')
  const telling = lines.find((line) => /FATAL|PANIC|error|setpriv/i.test(line)) ?? lines.at(-1) ?? 'no output'
  if (NO_SPACE.test(text)) return diskFull(cluster)
  if (/^setpriv/m.test(text) || /cannot be run as root|"root" execution/.test(text)) return rootRefused(telling)
  if (/not compatible with this version|incompatible with server/.test(text)) {
    return new StartFailure('data-folder.other-version', `${cluster} belongs to another PostgreSQL: ${telling}`)
  }
  if (NOT_PERMITTED.test(text)) {
    return new StartFailure('data-folder.not-writable', `PostgreSQL may not use ${cluster}: ${telling}`)
  }
  return new StartFailure('postgres.failed', `PostgreSQL did not start on ${cluster}: ${telling}`)
}

export function diskFull(folder: string): StartFailure {
  return new StartFailure(
    'data-folder.disk-full',
    `the disk under ${folder} is full: free space, or set KANGCHENG_DATA to another disk; nothing was lost`,
  )
}

export function rootRefused(said: string): StartFailure {
  return new StartFailure(
    'postgres.root',
    `PostgreSQL does not run as root and could not be started as another user (${said}): start as an ordinary user, put the clone in a folder others may enter, or set DATABASE_URL`,
  )
}
