import { type Actor, platformActor } from '@kangcheng/access'
import { createLog } from '@kangcheng/platform'
import { openPlatform, type Platform } from '../compose.ts'
import { onStopSignal } from '../on-stop-signal.ts'
import { enterPacks } from '../packs.ts'
import { readSettings } from '../settings.ts'

/**
 * Runs a verb against the database of the running instance, or against the embedded one started for the while;
 * that one has its packs entered first, so that the first command after a clone has something to show.
 * The operator at the machine's own command line may do everything, and is written down like anybody else.
 */
export async function withPlatform(work: (platform: Platform, actor: Actor) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env)
  onStopSignal((code) => process.exit(code))
  // Standard output is the answer's, which may be somebody's JSON.
  const log = createLog({ level: 'error', destination: process.stderr })
  const platform = await openPlatform(settings, log, true)
  try {
    if (platform.startedHere) await enterPacks(platform, settings)
    await work(platform, platformActor('cli'))
  } finally {
    await platform.close()
  }
}
