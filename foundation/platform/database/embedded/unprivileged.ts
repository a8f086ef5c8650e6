import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The user that PostgreSQL runs as when we are root, whom it refuses. */
export interface LesserUser {
  readonly uid: number
  readonly gid: number
}

/** A command line with the spawn options it needs. */
export interface Invocation {
  readonly command: string
  readonly parameters: readonly string[]
  readonly user?: LesserUser
}

/** `undefined` when we are not root and can run PostgreSQL as ourselves. */
export function lesserUser(passwd = '/etc/passwd'): LesserUser | undefined {
  if (process.geteuid?.() !== 0) return undefined
  const lines = readFileSync(passwd, 'utf8').split('\n')
  // initdb wants a user with a name. Debian's and the images' postgres user first, since nobody is shared with others.
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (Number(uid) > 0 && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  return { uid: 65534, gid: 65534 }
}

/**
 * How to run a PostgreSQL program as the lesser user.
 *
 * Where that user can reach all files by itself, it is just that user. Where a parent folder is closed to
 * it (a clone under /root or made by mktemp -d, both 0700) it is started by setpriv with the one capability
 * to pass closed folders, CAP_DAC_OVERRIDE. PostgreSQL also asks access(2) whether its own program may be
 * executed, and the kernel answers that without capabilities unless the bit no_setuid_fixup is set.
 */
export function asLesserUser(
  program: string,
  parameters: readonly string[],
  user: LesserUser | undefined,
  files: readonly string[],
): Invocation {
  if (!user) return { command: program, parameters }
  if (files.every((file) => canReach(file, user))) return { command: program, parameters, user }
  return {
    command: 'setpriv',
    parameters: [
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      '--clear-groups',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
      '--securebits=+no_setuid_fixup',
      program,
      ...parameters,
    ],
  }
}

/** Whether every folder above the file lets the user pass. Access lists are not read. */
function canReach(file: string, user: LesserUser): boolean {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** Hands a folder and all in it to the user, if it is not the user's already. */
export function handOver(folder: string, user: LesserUser): void {
  if (statSync(folder).uid === user.uid) return
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!lstatSync(file).isSymbolicLink()) chownSync(file, user.uid, user.gid)
  }
  // The folder last: its owner is the sign that all is handed over.
  chownSync(folder, user.uid, user.gid)
}
