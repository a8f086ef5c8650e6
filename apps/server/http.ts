import { accessRefusals, accessRoutes, guardRoutes } from '@kangcheng/access'
import { caseRefusals } from '@kangcheng/cases'
import {
  cdaRefusals,
  documentRoutes,
  extractRoutes,
  feedRefusals,
  feedRoutes,
  messageRoutes,
  qualityRefusals,
  recognitionRefusals,
  recognitionRoutes,
  recordQualityRoutes,
  replayRoutes,
  sharingRefusals,
  sharingRoutes,
  signedPushRoutes,
  vitalEventsRoutes,
  vitalRefusals,
} from '@kangcheng/exchange'
import { indicatorRefusals, indicatorRoutes, publicRoutes } from '@kangcheng/indicators'
import { noticeRefusals, noticeRoutes } from '@kangcheng/notices'
import {
  cardRefusals,
  cardRoutes,
  disclosureRefusals,
  disclosureRoutes,
  indexRefusals,
  indexRoutes,
  matchRoutes,
  ownDisclosureRoutes,
} from '@kangcheng/persons'
import { createHttpServer, type HttpServer, type WebApp } from '@kangcheng/platform'
import { DOCUMENT_REFUSAL_WORDS } from '@kangcheng/platform/documents'
import { fileRefusals } from '@kangcheng/platform/files'
import { deskRoutes, fhirRoutes, recordRefusals } from '@kangcheng/records'
import type { Platform } from './compose.ts'
import { type DemonstrationAccount, installationRoutes } from './installation-routes.ts'
import { outboxMetrics } from './outbox-metrics.ts'
import { refuseZeroBytes } from './refuse-zero-bytes.ts'

export const VERSION = '0.1.0'

const OUTBOX_LATE = 5 * 60_000

/** Every engine's words for its refusals; the command line says the same as the API. */
export const REFUSALS = [
  accessRefusals,
  indicatorRefusals,
  noticeRefusals,
  recordRefusals,
  indexRefusals,
  feedRefusals,
  cdaRefusals,
  qualityRefusals,
  recognitionRefusals,
  sharingRefusals,
  vitalRefusals,
  cardRefusals,
  disclosureRefusals,
  caseRefusals,
  fileRefusals,
  DOCUMENT_REFUSAL_WORDS,
]

export interface ServerSettings {
  /** Where it listens; a name is one it answers to. */
  host?: string | undefined
  publicOrigin?: string | undefined
  trustedProxies?: readonly string[] | undefined
  /** Files in and out that one person may ask for in a minute. */
  heavyPerMinute?: number
  /** Accounts with a known password, shown on the sign-in page of a demonstration. */
  accounts?: readonly DemonstrationAccount[]
  /** What the city's sign-in is called, where there is one. */
  signInElsewhere?: string | undefined
  /** How readers of the public pages reach the office. */
  publicContact?: string | undefined
}

/** The whole HTTP surface: guards first, so that no route can be registered without saying who may use it. */
export async function createServer(
  platform: Platform,
  webApps: readonly WebApp[],
  settings: ServerSettings = {},
): Promise<HttpServer> {
  const {
    host,
    publicOrigin,
    trustedProxies = [],
    accounts = [],
    heavyPerMinute,
    signInElsewhere,
    publicContact,
  } = settings
  const server = await createHttpServer({
    hostNames: [host, publicOrigin && new URL(publicOrigin).hostname].filter((name) => name !== undefined),
    trustedProxies,
    log: platform.log,
    version: VERSION,
    refusals: REFUSALS,
    ready: {
      database: async () => {
        await platform.database.kysely.selectNoFrom((select) => select.lit(1).as('one')).execute()
        return undefined
      },
      outbox: async () => {
        const { oldest } = await platform.outbox.status()
        const late = oldest !== undefined && platform.clock.now().getTime() - oldest.getTime() > OUTBOX_LATE
        return late ? 'events wait for longer than five minutes' : undefined
      },
    },
    webApps,
  })
  const { readSession, readApiToken, admit } = platform.access
  guardRoutes(server, { readSession, readApiToken, admit, publicOrigin, heavyPerMinute })
  refuseZeroBytes(server)
  installationRoutes(server, { version: VERSION, accounts, signInElsewhere })
  accessRoutes(server, platform.access, { publicOrigin })
  noticeRoutes(server, platform.notices)
  indicatorRoutes(server, platform.indicators)
  publicRoutes(server, platform.indicators, { contact: publicContact })
  deskRoutes(server, platform.records)
  indexRoutes(server, platform.masterIndex)
  feedRoutes(server, platform.exchange)
  messageRoutes(server, platform.exchange)
  documentRoutes(server, platform.exchange)
  replayRoutes(server, platform.exchange)
  signedPushRoutes(server, platform.signedPushes)
  recognitionRoutes(server, platform.recognition)
  recordQualityRoutes(server, platform.recordQuality)
  sharingRoutes(server, platform.sharing)
  extractRoutes(server, platform.sharing)
  vitalEventsRoutes(server, platform.vitalEvents)
  fhirRoutes(server, platform.records, { name: 'Kangcheng', version: VERSION }, (scope) =>
    matchRoutes(scope, { index: platform.masterIndex, check: platform.records.check }),
  )
  cardRoutes(server, platform.cards)
  disclosureRoutes(server, platform.disclosure)
  ownDisclosureRoutes(server, platform.disclosure)
  outboxMetrics(server, platform.outbox)
  return server
}
