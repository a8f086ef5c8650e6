import { type Actor, platformActor } from '@kangcheng/access'
import { createLog, StartFailure } from '@kangcheng/platform'
import { openPlatform, type Platform } from '../compose.ts'
import { onStopSignal } from '../on-stop-signal.ts'
import { enterPacks, packFolders } from '../packs.ts'
import { readSettings } from '../settings.ts'

/**
 * Runs a verb against the database of the running server, or against the embedded one started for the while;
 * that one has its packs entered first, so that the first command after a clone has something to show.
 * Two verbs at once on one folder run one after the other; the second says in a line for whom it waits.
 * The operator at the machine's own command line may do everything, and is written down like anybody else.
 */
export async function withPlatform(work: (platform: Platform, actor: Actor) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env)
  // Said before a database is started for it.
  packFolders(settings.packs)
  onStopSignal((code) => process.exit(code))
  // Standard output is the answer's, which may be somebody's JSON.
  const log = createLog({ level: 'error', destination: process.stderr })
  const onWait = (owner: number) =>
    process.stderr.write(`waiting for process ${owner}, which has the data folder ${settings.dataFolder} …\n`)
  const platform = await openPlatform(settings, log, { onWait })
  try {
    if (platform.startedHere) await enterPacks(platform, settings)
    await work(platform, platformActor('cli'))
  } catch (error) {
    if (!platform.isDatabaseGone()) throw error
    throw new StartFailure(
      'database.unreachable',
      'the server whose database this command used has stopped: run the command again',
      { cause: error },
    )
  } finally {
    await platform.close()
  }
}
