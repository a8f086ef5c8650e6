import { type Actor, platformActor } from '@kangcheng/access'
import { createLog } from '@kangcheng/platform'
import { openPlatform, type Platform } from '../compose.ts'
import { enterPacks } from '../packs.ts'
import { readSettings } from '../settings.ts'

/**
 * Runs a verb against the database of the running instance, or against the embedded one started for the while;
 * that one has its packs entered first, so that the first command after a clone has something to show.
 * The operator at the machine's own command line may do everything, and is written down like anybody else.
 */
export async function withPlatform(work: (platform: Platform, actor: Actor) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env)
  const platform = await openPlatform(settings, createLog({ level: 'error' }), true)
  try {
    if (platform.startedHere) await enterPacks(platform, settings)
    await work(platform, platformActor('cli'))
  } finally {
    await platform.close()
  }
}
