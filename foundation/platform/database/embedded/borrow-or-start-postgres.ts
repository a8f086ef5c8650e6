import { resolve as absolute } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import { StartFailure } from '../start-failure.ts'
import { ownerOf } from './owner-lock.ts'
import { runningPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts'

const LOOK_EVERY_MILLISECONDS = 100

/** The database of a command, for as long as the command takes. */
export interface CommandPostgres {
  /** Holds the password: never print it. */
  readonly url: string
  /** False where it is a server's, which ends it when it likes. */
  readonly startedHere: boolean
  /** Whether that server has taken it away. */
  isGone(): boolean
  stop(): Promise<void>
}

/**
 * For a command: the database of the server that runs on the folder, or one started for the while. One that another
 * command has started would end under our hands with that command, so its end is waited for, and that of a server's
 * start and stop; `onWait` is told of it once.
 *
 * @throws {@link StartFailure} as {@link startEmbeddedPostgres}, but never because another command has the folder
 */
export async function borrowOrStartPostgres(settings: {
  folder: string
  log: Log
  onWait: (owner: number) => void
}): Promise<CommandPostgres> {
  const { log, onWait } = settings
  const folder = absolute(settings.folder)
  for (let waited = false; ; ) {
    const url = runningPostgres(folder)
    if (url !== undefined) {
      const isGone = () => runningPostgres(folder) !== url
      return { url, startedHere: false, isGone, stop: async () => {} }
    }
    const owner = ownerOf(folder)
    if (owner === undefined) {
      const started = await startUnlessTaken(folder, log)
      if (started) return started
      continue
    }
    if (!waited) onWait(owner.pid)
    waited = true
    await pause(LOOK_EVERY_MILLISECONDS)
  }
}

/** `undefined` when somebody else was faster. */
async function startUnlessTaken(folder: string, log: Log): Promise<CommandPostgres | undefined> {
  try {
    const { url, stop } = await startEmbeddedPostgres({ folder, log, lends: false })
    return { url, startedHere: true, isGone: () => false, stop }
  } catch (error) {
    if (error instanceof StartFailure && error.code === 'data-folder.in-use') return undefined
    throw error
  }
}
