import { createLog, defineJob, listenHttp, startJobs } from '@kangcheng/platform'
import { openPlatform } from './compose.ts'
import {
  closeDemonstrationAccounts,
  createDemonstrationAccounts,
  DEMONSTRATION_ACCOUNTS,
  DEMONSTRATION_PASSWORD,
} from './demonstration/accounts.ts'
import { createServer } from './http.ts'
import { enterPacks } from './packs.ts'
import type { Settings } from './settings.ts'
import { buildWorkbench, WORKBENCH } from './web/build-workbench.ts'

/**
 * Starts everything and answers with how to stop it: no new requests, running ones finish, the outbox and the jobs
 * finish what they hold, then the database. Throws a StartFailure with one line when something is not as it must be.
 */
export async function serve(
  settings: Settings,
): Promise<{ address: string; stop: () => Promise<void>; ended: Promise<void> }> {
  const log = createLog()
  buildWorkbench()
  const platform = await openPlatform(settings, log)
  try {
    await enterPacks(platform, settings)
    if (settings.demonstration) await createDemonstrationAccounts(platform)
    else {
      const count = await closeDemonstrationAccounts(platform)
      if (count > 0) log.warn('accounts of a former demonstration were closed; its invented figures stay', { count })
    }
    const jobs = await startJobs({ url: platform.url, log })
    await defineJob(jobs, log, {
      name: 'outbox-sweep',
      cron: { fields: '17 3 * * *', timeZone: 'Asia/Shanghai' },
      handler: async () => {
        await platform.outbox.sweep(new Date(platform.clock.now().getTime() - KEEP_EVENTS))
      },
    })
    platform.outbox.start()
    const server = await createServer(platform, [{ prefix: '/', folder: WORKBENCH }], {
      publicOrigin: settings.publicOrigin,
      accounts: settings.demonstration ? DEMONSTRATION_ACCOUNTS.map(shownAccount) : [],
    })
    const stop = async () => {
      await server.close()
      await jobs.stop()
      await platform.close()
    }
    try {
      const address = await listenHttp(server, settings)
      return { address, stop, ended: platform.databaseEnded }
    } catch (error) {
      await stop()
      throw error
    }
  } catch (error) {
    await platform.close()
    throw error
  }
}

/** Delivered events stay this long for whoever asks what happened. */
const KEEP_EVENTS = 30 * 86_400_000

function shownAccount({ login, name }: { login: string; name: string }) {
  return { login, name, password: DEMONSTRATION_PASSWORD }
}

/** What a person sees once it runs. */
export function welcome(address: string, settings: Settings): string {
  const lines = ['', `  Kangcheng 康城  ${address}`, '']
  if (settings.demonstration) {
    lines.push(`  Demonstration accounts, password ${DEMONSTRATION_PASSWORD}:`)
    lines.push(...DEMONSTRATION_ACCOUNTS.map(({ login, name }) => `    ${login.padEnd(8)} ${name}`))
  } else {
    lines.push(
      '  First account: npx kangcheng user add LOGIN --name NAME --organisation CODE --role ROLE --region CODE',
    )
  }
  return `${lines.join('\n')}\n\n  Ctrl+C stops it.\n`
}
