import { CARD_SETTINGS, type CardSettings, type IssuerSettings } from '@kangcheng/persons'
import { CARD_SUITES, type IssuedKind } from '@kangcheng/persons/contract'
import { StartFailure } from '@kangcheng/platform'

export interface CardsSettings {
  readonly settings: CardSettings
  readonly issuers: Readonly<Partial<Record<IssuedKind, IssuerSettings>>>
}

type Environment = Readonly<Record<string, string | undefined>>

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])
const SHORTEST_SECRET = 16

/**
 * Reads KANGCHENG_CARD_SUITE, _KEY_DAYS, _TOLERANCE, _OFFLINE_HOURS, and KANGCHENG_SOCIAL_SECURITY_URL, _SECRET, KANGCHENG_INSURANCE_URL, _SECRET
 * (docs/settings.md). Throws a {@link StartFailure} that never says a secret back.
 */
export function readCardSettings(environment: Environment): CardsSettings {
  const suite = environment.KANGCHENG_CARD_SUITE || CARD_SETTINGS.suite
  const known = CARD_SUITES.find((one) => one === suite)
  if (!known) {
    throw new StartFailure('settings.invalid', `KANGCHENG_CARD_SUITE=${suite} is none of ${CARD_SUITES.join(', ')}`)
  }
  const { keyDays, toleranceSeconds, offlineHours } = CARD_SETTINGS
  const social = readIssuer(environment, 'KANGCHENG_SOCIAL_SECURITY')
  const insurance = readIssuer(environment, 'KANGCHENG_INSURANCE')
  return {
    settings: {
      suite: known,
      keyDays: readNumber(environment, 'KANGCHENG_CARD_KEY_DAYS', keyDays, [1, 100]),
      toleranceSeconds: readNumber(environment, 'KANGCHENG_CARD_TOLERANCE', toleranceSeconds, [0, 120]),
      offlineHours: readNumber(environment, 'KANGCHENG_CARD_OFFLINE_HOURS', offlineHours, [1, 336]),
    },
    issuers: {
      ...(social ? { 'social-security-card': social } : {}),
      ...(insurance ? { 'insurance-voucher': insurance } : {}),
    },
  }
}

function readNumber(
  environment: Environment,
  name: string,
  otherwise: number,
  [least, most]: readonly [number, number],
): number {
  const text = environment[name]
  if (!text) return otherwise
  const value = Number(text)
  if (/^\d{1,3}$/.test(text) && value >= least && value <= most) return value
  throw new StartFailure('settings.invalid', `${name}=${text} is no number from ${least} to ${most}`)
}

/** Both or neither. Whose a card is travels there and back, so it is https, but for a gateway on this machine. */
function readIssuer(environment: Environment, name: string): IssuerSettings | undefined {
  const { [`${name}_URL`]: url, [`${name}_SECRET`]: secret } = environment
  if (!url && !secret) return undefined
  if (!url || !secret)
    throw new StartFailure('settings.invalid', `${name}_URL and ${name}_SECRET belong together: give both`)
  const address = URL.parse(url)
  const isSafe = address?.protocol === 'https:' || (address?.protocol === 'http:' && LOOPBACK.has(address.hostname))
  if (!isSafe || address.username !== '' || address.password !== '')
    throw new StartFailure('settings.invalid', `${name}_URL is no https address of a gateway`)
  if (secret.length < SHORTEST_SECRET)
    throw new StartFailure('settings.invalid', `${name}_SECRET is too short: give at least ${SHORTEST_SECRET} signs`)
  return { url, secret }
}
