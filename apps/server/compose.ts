import { randomBytes, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { accessMigrations, createAccess, directoryIn, openIdentityProvider, platformActor } from '@kangcheng/access'
import { CASE_NOTICES, caseMigrations, createCases } from '@kangcheng/cases'
import {
  createExchange,
  createFeedWatch,
  createRecognition,
  createRecordQuality,
  createSharing,
  createSignedPushes,
  createVitalEvents,
  exchangeMigrations,
  FEED_NOTICES,
} from '@kangcheng/exchange'
import { createIndicators, indicatorMigrations, REPORT_NOTICES } from '@kangcheng/indicators'
import { createNotices, noticeMigrations } from '@kangcheng/notices'
import {
  CARD_SETTINGS,
  createCards,
  createDisclosure,
  createHttpIssuer,
  createMasterIndex,
  PERSON_NOTICES,
  personMigrations,
} from '@kangcheng/persons'
import {
  borrowOrStartPostgres,
  createOutbox,
  type Database,
  type Log,
  migrate,
  newId,
  openDatabase,
  startEmbeddedPostgres,
  systemClock,
} from '@kangcheng/platform'
import { createFileScan } from '@kangcheng/platform/files'
import { createRecords, recordMigrations } from '@kangcheng/records'
import { createPrinter } from '@kangcheng/typesetting'
import { installationKey } from './installation-key.ts'
import type { Settings } from './settings.ts'

/** The platform with its engines, not yet listening. */
export type Platform = Awaited<ReturnType<typeof openPlatform>>

/**
 * Joins everything, once, for the server and the command line alike: database, migrations, access, engines.
 * A command uses the database of a server that runs already, or one started for the while, and waits where another
 * command has the folder: `onWait` is told by which process.
 */
export async function openPlatform(settings: Settings, log: Log, command?: { onWait: (owner: number) => void }) {
  const source = await openSource(settings, log, command)
  let database: Database | undefined
  try {
    database = await openDatabase({ url: source.url, poolSize: POOL, log })
    const clock = systemClock()
    await migrate(
      database,
      [
        ...[accessMigrations, noticeMigrations, recordMigrations, personMigrations],
        ...[exchangeMigrations, indicatorMigrations, caseMigrations],
      ],
      { clock, log },
    )
    const outbox = createOutbox({ database, clock, log })
    const access = createAccess({
      database,
      clock,
      newId,
      log,
      installationKey: installationKey(settings),
      secondFactorAfterDays: settings.secondFactorAfterDays,
      ...(settings.identityProvider
        ? { identityProvider: openIdentityProvider(settings.identityProvider, clock.now) }
        : {}),
      onOrganisationsMoved: async () => {
        const followed = await indicators.followOrganisations(platformActor('system'))
        if (!followed.ok) throw new Error(`reports cannot follow their organisations: ${followed.refusal.code}`)
      },
    })
    const opened = database
    const notices = createNotices({
      database,
      access,
      outbox,
      clock,
      newId,
      log,
      kinds: { ...REPORT_NOTICES, ...FEED_NOTICES, ...PERSON_NOTICES, ...CASE_NOTICES },
      installationKey: installationKey(settings),
      mail: settings.mail,
      publicOrigin: settings.publicOrigin,
      // On a demonstration machine there is nothing else to try a webhook against.
      webhookReach: { loopback: settings.demonstration },
    })
    const printer = createPrinter({
      chromium: settings.chromium,
      onFailure: (error) => log.error('a document could not be printed', { error }),
    })
    const indicators = createIndicators({
      access,
      outbox,
      notices,
      clock,
      newId,
      scanFile: createFileScan({ command: settings.scanCommand, log }),
      demonstration: settings.demonstration,
      printer,
    })
    const decideAsPlatform = async () => {
      const decision = await access.require(platformActor('system'), 'records.bulk.export', {}, 'administration')
      if (!decision.ok) throw new Error('the platform may do what it does by itself')
      return decision.value
    }
    const records = await createRecords({
      access,
      database,
      outbox,
      clock,
      newId,
      log,
      randomBits: () => randomInt(2 ** 20),
      exportFolder: join(settings.dataFolder, 'exports'),
      decideAsPlatform,
      webhookReach: { loopback: settings.demonstration },
    })
    const beside = { access, database, records, clock, newId, log }
    const masterIndex = createMasterIndex({ ...beside, outbox })
    const exchange = createExchange(beside)
    const signedPushes = createSignedPushes({ ...beside, exchange, installationKey: installationKey(settings) })
    const recognition = createRecognition(beside)
    const recordQuality = createRecordQuality({ ...beside, organisationOf: records.organisationOf })
    const disclosure = createDisclosure({ ...beside, notices, printer })
    const vitalEvents = createVitalEvents({ ...beside, outbox })
    const sharing = createSharing({
      ...beside,
      decideAsPlatform,
      extractFolder: join(settings.dataFolder, 'extracts'),
      randomBytes,
    })
    const { settings: cardSettings = CARD_SETTINGS, issuers = {} } = settings.cards ?? {}
    const cards = createCards({
      ...{ access, clock, newId, randomBytes, installationKey: installationKey(settings) },
      issuers: Object.fromEntries(
        Object.entries(issuers).map(([kind, issuer]) => [kind, createHttpIssuer(issuer, clock)]),
      ),
      settings: cardSettings,
    })
    const cases = createCases({ access, database: opened, outbox, notices, clock, newId, log })
    for (const { type, name, handler } of [
      notices.subscription,
      cases.subscription,
      recordQuality.subscription,
      masterIndex.subscription,
      ...indicators.subscriptions,
    ]) {
      outbox.subscribe(type, name, handler)
    }
    const changes = records.subscriptions.subscription
    outbox.subscribe(changes.type, changes.name, changes.handler, changes.isWanted)
    return {
      url: source.url,
      /** False when another instance's or an external database is used. */
      startedHere: source.startedHere,
      database,
      clock,
      log,
      outbox,
      access,
      directory: directoryIn(database.kysely),
      notices,
      indicators,
      records,
      masterIndex,
      cases,
      exchange,
      signedPushes,
      recognition,
      recordQuality,
      sharing,
      vitalEvents,
      cards,
      disclosure,
      /** Tells of feeds that are silent or dying; the server does so each minute. */
      watchFeeds: createFeedWatch({ ...beside, notices }),
      /** Settles when the embedded database has ended by itself; never for an external one. */
      databaseEnded: source.ended,
      /** Whether the server whose database a command uses has taken it away. */
      isDatabaseGone: source.isGone,
      async close() {
        await exchange.stop()
        await outbox.stop()
        await masterIndex.stop()
        await records.subscriptions.stop()
        await records.exports.stop()
        await printer.close()
        await opened.close()
        await source.stop()
      },
    }
  } catch (error) {
    await database?.close()
    await source.stop()
    throw error
  }
}

/** Two cores serve few queries at once; more connections only wait in another place. */
const POOL = 10

interface Source {
  url: string
  startedHere: boolean
  ended: Promise<void>
  isGone: () => boolean
  stop: () => Promise<void>
}

const NEVER = new Promise<void>(() => {})

async function openSource(
  { databaseUrl, dataFolder: folder }: Settings,
  log: Log,
  command: { onWait: (owner: number) => void } | undefined,
): Promise<Source> {
  if (databaseUrl !== undefined) {
    return { url: databaseUrl, startedHere: false, ended: NEVER, isGone: () => false, stop: async () => {} }
  }
  if (command) return { ...(await borrowOrStartPostgres({ folder, log, ...command })), ended: NEVER }
  const { url, exited, stop } = await startEmbeddedPostgres({ folder, log })
  return { url, startedHere: true, ended: exited, isGone: () => false, stop }
}
