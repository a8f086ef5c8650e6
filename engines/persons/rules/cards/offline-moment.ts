import type { CardRefusal } from '../../contract/cards.ts'
import { codeMoment } from './code-moment.ts'

const [SECOND, HOUR] = [1_000, 3_600_000] as const

/**
 * What stands against a reading that was taken offline, by the moment that its scanner tells; undefined where nothing does.
 * @param issued seconds since 1970
 * @param now the server's moment, at which it is sent
 */
export function offlineRefusal(
  issued: number,
  readAt: Date,
  now: Date,
  { toleranceSeconds, offlineHours }: { readonly toleranceSeconds: number; readonly offlineHours: number },
): CardRefusal | undefined {
  const age = now.getTime() - readAt.getTime()
  if (age < -toleranceSeconds * SECOND) return 'card.code-early'
  if (age > offlineHours * HOUR) return 'card.code-expired'
  const moment = codeMoment(issued, readAt.getTime(), toleranceSeconds)
  if (moment === 'live') return undefined
  return moment === 'early' ? 'card.code-early' : 'card.code-expired'
}
