import { platformActor } from '@kangcheng/access'
import { createLog, defineJob, listenHttp, startJobs } from '@kangcheng/platform'
import { openPlatform, type Platform } from './compose.ts'
import {
  closeDemonstrationAccounts,
  createDemonstrationAccounts,
  DEMONSTRATION_ACCOUNTS,
  DEMONSTRATION_PASSWORD,
} from './demonstration/accounts.ts'
import { registerDemonstrationCertificates } from './demonstration/certificates.ts'
import { createDemonstrationDirectory } from './demonstration/directory.ts'
import { sendDemonstrationMessages } from './demonstration/messages.ts'
import { importDemonstrationPersons } from './demonstration/persons.ts'
import { releaseDemonstrationReport } from './demonstration/publication.ts'
import { importDemonstrationRecords } from './demonstration/records.ts'
import { linkDemonstrationResident } from './demonstration/resident.ts'
import { shareDemonstrationData } from './demonstration/sharing.ts'
import { takeDemonstrationSnapshot } from './demonstration/snapshot.ts'
import { fillTownshipReports } from './demonstration/township-reports.ts'
import { createServer } from './http.ts'
import { enterPacks, packFolders } from './packs.ts'
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
  // A mistyped name is said before anything is built or started.
  packFolders(settings.packs)
  buildWorkbench()
  const platform = await openPlatform(settings, log)
  try {
    await enterPacks(platform, settings)
    await askForReports(platform)
    if (settings.demonstration) {
      await createDemonstrationAccounts(platform)
      await createDemonstrationDirectory(platform)
      await fillTownshipReports(platform)
      await takeDemonstrationSnapshot(platform)
      await importDemonstrationRecords(platform)
      await importDemonstrationPersons(platform)
    } else {
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
    await defineJob(jobs, log, {
      name: 'ask-for-reports',
      cron: { fields: '5 0 * * *', timeZone: 'Asia/Shanghai' },
      handler: () => askForReports(platform),
    })
    await defineJob(jobs, log, {
      name: 'forget-withdrawn-files',
      cron: { fields: '41 3 * * *', timeZone: 'Asia/Shanghai' },
      handler: () => forgetWithdrawnFiles(platform),
    })
    await defineJob(jobs, log, {
      name: 'forget-old-exports',
      cron: { fields: '52 3 * * *', timeZone: 'Asia/Shanghai' },
      handler: () => platform.records.exports.forgetOld(),
    })
    await defineJob(jobs, log, {
      name: 'examine-records',
      cron: { fields: '* * * * *', timeZone: 'Asia/Shanghai' },
      handler: async () => void (await platform.recordQuality.examineDue(platformActor('system'), {})),
    })
    await defineJob(jobs, log, {
      name: 'place-charts',
      cron: { fields: '* * * * *', timeZone: 'Asia/Shanghai' },
      handler: async () => void (await platform.masterIndex.placeDue()),
    })
    await defineJob(jobs, log, {
      name: 'fire-deadlines',
      cron: { fields: '* * * * *', timeZone: 'Asia/Shanghai' },
      handler: async (_data, signal) => void (await platform.cases.fireDueDeadlines(signal)),
    })
    await defineJob(jobs, log, {
      name: 'watch-feeds',
      cron: { fields: '* * * * *', timeZone: 'Asia/Shanghai' },
      handler: async () => void (await platform.watchFeeds()),
    })
    await defineJob(jobs, log, {
      name: 'build-extracts',
      cron: { fields: '* * * * *', timeZone: 'Asia/Shanghai' },
      handler: async () => {
        while (await platform.sharing.buildNextExtract());
      },
    })
    await defineJob(jobs, log, {
      name: 'delete-old-extracts',
      cron: { fields: '58 3 * * *', timeZone: 'Asia/Shanghai' },
      handler: async () => void (await platform.sharing.deleteOldExtracts()),
    })
    await defineJob(jobs, log, {
      name: 'forget-ended-codes',
      cron: { fields: '3 4 * * *', timeZone: 'Asia/Shanghai' },
      handler: () => platform.cards.forgetEndedCodes(),
    })
    await defineJob(jobs, log, {
      name: 'remind-of-reports',
      // Before the desk opens, and before the digest of the day leaves.
      cron: { fields: '30 7 * * *', timeZone: 'Asia/Shanghai' },
      handler: () => remindOfReports(platform),
    })
    await defineJob(jobs, log, {
      name: 'deliver-notices',
      cron: { fields: '* * * * *', timeZone: 'Asia/Shanghai' },
      handler: async () => void (await platform.notices.deliverDue()),
    })
    await remindOfReports(platform)
    platform.outbox.start()
    platform.masterIndex.start()
    platform.records.subscriptions.start()
    await platform.records.exports.start()
    const { host, mllpPort, inbox } = settings
    await platform.exchange.start(
      mllpPort === undefined ? undefined : { host, port: mllpPort },
      inbox === undefined ? undefined : { folder: inbox },
    )
    if (settings.demonstration) {
      await sendDemonstrationMessages(platform)
      await registerDemonstrationCertificates(platform)
      await shareDemonstrationData(platform)
    }
    const server = await createServer(platform, [{ prefix: '/', folder: WORKBENCH }], {
      host: settings.host,
      publicOrigin: settings.publicOrigin,
      trustedProxies: settings.trustedProxies,
      signInElsewhere: settings.identityProvider?.name,
      publicContact: settings.publicContact,
      accounts: settings.demonstration ? DEMONSTRATION_ACCOUNTS.map(shownAccount) : [],
    })
    let demonstration: Promise<unknown> = Promise.resolve()
    const stop = async () => {
      await server.close()
      await demonstration
      await jobs.stop()
      await platform.close()
    }
    try {
      const address = await listenHttp(server, settings)
      // Writing a report and placing charts take a second or two, and nobody waits for them.
      if (settings.demonstration)
        demonstration = Promise.all([releaseDemonstrationReport(platform), linkDemonstrationResident(platform)])
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

/** Makes the requests whose day has come. What nobody answers for is named once a day, for whoever keeps the plan. */
async function askForReports({ indicators, log }: Platform): Promise<void> {
  const asked = await indicators.requestReports(platformActor('system'))
  if (!asked.ok) throw new Error(`reports cannot be asked for: ${asked.refusal.code}`)
  const { requested, unassigned } = asked.value
  if (requested > 0) log.info('reports were asked for', { count: requested })
  for (const { dataSet, indicators: nobodys } of unassigned)
    log.warn('nobody answers for indicators of a form', { form: dataSet, count: nobodys.length })
}

/** Reminds people of the reports that wait for them; whoever was reminded today is not reminded again. */
async function remindOfReports({ indicators, log }: Platform): Promise<void> {
  const reminded = await indicators.remindOfReports(platformActor('system'))
  if (!reminded.ok) throw new Error(`reminders cannot be sent: ${reminded.refusal.code}`)
  const { sent, unanswered } = reminded.value
  if (sent > 0) log.info('reminders of reports were sent', { count: sent })
  if (unanswered > 0) log.warn('nobody may fill in some reports', { count: unanswered })
}

/** Lets go of the bytes of files that were taken off a month ago and that nothing names any more. */
async function forgetWithdrawnFiles({ indicators, log }: Platform): Promise<void> {
  const swept = await indicators.forgetWithdrawnFiles(platformActor('system'))
  if (!swept.ok) throw new Error(`withdrawn files cannot be forgotten: ${swept.refusal.code}`)
  if (swept.value.forgotten > 0) log.info('withdrawn files were forgotten', { count: swept.value.forgotten })
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
    lines.push(...DEMONSTRATION_ACCOUNTS.map(({ login, name }) => `    ${login.padEnd(10)} ${name}`))
  } else {
    lines.push(
      '  First account: npx kangcheng user add LOGIN --name NAME --organisation CODE --role ROLE --region CODE',
    )
  }
  return `${lines.join('\n')}\n\n  Ctrl+C stops it.\n`
}
