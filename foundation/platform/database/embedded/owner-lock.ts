import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, StartFailure } from '../start-failure.ts'
import { isAlive, startOf } from './process-identity.ts'

interface Owner {
  readonly pid: number
  readonly start: string
  /** Whether others may use its database for as long as it runs: a server's, not a command's that ends at any moment. */
  readonly lends?: boolean
}

const LOCK = 'owner.json'

/** The process that has the folder; `undefined` when none does, or one that no longer runs. */
export function ownerOf(folder: string): { readonly pid: number; readonly lends: boolean } | undefined {
  const owner = readOwner(join(folder, LOCK))
  return owner && isRunning(owner) ? { pid: owner.pid, lends: owner.lends === true } : undefined
}

/**
 * Takes the folder for this process; a lock whose process is gone is taken over.
 * Throws {@link StartFailure} `data-folder.in-use` naming the process that has it.
 */
export function lockFolder(folder: string, lends: boolean): { release(): void } {
  const lock = join(folder, LOCK)
  const mine = `${lock}.${process.pid}`
  const text = JSON.stringify({ pid: process.pid, start: startOf(process.pid), lends } satisfies Owner)
  // Written aside and linked, so that nobody ever reads half a lock.
  writeFileSync(mine, text, { mode: 0o644 })
  try {
    for (;;) {
      try {
        linkSync(mine, lock)
        return { release: () => readText(lock) === text && rmSync(lock, { force: true }) }
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
      removeStale(folder, lock)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

function removeStale(folder: string, lock: string): void {
  const seen = readText(lock)
  const owner = readOwner(lock)
  if (owner && isRunning(owner)) {
    throw new StartFailure(
      'data-folder.in-use',
      `the data folder ${folder} is in use by process ${owner.pid}: stop it, or set KANGCHENG_DATA to another folder`,
    )
  }
  const aside = `${lock}.stale-${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  // Another starter may have replaced the stale lock between our look and the rename: give its lock back.
  if (readText(aside) !== seen) linkSync(aside, lock)
  rmSync(aside, { force: true })
}

function isRunning(owner: Owner): boolean {
  return isAlive(owner.pid) && startOf(owner.pid) === owner.start
}

function readOwner(lock: string): Owner | undefined {
  try {
    const { pid, start, lends } = JSON.parse(readText(lock) ?? '') as Partial<Owner>
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start, lends: lends === true } : undefined
  } catch {
    return undefined
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
