import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import type { IdentityProviderSettings } from '@kangcheng/access'
import type { MailSettings } from '@kangcheng/notices'
import { StartFailure } from '@kangcheng/platform'
import { type CardsSettings, readCardSettings } from './card-settings.ts'
import { readMailSettings } from './mail-settings.ts'

export const ROOT = join(import.meta.dirname, '../..')

/** What the environment decides; everything else is data in packs. */
export interface Settings {
  host: string
  port: number
  /** Port for HL7 version 2 over MLLP; left out, none is opened. */
  mllpPort?: number
  /** Folder with a folder for each feed that sends files; left out, none is looked at. */
  inbox?: string
  /** Where browsers reach the server when a proxy ends TLS in front of it: https://health.example.gov.cn */
  publicOrigin?: string
  /** Addresses and CIDR blocks of the proxies in front, whose word on who asks is taken. */
  trustedProxies?: readonly string[]
  /** Folder of the embedded database and its files. */
  dataFolder: string
  /** An external PostgreSQL 16–18 instead of the embedded one. */
  databaseUrl?: string
  /** What the installation's key is made from; without it the key is a file of the data folder. */
  secret?: string
  /** Days after the making of an account from which a role's second factor is demanded; left out, of nobody. */
  secondFactorAfterDays?: number
  /** The program that is asked about every file that comes to stay, with its arguments; left out, none is. */
  scanCommand?: readonly string[]
  /** The city's sign-in (OpenID Connect) beside our own. */
  identityProvider?: IdentityProviderSettings
  /** Path of the Chromium that prints PDF; left out, where distributions put it. */
  chromium?: string
  /** How readers of the public pages reach the office: telephone, mail, address. */
  publicContact?: string
  /** The mail server that notices go through; left out, none are mailed. */
  mail?: MailSettings
  /** How codes of cards are made, and who is asked about other cards; left out, as by itself and nobody. */
  cards?: CardsSettings
  packs: readonly string[]
  /** Invented figures and accounts for trying the platform out. */
  demonstration: boolean
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])
const PACKS = 'national,gongyi'
/** Time enough to fetch a telephone, and not so much that nobody does. */
const SECOND_FACTOR_AFTER_DAYS = 7
const SHORTEST_SECRET = 32

/**
 * Reads HOST, PORT, KANGCHENG_MLLP_PORT, KANGCHENG_INBOX, KANGCHENG_ORIGIN, KANGCHENG_TRUSTED_PROXIES, KANGCHENG_DATA, DATABASE_URL, KANGCHENG_PACKS (names of
 * folders in packs/), KANGCHENG_DEMO, KANGCHENG_SECRET KANGCHENG_SCAN_COMMAND and KANGCHENG_SECOND_FACTOR (days, or `off`; by itself
 * seven days, and off in a demonstration), KANGCHENG_OIDC_*, KANGCHENG_CHROMIUM, KANGCHENG_PUBLIC_CONTACT (docs/settings.md).
 * What notices are mailed through is read in mail-settings.ts, what cards go by in card-settings.ts.
 * The demonstration has accounts with known passwords, so it is on by itself only where nobody else can reach it.
 * Throws a {@link StartFailure} with one line when a setting cannot be used.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const host = environment.HOST || '127.0.0.1'
  const publicOrigin = environment.KANGCHENG_ORIGIN ? readOrigin(environment.KANGCHENG_ORIGIN) : undefined
  const proxies = environment.KANGCHENG_TRUSTED_PROXIES
  const trustedProxies = proxies ? readProxies(proxies) : undefined
  // Behind a proxy the server listens on this machine only, and yet everybody reaches it.
  const isOpenedElsewhere = publicOrigin !== undefined && !LOOPBACK.has(new URL(publicOrigin).hostname)
  const alone = LOOPBACK.has(host) && !isOpenedElsewhere && trustedProxies === undefined
  const demonstration = readSwitch(environment.KANGCHENG_DEMO, alone && !environment.DATABASE_URL)
  const identityProvider = readIdentityProvider(environment, publicOrigin ?? (LOOPBACK.has(host) ? host : undefined))
  const mail = readMailSettings(environment)
  const afterDays = readDays(environment.KANGCHENG_SECOND_FACTOR, demonstration ? undefined : SECOND_FACTOR_AFTER_DAYS)
  return {
    host,
    port: readPort(environment.PORT || '8080'),
    ...(environment.KANGCHENG_MLLP_PORT ? { mllpPort: readPort(environment.KANGCHENG_MLLP_PORT) } : {}),
    ...(environment.KANGCHENG_INBOX ? { inbox: resolve(environment.KANGCHENG_INBOX) } : {}),
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
    ...(trustedProxies === undefined ? {} : { trustedProxies }),
    dataFolder: environment.KANGCHENG_DATA || join(ROOT, 'data'),
    ...(environment.DATABASE_URL ? { databaseUrl: environment.DATABASE_URL } : {}),
    ...(environment.KANGCHENG_SCAN_COMMAND ? { scanCommand: readCommand(environment.KANGCHENG_SCAN_COMMAND) } : {}),
    ...(environment.KANGCHENG_CHROMIUM ? { chromium: environment.KANGCHENG_CHROMIUM } : {}),
    ...(environment.KANGCHENG_PUBLIC_CONTACT ? { publicContact: environment.KANGCHENG_PUBLIC_CONTACT } : {}),
    packs: (environment.KANGCHENG_PACKS || PACKS).split(',').map((name) => name.trim()),
    ...(environment.KANGCHENG_SECRET ? { secret: readSecret(environment.KANGCHENG_SECRET) } : {}),
    ...(identityProvider === undefined ? {} : { identityProvider }),
    ...(mail === undefined ? {} : { mail }),
    cards: readCardSettings(environment),
    ...(afterDays === undefined ? {} : { secondFactorAfterDays: afterDays }),
    demonstration,
  }
}

/** All three or none. A secret travels to the issuer, so it is https, but for a provider on this machine. */
function readIdentityProvider(
  environment: Readonly<Record<string, string | undefined>>,
  reachedAt: string | undefined,
): IdentityProviderSettings | undefined {
  const { KANGCHENG_OIDC_ISSUER: issuer, KANGCHENG_OIDC_CLIENT_ID: clientId } = environment
  const { KANGCHENG_OIDC_CLIENT_SECRET: clientSecret, KANGCHENG_OIDC_NAME: name } = environment
  if (!issuer && !clientId && !clientSecret) return undefined
  if (!issuer || !clientId || !clientSecret) {
    throw new StartFailure(
      'settings.invalid',
      'KANGCHENG_OIDC_ISSUER, KANGCHENG_OIDC_CLIENT_ID and KANGCHENG_OIDC_CLIENT_SECRET belong together: give all three',
    )
  }
  const url = URL.parse(issuer)
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (!url || !isSafe || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new StartFailure('settings.invalid', `KANGCHENG_OIDC_ISSUER=${issuer} is no https address of an issuer`)
  }
  if (reachedAt === undefined) {
    throw new StartFailure(
      'settings.invalid',
      'KANGCHENG_OIDC_ISSUER needs KANGCHENG_ORIGIN: the city’s sign-in sends browsers back to a fixed address',
    )
  }
  return {
    issuer,
    clientId,
    clientSecret,
    name: (name || '统一身份认证').slice(0, 40),
    trustsSecondFactor: readSwitch(environment.KANGCHENG_OIDC_SECOND_FACTOR, false, 'KANGCHENG_OIDC_SECOND_FACTOR'),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new StartFailure('settings.invalid', `PORT=${text} is no port: give a number from 0 to 65535`)
}

function readOrigin(text: string): string {
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) return url.origin
  throw new StartFailure(
    'settings.invalid',
    `KANGCHENG_ORIGIN=${text} is no origin such as https://health.example.gov.cn`,
  )
}

function readProxies(text: string): string[] {
  const proxies = text.split(',').map((proxy) => proxy.trim())
  const wrong = proxies.find((proxy) => !isAddressBlock(proxy))
  if (wrong === undefined) return proxies
  throw new StartFailure(
    'settings.invalid',
    `KANGCHENG_TRUSTED_PROXIES: ${wrong === '' ? 'an empty entry' : wrong} is no address and no block of addresses such as 10.0.0.0/8`,
  )
}

/** A block of all addresses there are (/0) would let everybody say who they are. */
function isAddressBlock(text: string): boolean {
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const family = isIP(address)
  if (family === 0 || address.includes('%')) return false
  return bits === undefined || (Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128))
}

function readDays(text: string | undefined, otherwise: number | undefined): number | undefined {
  if (!text) return otherwise
  if (text === 'off') return undefined
  if (/^\d{1,3}$/.test(text)) return Number(text)
  throw new StartFailure('settings.invalid', `KANGCHENG_SECOND_FACTOR=${text} is neither a number of days nor off`)
}

/** Not said back: it is a secret. */
function readSecret(text: string): string {
  if (text.length >= SHORTEST_SECRET) return text
  throw new StartFailure('settings.invalid', `KANGCHENG_SECRET is too short: give at least ${SHORTEST_SECRET} signs`)
}

/** No shell reads it, so a sign of the shell's would reach the program as it stands, to nobody's surprise but the reader's. */
function readCommand(text: string): string[] {
  const command = text.trim().split(/\s+/)
  if (text.trim() !== '' && !/["'`$|;&<>\\\p{Cc}]/u.test(text)) return command
  throw new StartFailure(
    'settings.invalid',
    'KANGCHENG_SCAN_COMMAND is a program and its arguments, parted by spaces, without quotes and signs of a shell',
  )
}

function readSwitch(text: string | undefined, otherwise: boolean, name = 'KANGCHENG_DEMO'): boolean {
  if (!text) return otherwise
  if (text === 'on') return true
  if (text === 'off') return false
  throw new StartFailure('settings.invalid', `${name}=${text} is neither on nor off`)
}
